package org.socialvalue.tender.project;

import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among an authority's projects; null for any.
 *
 * @param words in its title, core purpose and core outcomes
 */
record ProjectSearch(
    @Nullable String words,
    @Nullable Stage stage,
    @Nullable String serviceArea,
    @Nullable String regime) {

  Wanted among(Wanted seen) {
    return seen.andHaving("words_of_project(title, corePurpose, coreOutcomes)", words)
        .andIfAsked("stage_of(id) = :stage", "stage", stage == null ? null : stage.name())
        .andIfAsked("serviceArea = :serviceArea", "serviceArea", serviceArea)
        .andIfAsked("regime = :regime", "regime", regime);
  }
}

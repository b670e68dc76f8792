package org.socialvalue.tender.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.tender.project.Stage;

/** What is looked for among the engagements of a project; null for any. */
record EngagementSearch(
    @Nullable EngagementStatus status, @Nullable EngagementKind kind, @Nullable Stage stage) {

  /**
   * @param today on which the status hangs
   */
  Wanted among(Wanted seen, LocalDate today) {
    if (status != null) {
      switch (status) {
        case PLANNED -> seen.and("recordedAt is null and sortHeldOn > :today", "today", today);
        case TO_BE_RECORDED ->
            seen.and("recordedAt is null and sortHeldOn <= :today", "today", today);
        case RECORDED -> seen.and("recordedAt is not null");
      }
    }
    return seen.andIfAsked("field_of(held, 'kind') = :kind", "kind", named(kind))
        .andIfAsked("field_of(held, 'stage') = :stage", "stage", named(stage));
  }

  private static @Nullable String named(@Nullable Enum<?> one) {
    return one == null ? null : one.name();
  }
}

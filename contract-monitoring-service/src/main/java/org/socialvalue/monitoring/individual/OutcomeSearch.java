package org.socialvalue.monitoring.individual;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the rows that an organisation entered; null for any.
 *
 * @param scored true for those that have another score than the first, false for those that wait
 */
record OutcomeSearch(
    @Nullable UUID commitment,
    @Nullable UUID kpi,
    @Nullable String pseudonym,
    @Nullable PersonGroup group,
    @Nullable NeedBand needBand,
    @Nullable Boolean scored) {

  Wanted among(Wanted seen) {
    if (scored != null) {
      seen.and(scored ? "latestOn is not null" : "latestOn is null");
    }
    return seen.andIfAsked("commitmentId = :commitment", "commitment", commitment)
        .andIfAsked("kpiId = :kpi", "kpi", kpi)
        .andIfAsked("pseudonym = :pseudonym", "pseudonym", pseudonym)
        .andIfAsked("personGroup = :group", "group", group)
        .andIfAsked("needBand = :needBand", "needBand", needBand);
  }
}

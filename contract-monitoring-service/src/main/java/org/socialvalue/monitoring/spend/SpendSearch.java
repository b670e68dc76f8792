package org.socialvalue.monitoring.spend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the spend of a contract; null for any.
 *
 * @param from that of periods with a day on or after this one
 * @param to that of periods with a day on or before this one
 */
record SpendSearch(@Nullable LocalDate from, @Nullable LocalDate to) {

  Wanted among(Wanted seen) {
    return seen.andIfAsked("periodTo >= :from", "from", from)
        .andIfAsked("periodFrom <= :to", "to", to);
  }
}

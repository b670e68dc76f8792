package org.socialvalue.monitoring.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the reviews that one may see; null for any.
 *
 * @param dueAfter those that fall due after this day
 * @param dueBefore those that fall due before this day
 */
record ReviewSearch(
    @Nullable UUID contract,
    @Nullable ReviewState state,
    @Nullable LocalDate dueAfter,
    @Nullable LocalDate dueBefore) {

  /**
   * @param today on which the state hangs
   */
  Wanted among(Wanted seen, LocalDate today) {
    if (state != null) {
      switch (state) {
        case SCHEDULED -> seen.and("closedAt is null and dueOn > :today", "today", today);
        case DUE -> seen.and("closedAt is null and dueOn <= :today", "today", today);
        case CLOSED -> seen.and("closedAt is not null");
      }
    }
    return seen.andIfAsked("contractId = :contract", "contract", contract)
        .andIfAsked("dueOn > :dueAfter", "dueAfter", dueAfter)
        .andIfAsked("dueOn < :dueBefore", "dueBefore", dueBefore);
  }
}

package org.socialvalue.monitoring.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the contracts that one may see; null for any.
 *
 * @param words in its title, lots, suppliers and reference
 * @param supplier the identifier of the one who answers for it
 * @param endsAfter those whose last day is after this one
 * @param endsBefore those whose last day is before this one
 */
record ContractSearch(
    @Nullable String words,
    @Nullable ContractState state,
    @Nullable String supplier,
    @Nullable LocalDate endsAfter,
    @Nullable LocalDate endsBefore) {

  /**
   * @param today on which the state hangs
   */
  Wanted among(Wanted seen, LocalDate today) {
    if (state != null) {
      switch (state) {
        case DRAFT -> seen.and("not activated");
        case ACTIVE -> seen.and("activated and endsOn >= :today", "today", today);
        case ENDED -> seen.and("activated and endsOn < :today", "today", today);
      }
    }
    return seen.andHaving("words_of_contract(particulars)", words)
        .andIfAsked("supplierId = :supplier", "supplier", supplier)
        .andIfAsked("endsOn > :endsAfter", "endsAfter", endsAfter)
        .andIfAsked("endsOn < :endsBefore", "endsBefore", endsBefore);
  }
}

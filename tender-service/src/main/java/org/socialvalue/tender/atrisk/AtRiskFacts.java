package org.socialvalue.tender.atrisk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.outcome.OutcomeStatus;

/**
 * An item of the register, as rules look at it.
 *
 * @param fate null while nobody has decided
 * @param protector how far the outcome has come that protects it; null where none is named
 */
public record AtRiskFacts(
    UUID id,
    DescribeAtRisk described,
    @Nullable UUID lineage,
    @Nullable Fate fate,
    @Nullable OutcomeStatus protector) {

  static AtRiskFacts of(AtRiskItem item, @Nullable OutcomeStatus protector) {
    return new AtRiskFacts(item.id(), item.described(), item.lineage(), item.fate(), protector);
  }
}

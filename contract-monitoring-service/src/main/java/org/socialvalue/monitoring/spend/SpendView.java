package org.socialvalue.monitoring.spend;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Spend as it is on record.
 *
 * @param amount pounds, VAT excluded
 */
public record SpendView(
    UUID id,
    UUID contractId,
    LocalDate from,
    LocalDate to,
    BigDecimal amount,
    String recordedBy,
    Instant recordedAt) {

  static SpendView from(SpendEntry entry) {
    return new SpendView(
        entry.id(),
        entry.contractId(),
        entry.period().from(),
        entry.period().to(),
        entry.amount(),
        entry.recordedBy(),
        entry.recordedAt());
  }
}

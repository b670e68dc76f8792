package org.socialvalue.monitoring.spend;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Spend as it is on record.
 *
 * @param amount pounds, VAT excluded
 * @param number 1 as it was recorded, one more with each correction
 * @param recordedBy who recorded it, or corrected it last
 */
public record SpendView(
    UUID id,
    UUID contractId,
    LocalDate from,
    LocalDate to,
    BigDecimal amount,
    int number,
    String recordedBy,
    Instant recordedAt) {

  static SpendView from(SpendEntry entry) {
    return new SpendView(
        entry.id(),
        entry.contractId(),
        entry.period().from(),
        entry.period().to(),
        entry.amount(),
        entry.number(),
        entry.recordedBy(),
        entry.recordedAt());
  }
}

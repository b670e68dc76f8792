package org.socialvalue.monitoring.spend;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.status.Spent;

/** What was spent on the contract in a period, VAT excluded. */
@Entity
@Table(name = "spend_entry")
public class SpendEntry extends Aggregate {

  /** What a list of spend is sorted by. */
  static final Sorting<SpendEntry> SORTING =
      Sorting.by(SpendEntry::id, SortKey.day("to", "periodTo", entry -> entry.periodTo));

  private UUID contractId;
  private LocalDate periodFrom;
  private LocalDate periodTo;
  private BigDecimal amount;
  private String recordedBy;
  private Instant recordedAt;

  /** How often it was corrected, plus one. */
  private int number;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected SpendEntry() {}

  SpendEntry(
      UUID id,
      UUID contractId,
      Period period,
      BigDecimal amount,
      String recordedBy,
      Instant recordedAt) {
    super(id);
    this.contractId = contractId;
    this.periodFrom = period.from();
    this.periodTo = period.to();
    this.amount = amount;
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
    this.number = 1;
  }

  /** Another amount or period takes its place; the caller has kept what it was. */
  void correct(Period period, BigDecimal other, String by, Instant now) {
    periodFrom = period.from();
    periodTo = period.to();
    amount = other;
    recordedBy = by;
    recordedAt = now;
    number = number + 1;
  }

  public Spent asSpent() {
    return new Spent(period(), amount);
  }

  Period period() {
    return new Period(periodFrom, periodTo);
  }

  public UUID contractId() {
    return contractId;
  }

  int number() {
    return number;
  }

  BigDecimal amount() {
    return amount;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}

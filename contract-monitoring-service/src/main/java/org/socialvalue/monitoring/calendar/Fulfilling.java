package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.socialvalue.events.DueKind;

/**
 * Marks what fell due as done. In the transaction of the act that does it, under the contract's
 * lock, and before any review's row is changed: the sweep takes calendar and review in that order.
 */
@ApplicationScoped
public class Fulfilling {

  private final CalendarItemRepository items;

  public Fulfilling(CalendarItemRepository items) {
    this.items = items;
  }

  /**
   * The report or statement of a period is done; nothing happens where none was asked for.
   *
   * @param periodEnd the last day of what it is about
   */
  public void fulfil(UUID contractId, DueKind kind, LocalDate periodEnd, Instant now) {
    fulfil(
        contractId,
        kind,
        now,
        item -> item.period() != null && item.period().to().equals(periodEnd));
  }

  /** The review or notice is done. */
  public void fulfil(UUID contractId, DueKind kind, UUID subjectId, Instant now) {
    fulfil(contractId, kind, now, item -> subjectId.equals(item.subjectId()));
  }

  /**
   * Done for all that was due by a day, and for what was reminded of by then: who rates the
   * performance two weeks early has rated it.
   */
  public void fulfilUpTo(UUID contractId, DueKind kind, LocalDate day, Instant now) {
    fulfil(
        contractId,
        kind,
        now,
        item ->
            !item.dueOn().isAfter(day)
                || (item.remindOn() != null && !item.remindOn().isAfter(day)));
  }

  private void fulfil(UUID contractId, DueKind kind, Instant now, Predicate<CalendarItem> isMeant) {
    items.open(contractId, kind).stream().filter(isMeant).forEach(item -> item.done(now));
  }
}

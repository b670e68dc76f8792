package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.socialvalue.events.DueKind;
import org.socialvalue.monitoring.Period;

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
   * Done for all that was due by a day, and for periods that are over by it though offices were
   * shut on their due day. What falls due later stays: a rating that was given early does not
   * stretch the time to the next one.
   *
   * @return the last days of the periods that it was done for
   */
  public Set<LocalDate> fulfilUpTo(UUID contractId, DueKind kind, LocalDate day, Instant now) {
    return fulfil(
            contractId,
            kind,
            now,
            item -> {
              var period = item.period();
              return !item.dueOn().isAfter(day) || period != null && period.isOverBy(day);
            })
        .stream()
        .map(CalendarItem::period)
        .filter(Objects::nonNull)
        .map(Period::to)
        .collect(Collectors.toSet());
  }

  private List<CalendarItem> fulfil(
      UUID contractId, DueKind kind, Instant now, Predicate<CalendarItem> isMeant) {
    var done = items.open(contractId, kind).stream().filter(isMeant).toList();
    done.forEach(item -> item.done(now));
    return done;
  }
}

package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.events.DueKind;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.policy.CalendarPolicy;

/** Enters what falls due because something happened, and not by the contract's rules. */
@ApplicationScoped
public class CalendarEntries {

  private final CalendarItemRepository items;

  public CalendarEntries(CalendarItemRepository items) {
    this.items = items;
  }

  /**
   * @param from the day on which it became known, and the first of its time
   * @param limit the last day; the policy says what becomes of it where offices are shut
   * @param today the day on which it is entered: it isn't overdue before some working days from
   *     then
   */
  public void enter(
      Contract contract,
      DueKind kind,
      UUID subjectId,
      LocalDate from,
      LocalDate limit,
      CalendarPolicy policy,
      LocalDate today) {
    var dueOn = OfficeDays.ENGLAND_AND_WALES.open(limit, policy.closed(kind));
    var planned = new Planned(kind, new Period(from, limit), dueOn, Set.of());
    items.persist(new CalendarItem(contract, planned, subjectId, policy, today));
  }
}

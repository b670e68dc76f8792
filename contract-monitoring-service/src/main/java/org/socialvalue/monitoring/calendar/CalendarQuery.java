package org.socialvalue.monitoring.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.AskedDay;

/**
 * Which part of the calendar is asked for.
 *
 * @param from first due day; null for no limit
 * @param to last due day; null for no limit
 * @param after the place after which the page begins; null for the first page
 */
record CalendarQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable DueKind kind,
    @Nullable ItemState state,
    @Nullable UUID contractId,
    int limit,
    @Nullable Place after) {

  /** A place in the calendar: a due day, and what of that day. */
  record Place(LocalDate dueOn, UUID id) {

    static Place of(CalendarItem item) {
      return new Place(item.dueOn(), item.id());
    }

    static Place read(String cursor) {
      try {
        int split = cursor.indexOf('_');
        return new Place(
            LocalDate.parse(cursor.substring(0, split)),
            UUID.fromString(cursor.substring(split + 1)));
      } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
        throw Refused.invalid("after", "must be the cursor of a page, as its next link gives it");
      }
    }

    String cursor() {
      return dueOn + "_" + id;
    }
  }

  /**
   * @throws Refused 400 with every fault
   */
  static CalendarQuery of(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable DueKind kind,
      @Nullable ItemState state,
      @Nullable UUID contractId,
      @Nullable Integer limit,
      @Nullable String after) {
    var faults = new ArrayList<Fault>();
    AskedDay.fault("from", from).ifPresent(faults::add);
    AskedDay.fault("to", to).ifPresent(faults::add);
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(new Fault("to", "must not be before from"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    int rows = PageRequest.of(limit, null).limit();
    var place = after == null ? null : Place.read(after);
    return new CalendarQuery(from, to, kind, state, contractId, rows, place);
  }
}

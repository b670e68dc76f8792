package org.socialvalue.monitoring.calendar;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.Page;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.calendar.CalendarQuery.Place;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.Contracts;

/** Reads the calendar of the actor's organisation, in the order of its days. */
@ApplicationScoped
class ReadingCalendar {

  private final CalendarItemRepository items;
  private final ContractRepository contractRows;
  private final Contracts contracts;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  ReadingCalendar(
      CalendarItemRepository items,
      ContractRepository contractRows,
      Contracts contracts,
      CurrentActor actor,
      DatabaseClock clock) {
    this.items = items;
    this.contractRows = contractRows;
    this.contracts = contracts;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 404 for a contract that the actor does not see
   */
  Page<CalendarItemView> page(CalendarQuery asked) {
    if (asked.contractId() != null) {
      contracts.seen(asked.contractId(), "contract");
    }
    var rows = rows(asked);
    boolean more = rows.size() > asked.limit();
    var shown = more ? rows.subList(0, asked.limit()) : rows;
    return new Page<>(views(shown), more ? Place.of(shown.getLast()).cursor() : null);
  }

  CalendarItemView one(UUID id) {
    var item = items.findById(id);
    if (item == null) {
      throw Refused.notFound("calendar item");
    }
    contracts.seen(item.contractId(), "calendar item");
    return views(List.of(item)).getFirst();
  }

  private List<CalendarItemView> views(List<CalendarItem> shown) {
    var today = clock.today();
    var ids = shown.stream().map(CalendarItem::contractId).distinct().toList();
    var settled =
        contractRows.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Contract::id, Contract::particulars));
    return shown.stream()
        .map(
            item ->
                CalendarItemView.from(
                    item, Objects.requireNonNull(settled.get(item.contractId())), today))
        .toList();
  }

  private List<CalendarItem> rows(CalendarQuery asked) {
    var who = actor.get();
    var values = new Parameters();
    var query = new StringBuilder(contractRows.readBy(who, values));
    values = also(query, values, "dueOn >= :from", "from", asked.from());
    values = also(query, values, "dueOn <= :to", "to", asked.to());
    values = also(query, values, "kind = :kind", "kind", asked.kind());
    values = also(query, values, "contractId = :contract", "contract", asked.contractId());
    if (asked.state() != null) {
      query.append(" and ").append(inState(asked.state()));
      if (asked.state() != ItemState.DONE) {
        values = values.and("today", clock.today());
      }
    }
    if (asked.after() != null) {
      query.append(" and (dueOn > :day or (dueOn = :day and id > :id))");
      values = values.and("day", asked.after().dueOn()).and("id", asked.after().id());
    }
    return items
        .find(query.append(" order by dueOn, id").toString(), values)
        .page(0, asked.limit() + 1)
        .list();
  }

  private static Parameters also(
      StringBuilder query,
      Parameters values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value == null) {
      return values;
    }
    query.append(" and ").append(condition);
    return values.and(name, value);
  }

  private static String inState(ItemState state) {
    return switch (state) {
      case SCHEDULED -> "doneAt is null and dueOn > :today";
      case DUE -> "doneAt is null and dueOn <= :today and overdueOn > :today";
      case OVERDUE -> "doneAt is null and overdueOn <= :today";
      case DONE -> "doneAt is not null";
    };
  }
}

package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.socialvalue.events.CalendarDue;
import org.socialvalue.events.CalendarOverdue;
import org.socialvalue.events.CalendarReminder;
import org.socialvalue.events.DueKind;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.calendar.FallsDue.Step;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.Particulars;
import org.socialvalue.monitoring.review.Review;
import org.socialvalue.monitoring.review.ReviewRepository;

/**
 * Tells what has come near, due or overdue, each once (REVIEW_DUE): also what did so while nobody
 * looked. Of several replicas one tells at a time; that something was told is noted in the
 * transaction that puts its event in the outbox.
 */
@ApplicationScoped
public class TellingCalendar {

  private static final Logger LOG = Logger.getLogger(TellingCalendar.class);
  private static final int BATCH = 500;
  private static final int LOCKS = 31;

  private final EntityManager db;
  private final CalendarItemRepository items;
  private final ContractRepository contracts;
  private final ReviewRepository reviews;
  private final Outbox outbox;
  private final DatabaseClock clock;

  public TellingCalendar(
      EntityManager db,
      CalendarItemRepository items,
      ContractRepository contracts,
      ReviewRepository reviews,
      Outbox outbox,
      DatabaseClock clock) {
    this.db = db;
    this.items = items;
    this.contracts = contracts;
    this.reviews = reviews;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Tells of the next {@value #BATCH} items at most.
   *
   * @return of how many; 0 too while another replica is at it
   */
  @Transactional
  public int tell() {
    if (!AdvisoryLock.tryToHold(db, LOCKS, "calendar-sweep")) {
      return 0;
    }
    var now = clock.now();
    var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
    var due = items.toTell(today, BATCH);
    if (due.isEmpty()) {
      return 0;
    }
    var steps = new LinkedHashMap<CalendarItem, List<Step>>();
    due.forEach(item -> steps.put(item, item.tell(today, now)));
    append(steps, now);
    return due.size();
  }

  private void append(Map<CalendarItem, List<Step>> steps, Instant now) {
    var settled = settled(steps.keySet().stream().map(CalendarItem::contractId).toList());
    Map<Step, List<CalendarItem>> told = new EnumMap<>(Step.class);
    for (var step : Step.values()) {
      told.put(step, steps.keySet().stream().filter(i -> has(steps, i, step)).toList());
    }
    var due = told.getOrDefault(Step.DUE, List.of());
    tellReviews(due.stream().filter(TellingCalendar::isReview).toList(), settled, now);
    tell(CalendarReminder.TYPE, told.get(Step.REMINDER), i -> reminder(i, of(settled, i), now));
    tell(
        CalendarDue.TYPE,
        due.stream().filter(i -> !isReview(i)).toList(),
        i -> due(i, of(settled, i), now));
    tell(CalendarOverdue.TYPE, told.get(Step.OVERDUE), i -> overdue(i, of(settled, i), now));
  }

  private void tell(
      String type,
      @org.jspecify.annotations.Nullable List<CalendarItem> told,
      Function<CalendarItem, Object> event) {
    if (told == null) {
      return;
    }
    told.forEach(item -> log(type, item));
    outbox.appendAll(
        CalendarItem.class,
        type,
        told.stream().map(item -> new Outbox.Telling(item.id(), event.apply(item))).toList());
  }

  /** A review speaks for itself when it comes due. */
  private void tellReviews(List<CalendarItem> due, Map<UUID, Particulars> settled, Instant now) {
    if (due.isEmpty()) {
      return;
    }
    due.forEach(item -> log(ReviewDue.TYPE, item));
    reviews.noteTold(due.stream().map(TellingCalendar::subject).toList(), now);
    outbox.appendAll(
        Review.class,
        ReviewDue.TYPE,
        due.stream()
            .map(item -> new Outbox.Telling(subject(item), reviewDue(item, of(settled, item), now)))
            .toList());
  }

  private Map<UUID, Particulars> settled(List<UUID> ids) {
    return contracts.list("id in ?1", ids.stream().distinct().toList()).stream()
        .collect(Collectors.toMap(Contract::id, Contract::particulars));
  }

  private static boolean has(Map<CalendarItem, List<Step>> steps, CalendarItem item, Step step) {
    return steps.getOrDefault(item, List.of()).contains(step);
  }

  private static boolean isReview(CalendarItem item) {
    return item.kind() == DueKind.REVIEW;
  }

  private static UUID subject(CalendarItem item) {
    return Objects.requireNonNull(item.subjectId());
  }

  private static Particulars of(Map<UUID, Particulars> settled, CalendarItem item) {
    return Objects.requireNonNull(settled.get(item.contractId()));
  }

  private static ReviewDue reviewDue(CalendarItem item, Particulars settled, Instant now) {
    return new ReviewDue(
        item.contractId(),
        subject(item),
        settled.authority(),
        item.supplierId(),
        settled.title(),
        item.dueOn(),
        now);
  }

  private static CalendarReminder reminder(CalendarItem item, Particulars settled, Instant now) {
    var period = item.period();
    return new CalendarReminder(
        item.contractId(),
        item.id(),
        item.kind(),
        item.subjectId(),
        settled.authority(),
        item.supplierId(),
        settled.title(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        item.dueOn(),
        now);
  }

  private static CalendarDue due(CalendarItem item, Particulars settled, Instant now) {
    var period = item.period();
    return new CalendarDue(
        item.contractId(),
        item.id(),
        item.kind(),
        item.subjectId(),
        settled.authority(),
        item.supplierId(),
        settled.title(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        item.dueOn(),
        now);
  }

  private static CalendarOverdue overdue(CalendarItem item, Particulars settled, Instant now) {
    var period = item.period();
    return new CalendarOverdue(
        item.contractId(),
        item.id(),
        item.kind(),
        item.subjectId(),
        settled.authority(),
        item.supplierId(),
        settled.title(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        item.dueOn(),
        item.overdueOn(),
        now);
  }

  private static void log(String type, CalendarItem item) {
    LOG.infof(
        "event=%s contractId=%s itemId=%s kind=%s",
        type.substring("org.socialvalue.contract.".length(), type.length() - ".v1".length()),
        item.contractId(),
        item.id(),
        item.kind());
  }
}

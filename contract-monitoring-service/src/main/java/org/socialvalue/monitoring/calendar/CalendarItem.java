package org.socialvalue.monitoring.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.calendar.FallsDue.Step;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.policy.CalendarPolicy;

/** Something that falls due under a contract. */
@Entity
@Table(name = "calendar_item")
public class CalendarItem extends Aggregate {

  private static final OfficeDays DAYS = OfficeDays.ENGLAND_AND_WALES;

  private UUID contractId;
  private String authorityId;
  private String supplierId;
  private String supplierName;

  @Enumerated(EnumType.STRING)
  private DueKind kind;

  private @Nullable UUID subjectId;
  private @Nullable LocalDate periodFrom;
  private @Nullable LocalDate periodTo;
  private LocalDate dueOn;
  private @Nullable LocalDate remindOn;
  private LocalDate overdueOn;
  private @Nullable Instant remindedAt;
  private @Nullable Instant dueToldAt;
  private @Nullable Instant overdueToldAt;
  private @Nullable Instant doneAt;

  @SuppressWarnings("UnusedVariable") // read by the sweep's query
  private @Nullable LocalDate nextOn;

  @JdbcTypeCode(SqlTypes.JSON)
  @SuppressWarnings("UnusedVariable") // read by the query for reports that have come in
  private List<Integer> frequencies;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CalendarItem() {}

  CalendarItem(
      Contract contract,
      Planned planned,
      @Nullable UUID subjectId,
      CalendarPolicy policy,
      LocalDate laidOutOn) {
    super(Ids.next());
    this.contractId = contract.id();
    this.authorityId = contract.particulars().authority().id();
    this.supplierId = contract.particulars().supplier().id();
    this.supplierName = contract.particulars().supplier().name();
    this.kind = planned.kind();
    this.subjectId = subjectId;
    follow(planned, policy, laidOutOn);
  }

  /**
   * Takes over what the rules say now, for what is not on record yet. What was told stays told: a
   * reminder is not told again for another due day.
   *
   * @param laidOutOn today: it isn't overdue before some working days from then
   */
  final void follow(Planned planned, CalendarPolicy policy, LocalDate laidOutOn) {
    periodFrom = planned.period() == null ? null : planned.period().from();
    periodTo = planned.period() == null ? null : planned.period().to();
    dueOn = planned.dueOn();
    int days = policy.reminder(kind);
    remindOn = days == 0 ? null : DAYS.before(dueOn, days);
    overdueOn = DAYS.after(dueOn.isBefore(laidOutOn) ? laidOutOn : dueOn, policy.overdue(kind));
    frequencies = planned.frequencies().stream().sorted().toList();
    nextOn = telling().nextOn();
  }

  /**
   * Notes what is told by the end of this day.
   *
   * @return what to tell, in order
   */
  List<Step> tell(LocalDate today, Instant now) {
    var steps = telling().by(today);
    for (var step : steps) {
      switch (step) {
        case REMINDER -> remindedAt = now;
        case DUE -> dueToldAt = now;
        case OVERDUE -> overdueToldAt = now;
      }
    }
    nextOn = telling().nextOn();
    return steps;
  }

  void done(Instant now) {
    doneAt = now;
    nextOn = telling().nextOn();
  }

  /** The contract went to another provider; what is done stays with who did it. */
  void belongsTo(Contract contract) {
    if (doneAt != null) {
      return;
    }
    authorityId = contract.particulars().authority().id();
    supplierId = contract.particulars().supplier().id();
    supplierName = contract.particulars().supplier().name();
  }

  /** Whether it came due or was done: it stays on record whatever becomes of the contract. */
  boolean isOnRecord(LocalDate today) {
    return doneAt != null || !dueOn.isAfter(today);
  }

  ItemState state(LocalDate today) {
    if (doneAt != null) {
      return ItemState.DONE;
    }
    if (!today.isBefore(overdueOn)) {
      return ItemState.OVERDUE;
    }
    return today.isBefore(dueOn) ? ItemState.SCHEDULED : ItemState.DUE;
  }

  boolean isAbout(Planned planned) {
    return kind == planned.kind() && key().equals(planned.key());
  }

  private LocalDate key() {
    return periodTo == null ? dueOn : periodTo;
  }

  private FallsDue telling() {
    return new FallsDue(
        remindOn,
        remindedAt != null,
        dueOn,
        dueToldAt != null,
        overdueOn,
        overdueToldAt != null,
        doneAt == null ? null : doneAt.atZone(DatabaseClock.ZONE).toLocalDate());
  }

  public UUID contractId() {
    return contractId;
  }

  public DueKind kind() {
    return kind;
  }

  public @Nullable UUID subjectId() {
    return subjectId;
  }

  @Nullable Period period() {
    return periodFrom == null || periodTo == null ? null : new Period(periodFrom, periodTo);
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  @Nullable LocalDate remindOn() {
    return remindOn;
  }

  LocalDate overdueOn() {
    return overdueOn;
  }

  @Nullable Instant remindedAt() {
    return remindedAt;
  }

  @Nullable Instant dueToldAt() {
    return dueToldAt;
  }

  @Nullable Instant overdueToldAt() {
    return overdueToldAt;
  }

  @Nullable Instant doneAt() {
    return doneAt;
  }

  String authorityId() {
    return authorityId;
  }

  String supplierId() {
    return supplierId;
  }

  String supplierName() {
    return supplierName;
  }
}

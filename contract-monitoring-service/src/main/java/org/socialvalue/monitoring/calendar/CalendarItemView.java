package org.socialvalue.monitoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.monitoring.contract.Particulars;

/**
 * Something that falls due.
 *
 * @param contractTitle of the contract that it falls due under
 * @param supplier who provides; of what is done, who provided then
 * @param supplierName its name then
 * @param subjectId the review or notice that it is about; null for the other kinds
 * @param periodFrom first day of the time that it is about; null for a review
 * @param remindOn the day of its reminder; null for none
 * @param overdueOn the first day on which it counts as overdue
 * @param remindedAt when the reminder was told; null before, and where it came too late to help
 * @param dueToldAt when its coming due was told; null before
 * @param overdueToldAt when it was told that it is overdue; null before
 * @param doneAt when it was done; null before
 */
public record CalendarItemView(
    UUID id,
    DueKind kind,
    ItemState state,
    UUID contractId,
    LocalizedText contractTitle,
    String supplier,
    String supplierName,
    @Nullable UUID subjectId,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    LocalDate dueOn,
    @Nullable LocalDate remindOn,
    LocalDate overdueOn,
    @Nullable Instant remindedAt,
    @Nullable Instant dueToldAt,
    @Nullable Instant overdueToldAt,
    @Nullable Instant doneAt) {

  static CalendarItemView from(CalendarItem item, Particulars settled, LocalDate today) {
    var period = item.period();
    return new CalendarItemView(
        item.id(),
        item.kind(),
        item.state(today),
        item.contractId(),
        settled.title(),
        item.supplierId(),
        item.supplierName(),
        item.subjectId(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        item.dueOn(),
        item.remindOn(),
        item.overdueOn(),
        item.remindedAt(),
        item.dueToldAt(),
        item.overdueToldAt(),
        item.doneAt());
  }
}

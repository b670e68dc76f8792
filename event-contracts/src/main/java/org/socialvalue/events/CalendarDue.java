package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something under a contract has come due. Sent once for each; a review has an event of its own,
 * {@link ReviewDue}.
 *
 * @param itemId the calendar's own identifier of what is due
 * @param subjectId the review or the notice that it is about; null for the other kinds
 * @param supplier the organisation that provides
 * @param title the contract's title
 * @param periodFrom first day of the period that it is about; null where it is about none
 * @param periodTo last day of that period; null where it is about none
 */
public record CalendarDue(
    UUID contractId,
    UUID itemId,
    DueKind kind,
    @Nullable UUID subjectId,
    Authority authority,
    String supplier,
    LocalizedText title,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    LocalDate dueOn,
    Instant noticedAt) {

  public static final String TYPE = "org.socialvalue.contract.calendar-due.v1";
}

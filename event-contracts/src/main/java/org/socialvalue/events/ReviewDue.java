package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A social value review of a contract has come due. Sent once for each review. */
public record ReviewDue(
    UUID contractId,
    UUID reviewId,
    Authority authority,
    String supplier,
    LocalizedText title,
    LocalDate dueOn,
    Instant noticedAt) {

  public static final String TYPE = "org.socialvalue.contract.review-due.v1";
}

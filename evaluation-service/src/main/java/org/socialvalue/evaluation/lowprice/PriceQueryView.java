package org.socialvalue.evaluation.lowprice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A low price, put to its bidder.
 *
 * @param answer null until its bidder has answered
 * @param accepted null until an officer has concluded; false: the bid was excluded
 */
public record PriceQueryView(
    UUID id,
    UUID competitionId,
    String lotId,
    UUID bidId,
    String bidder,
    String question,
    LocalDate answerBy,
    String askedBy,
    Instant askedAt,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable Boolean accepted,
    @Nullable String conclusion,
    @Nullable String concludedBy,
    @Nullable Instant concludedAt) {

  static PriceQueryView from(PriceQuery query) {
    return new PriceQueryView(
        query.id(),
        query.competitionId(),
        query.lotId(),
        query.bidId(),
        query.bidder(),
        query.question(),
        query.answerBy(),
        query.askedBy(),
        query.askedAt(),
        query.answer(),
        query.answeredBy(),
        query.answeredAt(),
        query.accepted(),
        query.conclusion(),
        query.concludedBy(),
        query.concludedAt());
  }
}

package org.socialvalue.evaluation.clarification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.clarification.ClarificationSeal.Said;

/**
 * A clarification. Whose bid it is is told by the bid.
 *
 * @param askedBy the officer; {@code answeredBy} the person who answered for the bidder: null to
 *     those of the other side and to the panel
 * @param answer null while the bidder is awaited
 */
public record ClarificationView(
    UUID clarificationId,
    UUID competitionId,
    UUID bidId,
    @Nullable String questionId,
    boolean aboutPrice,
    String question,
    @Nullable String askedBy,
    Instant askedAt,
    Instant answerBy,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt) {

  /** Who looks at it. */
  enum Side {
    AUTHORITY,
    BIDDER,
    PANEL
  }

  static ClarificationView from(Clarification c, Side side, Said said) {
    return new ClarificationView(
        c.id(),
        c.competitionId(),
        c.bidId(),
        c.questionId(),
        c.isAboutPrice(),
        said.question(),
        side == Side.AUTHORITY ? c.askedBy() : null,
        c.askedAt(),
        c.answerBy(),
        said.answer(),
        side == Side.BIDDER ? c.answeredBy() : null,
        c.answeredAt());
  }
}

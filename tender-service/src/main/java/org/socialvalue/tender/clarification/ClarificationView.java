package org.socialvalue.tender.clarification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.tender.publication.Tender;

/**
 * A question of a bidder as the reader may see it.
 *
 * @param number its place among the answers; null while it has none
 * @param mine whether the reader's own organisation asked it
 * @param organisation who asked; null for those outside the authority
 * @param asked the bidder's own words; for the authority and the one who asked, null for the others
 *     and once they were erased
 * @param askedAt when it was asked; null for the others
 * @param question as it was published to all
 * @param erasedAt when the bidder's own words were erased; for the authority and the one who asked;
 *     null where they weren't
 * @param declinedBecause why it is not answered to all; for the authority and the one who asked
 */
public record ClarificationView(
    UUID id,
    UUID tenderId,
    Clarification.Status status,
    @Nullable Integer number,
    boolean mine,
    @Nullable String organisation,
    @Nullable String asked,
    @Nullable Instant askedAt,
    @Nullable String lotId,
    @Nullable String questionId,
    @Nullable LocalizedText question,
    @Nullable LocalizedText answer,
    @Nullable Instant answeredAt,
    @Nullable String declinedBecause,
    @Nullable Instant erasedAt) {

  static ClarificationView from(Clarification one, Tender tender, Actor reader) {
    var inside = ReadingClarifications.seesAll(tender, reader);
    var mine = reader.actsFor(one.organisation());
    var close = inside || mine;
    var answered = one.status() == Clarification.Status.ANSWERED;
    return new ClarificationView(
        one.id(),
        one.tenderId(),
        one.status(),
        one.number(),
        mine,
        inside ? one.organisation() : null,
        close ? one.question() : null,
        close ? one.askedAt() : null,
        one.lotId(),
        one.questionId(),
        one.publishedQuestion(),
        one.answer(),
        answered ? one.settledAt() : null,
        close ? one.declinedBecause() : null,
        close ? one.erasedAt() : null);
  }

  /** A page of questions with their answers. */
  record Page(List<ClarificationView> items, @Nullable String next) {}
}

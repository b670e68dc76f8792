package org.socialvalue.tender.concern;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;

/**
 * A concern as every provider sees it: neither who raised it nor when.
 *
 * @param text what is feared; empty once it was erased
 * @param mine whether the reader's own organisation raised it
 */
public record MarketConcern(
    UUID id,
    long version,
    UUID outcomeId,
    ConcernKind kind,
    String text,
    boolean mine,
    ConcernStatus status,
    AnswerConcern.@Nullable Outcome outcome,
    @Nullable String answer) {

  static MarketConcern from(Concern concern, Actor reader) {
    return new MarketConcern(
        concern.id(),
        concern.version(),
        concern.outcomeId(),
        concern.kind(),
        concern.text(),
        concern.isOf(reader),
        concern.status(),
        concern.answered(),
        concern.answer());
  }

  /** A page of concerns of the actor's own organisation. */
  record Page(List<MarketConcern> items, @Nullable String next) {}
}

package org.socialvalue.tender.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern as the authority sees it.
 *
 * @param text what is feared; empty once it was erased
 * @param erasedAt when the words were erased, as somebody asked for or because they had been kept
 *     long enough; null where they weren't
 * @param raisedBy the provider, by its organisation's identifier; other providers never see it
 */
public record ConcernView(
    UUID id,
    UUID projectId,
    long version,
    UUID outcomeId,
    ConcernKind kind,
    String text,
    String raisedBy,
    Instant raisedAt,
    ConcernStatus status,
    AnswerConcern.@Nullable Outcome outcome,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable Instant erasedAt) {

  static ConcernView from(Concern concern) {
    return new ConcernView(
        concern.id(),
        concern.projectId(),
        concern.version(),
        concern.outcomeId(),
        concern.kind(),
        concern.text(),
        concern.raisedByOrg(),
        concern.raisedAt(),
        concern.status(),
        concern.answered(),
        concern.answer(),
        concern.answeredAt(),
        concern.erasedAt());
  }

  /** A page of concerns. */
  record Page(List<ConcernView> items, @Nullable String next) {}
}

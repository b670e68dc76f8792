package org.socialvalue.tender.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.persistence.Ids;

/**
 * An outcome as a line of a list over projects.
 *
 * @param lineage the identity it keeps from first idea to next design
 * @param publishedIn the tender it went out with; null where it is in none
 */
public record OutcomeLine(
    UUID id,
    UUID projectId,
    UUID lineage,
    OutcomeStatus status,
    LocalizedText statement,
    @Nullable OutcomeCategory category,
    @Nullable UUID publishedIn,
    Instant createdAt) {

  static OutcomeLine from(Outcome outcome) {
    return new OutcomeLine(
        outcome.id(),
        outcome.projectId(),
        outcome.lineage(),
        outcome.status(),
        outcome.proposed().statement(),
        outcome.proposed().category(),
        outcome.publishedIn(),
        Ids.madeAt(outcome.id()));
  }

  /** A page of outcomes. */
  record Page(List<OutcomeLine> items, @Nullable String next) {}
}

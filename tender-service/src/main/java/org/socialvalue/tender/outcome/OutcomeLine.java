package org.socialvalue.tender.outcome;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.OutcomeCategory;

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
    @Nullable UUID publishedIn) {

  static OutcomeLine from(Outcome outcome) {
    return new OutcomeLine(
        outcome.id(),
        outcome.projectId(),
        outcome.lineage(),
        outcome.status(),
        outcome.proposed().statement(),
        outcome.proposed().category(),
        outcome.publishedIn());
  }

  /** For the API document: what a page of them looks like. */
  record Page(List<OutcomeLine> items, @Nullable String next) {}
}

package org.socialvalue.tender.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.rules.Finding;

/**
 * An outcome as its authority sees it.
 *
 * @param lineage the identity it keeps from first idea to next design
 * @param scored whether a tender may score it
 * @param publishedIn the tender it went out with
 * @param findings what the rules find today; before a decision, a preview for specifying it
 */
public record OutcomeView(
    UUID id,
    UUID projectId,
    long version,
    UUID lineage,
    OutcomeStatus status,
    boolean scored,
    ProposedOutcome outcome,
    @Nullable Decision decision,
    @Nullable UUID publishedIn,
    Instant createdAt,
    List<Finding> findings) {

  static OutcomeView from(Judged judged) {
    return from(judged.outcome(), judged.findings());
  }

  static OutcomeView from(Outcome outcome, List<Finding> findings) {
    return new OutcomeView(
        outcome.id(),
        outcome.projectId(),
        outcome.version(),
        outcome.lineage(),
        outcome.status(),
        outcome.scored(),
        outcome.proposed(),
        outcome.decision(),
        outcome.publishedIn(),
        Ids.madeAt(outcome.id()),
        findings);
  }

  /** A page of outcomes. */
  record Page(List<OutcomeView> items, @Nullable String next) {}
}

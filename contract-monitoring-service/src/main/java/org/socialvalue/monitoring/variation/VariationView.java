package org.socialvalue.monitoring.variation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.ledger.LedgerView;

/**
 * A variation, with what was before it.
 *
 * @param number its place among the contract's variations, from 1
 * @param waitingFor who has yet to assent
 * @param handover every promise as it stood on the day that another provider came in: the outgoing
 *     provider's record for good; null for anything else, and for those who read no small numbers
 *     of people
 * @param settledAt when it took effect or was dismissed
 */
public record VariationView(
    UUID id,
    UUID contractId,
    int number,
    VariationKind kind,
    VariationState state,
    String reason,
    Settled before,
    Settled proposed,
    List<PromiseFate> promises,
    List<PartyAssent> assents,
    List<Party> waitingFor,
    @Nullable LedgerView handover,
    Instant proposedAt,
    @Nullable Instant settledAt) {

  static VariationView from(Variation variation) {
    return from(variation, variation.handover());
  }

  static VariationView withoutHandover(Variation variation) {
    return from(variation, null);
  }

  private static VariationView from(Variation variation, @Nullable LedgerView handover) {
    return new VariationView(
        variation.id(),
        variation.contractId(),
        variation.number(),
        variation.kind(),
        variation.state(),
        variation.reason(),
        variation.before(),
        variation.proposed(),
        variation.promises(),
        variation.assents(),
        variation.waitingFor(),
        handover,
        variation.proposedAt(),
        variation.settledAt());
  }

  /** A page of variations. */
  record Page(List<VariationView> items, @Nullable String next) {}
}

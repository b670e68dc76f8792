package org.socialvalue.monitoring.commitment;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;

/**
 * A promise as the contract carries it.
 *
 * @param state how it is kept in sight
 * @param counted false for an offer outside the relevant area: shown, worth nothing
 * @param pointsScored what its question brought the bid; null where it was not scored
 * @param proposal the latest proposal to treat it otherwise; null where there was none
 * @param etag the version that a change of it names in If-Match
 */
public record CommitmentView(
    UUID id,
    UUID contractId,
    UUID promiseId,
    UUID lineage,
    Promise.Provenance provenance,
    Treatment state,
    boolean counted,
    @Nullable String questionId,
    @Nullable BigDecimal pointsScored,
    @Nullable BigDecimal pointsPossible,
    Promise promise,
    @Nullable Proposal proposal,
    String etag) {

  static CommitmentView from(Commitment commitment) {
    var promise = commitment.promise();
    return new CommitmentView(
        commitment.id(),
        commitment.contractId(),
        commitment.promiseId(),
        commitment.lineage(),
        promise.provenance(),
        commitment.treatment(),
        promise.counted(),
        promise.questionId(),
        promise.pointsScored(),
        promise.pointsPossible(),
        promise,
        commitment.proposal(),
        "\"" + commitment.version() + "\"");
  }
}

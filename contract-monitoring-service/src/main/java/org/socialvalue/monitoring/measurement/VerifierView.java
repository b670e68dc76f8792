package org.socialvalue.monitoring.measurement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.contract.Side;

/**
 * Somebody proposed to verify figures.
 *
 * @param acceptedAt null while the other side has not accepted them
 * @param endedAt null while nobody ended it
 */
public record VerifierView(
    UUID id,
    UUID contractId,
    String person,
    String name,
    String organisation,
    String reason,
    Side proposedBy,
    Instant proposedAt,
    @Nullable String acceptedBy,
    @Nullable Instant acceptedAt,
    @Nullable Instant endedAt,
    String etag) {

  static VerifierView from(Verifier verifier) {
    return new VerifierView(
        verifier.id(),
        verifier.contractId(),
        verifier.person(),
        verifier.name(),
        verifier.organisation(),
        verifier.reason(),
        verifier.proposedBy(),
        verifier.proposedAt(),
        verifier.acceptedBy(),
        verifier.acceptedAt(),
        verifier.endedAt(),
        "\"" + verifier.version() + "\"");
  }
}

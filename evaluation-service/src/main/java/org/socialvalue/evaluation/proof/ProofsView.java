package org.socialvalue.evaluation.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proofs of a ranking, lot by lot. */
public record ProofsView(UUID competitionId, int rankingNumber, List<Lot> lots) {

  /**
   * @param filed null until the award of the lot is approved: the proof is then computed as asked
   * @param sha256 of the proof's canonical JSON (RFC 8785), lower-case hexadecimal; anyone who
   *     holds the proof can compute it
   */
  public record Lot(String lotId, @Nullable Filing filed, String sha256, LotProof proof) {}

  /** When it was filed, and by whom. */
  public record Filing(String by, Instant at) {}
}

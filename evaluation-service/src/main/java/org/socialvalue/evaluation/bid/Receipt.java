package org.socialvalue.evaluation.bid;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Proof of what was submitted and when, and when it was confirmed.
 *
 * @param version which version of the bid
 * @param tenderVersion which version of the tender it answers
 * @param submittedAt by the database's clock
 * @param sha256 over the canonical JSON (RFC 8785) of the content, which the bidder can recompute
 * @param documents the SHA-256 of each document's bytes
 * @param confirmations for which later versions of the tender it was confirmed, oldest first
 */
public record Receipt(
    UUID bidId,
    int version,
    int tenderVersion,
    Instant submittedAt,
    String sha256,
    List<BidDocument.Receipt> documents,
    List<Confirmed> confirmations) {

  /**
   * That the bidder stood by it after an amendment.
   *
   * @param confirmedAt by the database's clock
   */
  public record Confirmed(int tenderVersion, Instant confirmedAt) {}

  static Receipt of(BidVersion version) {
    return new Receipt(
        version.bidId(),
        version.number(),
        version.tenderVersion(),
        requireNonNull(version.submittedAt()),
        requireNonNull(version.sha256()),
        version.documents().stream().map(BidDocument::receipt).toList(),
        List.of());
  }

  /** The same with those of a bid's confirmations that are of this version. */
  Receipt with(List<BidConfirmation> all) {
    return new Receipt(
        bidId,
        version,
        tenderVersion,
        submittedAt,
        sha256,
        documents,
        all.stream()
            .filter(one -> one.number() == version)
            .map(one -> new Confirmed(one.tenderVersion(), one.confirmedAt()))
            .toList());
  }
}

package org.socialvalue.evaluation.bid;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Proof of what was submitted and when.
 *
 * @param version which version of the bid
 * @param tenderVersion which version of the tender it answers
 * @param submittedAt by the database's clock
 * @param sha256 over the canonical JSON (RFC 8785) of the content, which the bidder can recompute
 * @param documents the SHA-256 of each document's bytes
 */
public record Receipt(
    UUID bidId,
    int version,
    int tenderVersion,
    Instant submittedAt,
    String sha256,
    List<BidDocument.Receipt> documents) {

  static Receipt of(BidVersion version) {
    return new Receipt(
        version.bidId(),
        version.number(),
        version.tenderVersion(),
        requireNonNull(version.submittedAt()),
        requireNonNull(version.sha256()),
        version.documents().stream().map(BidDocument::receipt).toList());
  }
}

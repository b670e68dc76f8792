package org.socialvalue.evaluation.bid;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that belongs to a bid.
 *
 * @param kind what it is; a {@code PRICE_SCHEDULE} is kept from those who judge quality
 * @param mediaType as its content shows, not as its name says
 * @param bytes its size
 * @param sha256 of its content, 64 lower case hexadecimal digits
 */
public record BidDocument(
    UUID documentId,
    String fileName,
    Kind kind,
    String mediaType,
    long bytes,
    String sha256,
    Instant attachedAt) {

  /** What a file of a bid is. */
  public enum Kind {
    ANSWER,
    PRICE_SCHEDULE,
    ACCREDITATION,
    ACCOUNTS,
    OTHER
  }

  boolean tellsPrices() {
    return kind == Kind.PRICE_SCHEDULE;
  }

  /** The same under a name that tells nothing of who bids. */
  BidDocument nameless() {
    var ending = fileName.substring(fileName.lastIndexOf('.'));
    return new BidDocument(
        documentId,
        kind.name().toLowerCase(Locale.ROOT) + "-" + sha256.substring(0, 8) + ending,
        kind,
        mediaType,
        bytes,
        sha256,
        attachedAt);
  }

  /** A document on a receipt: what it was named is sealed. */
  public record Receipt(UUID documentId, String sha256) {}

  public Receipt receipt() {
    return new Receipt(documentId, sha256);
  }
}

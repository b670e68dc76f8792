package org.socialvalue.evaluation.bid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Ids;

/**
 * One version of what a bid says. The latest is the draft until it is submitted; a submitted one
 * never changes. Sealed twice: the database shows the row to its bidder only, until the opening,
 * and what it holds is encrypted. {@link SealedVersions} alone opens it.
 */
@Entity
public class BidVersion {

  @Id private UUID id;
  private UUID bidId;
  private UUID competitionId;
  private String bidder;
  private int number;
  private int tenderVersion;
  private byte @Nullable [] sealed;
  private byte @Nullable [] sealedDocuments;

  /** Of rows from before bids were encrypted; see decision 0034. */
  @Column(name = "content")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private @Nullable BidContent unsealed;

  private @Nullable String sha256;
  private @Nullable Instant submittedAt;

  /** Row-level security and the opening go by it, in SQL. */
  @SuppressWarnings("UnusedVariable")
  private boolean stands;

  @Transient private @Nullable BidContent content;
  @Transient private List<BidDocument> documents = List.of();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected BidVersion() {}

  BidVersion(Bid bid, int number) {
    this.id = Ids.next();
    this.bidId = bid.id();
    this.competitionId = bid.competitionId();
    this.bidder = bid.bidder();
    this.number = number;
  }

  /** What it says, and the same sealed. */
  void write(BidContent other, byte[] otherSealed, int ofTenderVersion) {
    requireDraft();
    content = other;
    sealed = otherSealed;
    unsealed = null;
    tenderVersion = ofTenderVersion;
  }

  /** The documents that belong to it, and the same sealed. */
  void pin(List<BidDocument> others, byte[] otherSealed) {
    requireDraft();
    documents = List.copyOf(others);
    sealedDocuments = otherSealed;
  }

  private void requireDraft() {
    if (isSubmitted()) {
      throw new IllegalStateException("A submitted version does not change");
    }
  }

  /** It was sealed already in the row; now it is open in memory. */
  void opened(BidContent itsContent, List<BidDocument> itsDocuments) {
    content = itsContent;
    documents = List.copyOf(itsDocuments);
  }

  boolean isSubmitted() {
    return submittedAt != null;
  }

  UUID id() {
    return id;
  }

  public UUID bidId() {
    return bidId;
  }

  public UUID competitionId() {
    return competitionId;
  }

  public String bidder() {
    return bidder;
  }

  public int number() {
    return number;
  }

  int tenderVersion() {
    return tenderVersion;
  }

  byte @Nullable [] sealed() {
    return sealed;
  }

  byte @Nullable [] sealedDocuments() {
    return sealedDocuments;
  }

  @Nullable BidContent unsealed() {
    return unsealed;
  }

  public BidContent content() {
    if (content == null) {
      throw new IllegalStateException("Still sealed");
    }
    return content;
  }

  public List<BidDocument> documents() {
    return documents;
  }

  public @Nullable String sha256() {
    return sha256;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }
}

package org.socialvalue.evaluation.bid;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;

/** That an organisation bids in a competition. What it says is in {@link BidVersion}. */
@Entity
public class Bid extends Aggregate {

  /** What a list of bids is sorted by. */
  static final Sorting<Bid> SORTING = Sorting.by(Bid::id);

  private UUID competitionId;
  private String bidder;

  /** Kept so that each change of the draft is a new version of the bid. */
  @SuppressWarnings("UnusedVariable")
  private Instant editedAt;

  private @Nullable Instant submittedAt;
  private @Nullable Instant withdrawnAt;
  private int answersTenderVersion = 1;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Bid() {}

  Bid(UUID id, UUID competitionId, String bidder, Instant now) {
    super(id);
    this.competitionId = competitionId;
    this.bidder = bidder;
    this.editedAt = now;
  }

  /** How far a bid is; said by what happened to it last. */
  public enum Status {
    /** Nobody but its bidder has it. */
    DRAFT,
    /** It takes part. */
    SUBMITTED,
    /** It was taken back before the deadline. */
    WITHDRAWN
  }

  void edited(Instant at) {
    editedAt = at;
  }

  /** Its bidder stands by what was submitted, for this version of the tender too. */
  void confirmed(int tenderVersion) {
    answersTenderVersion = tenderVersion;
  }

  /** Submitted, and the tender has since changed so that it counts only once it is confirmed. */
  public boolean isToBeConfirmed(Competition competition) {
    return status() == Status.SUBMITTED && answersTenderVersion < competition.confirmFrom();
  }

  void withdrawn(Instant at) {
    withdrawnAt = at;
  }

  public Status status() {
    if (withdrawnAt != null) {
      return Status.WITHDRAWN;
    }
    return submittedAt == null ? Status.DRAFT : Status.SUBMITTED;
  }

  public UUID competitionId() {
    return competitionId;
  }

  public String bidder() {
    return bidder;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }
}

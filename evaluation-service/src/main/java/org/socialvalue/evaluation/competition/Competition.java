package org.socialvalue.evaluation.competition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;

/** The contest for one tender; it has the tender's id. */
@Entity
public class Competition extends Aggregate {

  /** What a list of competitions is sorted by. */
  static final Sorting<Competition> SORTING =
      Sorting.by(
          Competition::id,
          SortKey.text("title", "sortTitle", competition -> competition.sortTitle),
          SortKey.time("bidsDueBy", "bidsDueBy", Competition::bidsDueBy));

  private String authority;
  private Instant bidsDueBy;

  /** Made by the database; there once a competition was read. */
  @Column(insertable = false, updatable = false)
  private String sortTitle;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private TenderPublished tender;

  private @Nullable Instant openedAt;
  private int confirmFrom = 1;
  private @Nullable Instant cancelledAt;
  private @Nullable Instant awardedAt;
  private @Nullable Instant abandonedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private @Nullable LocalizedText cancellationNote;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Competition() {}

  @SuppressWarnings("NullAway.Init")
  public Competition(TenderPublished tender) {
    super(tender.tenderId());
    this.authority = tender.authority().id();
    this.bidsDueBy = tender.bidsDueBy();
    this.tender = tender;
  }

  /**
   * A newer version of the tender; an older one, or one after the opening, changes nothing.
   *
   * @param bidsMustConfirm whether a bid for an earlier version counts only once it is confirmed
   */
  boolean amend(TenderPublished newer, boolean bidsMustConfirm) {
    if (newer.tenderVersion() <= tender.tenderVersion() || isOpened() || isCancelled()) {
      return false;
    }
    tender = newer;
    bidsDueBy = newer.bidsDueBy();
    if (bidsMustConfirm) {
      confirmFrom = newer.tenderVersion();
    }
    return true;
  }

  /**
   * The tender was given up: no bid comes in, none is opened.
   *
   * @return false where that changes nothing: it was given up already, or an award is final
   */
  boolean cancel(Instant at, LocalizedText note) {
    if (isCancelled() || isAwarded()) {
      return false;
    }
    cancelledAt = at;
    cancellationNote = note;
    return true;
  }

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  /** An award of it is final: a cancellation comes too late. */
  public void awarded(Instant at) {
    requireGoingOn();
    awardedAt = awardedAt == null ? at : awardedAt;
  }

  public boolean isAwarded() {
    return awardedAt != null;
  }

  /** The authority gives it up, whole. */
  public void abandon(Instant at) {
    requireGoingOn();
    abandonedAt = at;
  }

  public boolean isAbandoned() {
    return abandonedAt != null;
  }

  /** Neither cancelled nor abandoned. */
  public boolean isGoingOn() {
    return !isCancelled() && !isAbandoned();
  }

  /**
   * @throws Refused 409 where the tender was cancelled or the competition abandoned
   */
  public void requireGoingOn() {
    if (isAbandoned()) {
      throw Refused.conflict("The competition was abandoned: nothing of it goes on");
    }
    if (isCancelled()) {
      throw Refused.conflict("The tender was cancelled: nothing of it goes on");
    }
  }

  @Nullable LocalizedText cancellationNote() {
    return cancellationNote;
  }

  /** The first version of the tender that a bid may answer and still count. */
  public int confirmFrom() {
    return confirmFrom;
  }

  /** The bids may be read from now on. The database refuses an instant before the deadline. */
  public void open(Instant at) {
    openedAt = at;
  }

  public boolean isOpened() {
    return openedAt != null;
  }

  public String authority() {
    return authority;
  }

  public Instant bidsDueBy() {
    return bidsDueBy;
  }

  public @Nullable Instant openedAt() {
    return openedAt;
  }

  public TenderPublished tender() {
    return tender;
  }

  public Areas areas() {
    return new Areas(tender.areas());
  }

  public Optional<Question> question(String id) {
    return tender.questions().stream().filter(question -> question.id().equals(id)).findFirst();
  }

  public Optional<Lot> lot(String id) {
    return tender.lots().stream().filter(lot -> lot.id().equals(id)).findFirst();
  }
}

package org.socialvalue.monitoring.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.monitoring.contract.Contract;

/** A social value review of a contract. */
@Entity
@Table(name = "review")
public class Review extends Aggregate {

  /** What a list of reviews is sorted by. */
  static final Sorting<Review> SORTING =
      Sorting.by(Review::id, SortKey.day("dueOn", "dueOn", Review::dueOn));

  private UUID contractId;

  @SuppressWarnings("UnusedVariable") // read by queries
  private String authorityId;

  @SuppressWarnings("UnusedVariable") // read by queries
  private String supplierId;

  private int number;
  private LocalDate dueOn;
  private @Nullable Instant dueEventAt;
  private @Nullable Instant closedAt;
  private @Nullable String closedBy;
  private @Nullable UUID learningId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Decision> decisions;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Acknowledgement> acknowledgements;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Review() {}

  Review(Contract contract, int number, LocalDate dueOn) {
    super(Ids.next());
    this.contractId = contract.id();
    this.authorityId = contract.particulars().authority().id();
    this.supplierId = contract.particulars().supplier().id();
    this.number = number;
    this.dueOn = dueOn;
    this.decisions = List.of();
    this.acknowledgements = List.of();
  }

  ReviewState state(LocalDate today) {
    if (closedAt != null) {
      return ReviewState.CLOSED;
    }
    return dueOn.isAfter(today) ? ReviewState.SCHEDULED : ReviewState.DUE;
  }

  /** Whether it came due or was closed: it stays whatever becomes of the contract. */
  boolean isOnRecord(LocalDate today) {
    return closedAt != null || !dueOn.isAfter(today);
  }

  /** The contract went to another provider; what is closed stays with who held it. */
  void belongsTo(Contract contract) {
    if (closedAt != null) {
      return;
    }
    authorityId = contract.particulars().authority().id();
    supplierId = contract.particulars().supplier().id();
  }

  /**
   * @throws Refused 409 when it is closed
   */
  void requireOpen() {
    if (closedAt != null) {
      throw Refused.conflict("The review is closed");
    }
  }

  /**
   * @throws Refused 409 when it is closed, or not due yet
   */
  void requireDue(LocalDate today) {
    requireOpen();
    if (dueOn.isAfter(today)) {
      throw Refused.conflict(
          "The review falls due on " + dueOn + "; it is answered and closed from then on");
    }
  }

  /** Keeps what was decided and what the decisions taught. */
  void close(
      List<Decision> decided,
      List<Acknowledgement> reasons,
      UUID learning,
      String by,
      Instant now) {
    requireOpen();
    decisions = List.copyOf(decided);
    acknowledgements = List.copyOf(reasons);
    learningId = learning;
    closedBy = by;
    closedAt = now;
  }

  public UUID contractId() {
    return contractId;
  }

  public int number() {
    return number;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  @Nullable Instant dueEventAt() {
    return dueEventAt;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  @Nullable String closedBy() {
    return closedBy;
  }

  @Nullable UUID learningId() {
    return learningId;
  }

  public List<Decision> decisions() {
    return decisions;
  }

  List<Acknowledgement> acknowledgements() {
    return acknowledgements;
  }
}

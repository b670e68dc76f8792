package org.socialvalue.evaluation.opening;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** The record of an opening: who asked, who opened with them, when, and what was there. */
@Entity
public class Opening extends Aggregate {

  private UUID competitionId;
  private String firstOfficer;
  private Instant firstAt;
  private @Nullable String secondOfficer;
  private @Nullable Instant openedAt;

  private int howMany;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<UnconfirmedBid> unconfirmed;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Opening() {}

  Opening(UUID competitionId, String firstOfficer, Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.firstOfficer = firstOfficer;
    this.firstAt = now;
    this.unconfirmed = List.of();
  }

  /** A bid that stays sealed: the tender was amended, and its bidder did not confirm it. */
  public record UnconfirmedBid(UUID bidId, String bidder) {}

  void open(String officer, Instant now, int found, List<UnconfirmedBid> leftSealed) {
    secondOfficer = officer;
    openedAt = now;
    howMany = found;
    unconfirmed = List.copyOf(leftSealed);
  }

  public boolean isOpened() {
    return openedAt != null;
  }

  UUID competitionId() {
    return competitionId;
  }

  String firstOfficer() {
    return firstOfficer;
  }

  Instant firstAt() {
    return firstAt;
  }

  @Nullable String secondOfficer() {
    return secondOfficer;
  }

  @Nullable Instant openedAt() {
    return openedAt;
  }

  /** How many bids were opened. */
  int howMany() {
    return howMany;
  }

  List<UnconfirmedBid> unconfirmed() {
    return unconfirmed;
  }
}

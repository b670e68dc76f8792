package org.socialvalue.evaluation.ranking;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/**
 * The ranking of every lot, frozen: neither this nor the database's role can change it. Where a
 * later one takes its place, that is added; one at most stands.
 */
@Entity
@DynamicUpdate
public class CompetitionRanking extends Aggregate {

  private UUID competitionId;
  private int number;
  private String computedBy;
  private Instant computedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<LotHeader> lots;

  private @Nullable String supersededBy;
  private @Nullable Instant supersededAt;
  private @Nullable String supersededBecause;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CompetitionRanking() {}

  CompetitionRanking(
      UUID competitionId, int number, String computedBy, Instant now, List<LotHeader> lots) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.number = number;
    this.computedBy = computedBy;
    this.computedAt = now;
    this.lots = List.copyOf(lots);
  }

  /** Another will take its place. */
  void supersede(String who, Instant now, String reason) {
    supersededBy = who;
    supersededAt = now;
    supersededBecause = reason;
  }

  /** True where no other took its place. */
  public boolean stands() {
    return supersededAt == null;
  }

  @Nullable String supersededBy() {
    return supersededBy;
  }

  @Nullable Instant supersededAt() {
    return supersededAt;
  }

  @Nullable String supersededBecause() {
    return supersededBecause;
  }

  /** 1 for the first of its competition. */
  public int number() {
    return number;
  }

  UUID competitionId() {
    return competitionId;
  }

  String computedBy() {
    return computedBy;
  }

  Instant computedAt() {
    return computedAt;
  }

  public List<LotHeader> lots() {
    return lots;
  }

  public Optional<LotHeader> lot(String lotId) {
    return lots.stream().filter(lot -> lot.lotId().equals(lotId)).findFirst();
  }
}

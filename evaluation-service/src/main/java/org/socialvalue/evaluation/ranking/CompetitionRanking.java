package org.socialvalue.evaluation.ranking;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** The ranking of every lot, frozen: neither this nor the database's role can change it. */
@Entity
public class CompetitionRanking extends Aggregate {

  private UUID competitionId;
  private String computedBy;
  private Instant computedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<LotResult> lots;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CompetitionRanking() {}

  CompetitionRanking(UUID competitionId, String computedBy, Instant now, List<LotResult> lots) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.computedBy = computedBy;
    this.computedAt = now;
    this.lots = List.copyOf(lots);
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

  public List<LotResult> lots() {
    return lots;
  }

  public Optional<LotResult> lot(String lotId) {
    return lots.stream().filter(lot -> lot.lotId().equals(lotId)).findFirst();
  }
}

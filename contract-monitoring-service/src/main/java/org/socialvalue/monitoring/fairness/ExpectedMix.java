package org.socialvalue.monitoring.fairness;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.monitoring.individual.NeedBand;

/** The mix of needs that a contract was let for. */
@Entity
@Table(name = "expected_mix")
class ExpectedMix extends Aggregate {

  private UUID contractId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<NeedBand, BigDecimal> percents;

  private String reason;
  private String settledBy;
  private Instant settledAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ExpectedMix() {}

  ExpectedMix(UUID id, UUID contractId, MixRequest asked, String by, Instant now) {
    super(id);
    this.contractId = contractId;
    this.percents = asked.percents();
    this.reason = asked.reason();
    this.settledBy = by;
    this.settledAt = now;
  }

  void settle(MixRequest asked, String by, Instant now) {
    percents = asked.percents();
    reason = asked.reason();
    settledBy = by;
    settledAt = now;
  }

  UUID contractId() {
    return contractId;
  }

  Map<NeedBand, BigDecimal> percents() {
    return percents;
  }

  String reason() {
    return reason;
  }

  String settledBy() {
    return settledBy;
  }

  Instant settledAt() {
    return settledAt;
  }
}

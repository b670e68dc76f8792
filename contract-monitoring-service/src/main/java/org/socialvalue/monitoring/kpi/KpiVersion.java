package org.socialvalue.monitoring.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.persistence.Ids;

/** Terms that both sides agreed on, kept as they were. */
@Entity
@Immutable
@Table(name = "kpi_version")
public class KpiVersion {

  @Id private UUID id;
  private UUID kpiId;
  private int number;
  private String agreedByAuthority;
  private String agreedByProvider;
  private Instant agreedAt;
  private LocalDate inForceFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  private KpiTerms terms;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected KpiVersion() {}

  KpiVersion(
      Kpi kpi,
      int number,
      Agreement authority,
      Agreement provider,
      Instant agreedAt,
      LocalDate inForceFrom) {
    this.id = Ids.next();
    this.kpiId = kpi.id();
    this.number = number;
    this.agreedByAuthority = authority.by();
    this.agreedByProvider = provider.by();
    this.agreedAt = agreedAt;
    this.inForceFrom = inForceFrom;
    this.terms = kpi.terms();
  }

  public UUID kpiId() {
    return kpiId;
  }

  public int number() {
    return number;
  }

  public String agreedByAuthority() {
    return agreedByAuthority;
  }

  public String agreedByProvider() {
    return agreedByProvider;
  }

  public Instant agreedAt() {
    return agreedAt;
  }

  /** The first day that it holds for. */
  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  public KpiTerms terms() {
    return terms;
  }
}

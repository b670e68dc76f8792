package org.socialvalue.monitoring.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.persistence.Ids;

/** How a measure was defined, kept as it was. */
@Entity
@Immutable
@Table(name = "catalogue_measure_version")
public class CatalogueMeasureVersion {

  @Id private UUID id;
  private UUID measureId;
  private int number;
  private String publishedBy;
  private Instant publishedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private MeasureDefinition definition;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CatalogueMeasureVersion() {}

  CatalogueMeasureVersion(
      UUID measureId, int number, MeasureDefinition definition, String by, Instant at) {
    this.id = Ids.next();
    this.measureId = measureId;
    this.number = number;
    this.definition = definition;
    this.publishedBy = by;
    this.publishedAt = at;
  }

  UUID measureId() {
    return measureId;
  }

  int number() {
    return number;
  }

  MeasureDefinition definition() {
    return definition;
  }

  String publishedBy() {
    return publishedBy;
  }

  Instant publishedAt() {
    return publishedAt;
  }
}

package org.socialvalue.monitoring.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.monitoring.measurement.Reporter;

/** How a provider's export is read, saved so that the next file needs nothing but itself. */
@Entity
@Table(name = "measurement_mapping")
public class MeasurementMapping extends Aggregate {

  private UUID contractId;
  private String name;
  private String savedBy;
  private @Nullable String savedFor;
  private Instant savedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private ColumnMapping columns;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected MeasurementMapping() {}

  MeasurementMapping(
      UUID id, UUID contractId, String name, ColumnMapping columns, Reporter by, Instant now) {
    super(id);
    this.contractId = contractId;
    this.name = name;
    this.columns = columns;
    this.savedBy = by.person();
    this.savedFor = by.organisation();
    this.savedAt = now;
  }

  void change(String newName, ColumnMapping changed, Reporter by, Instant now) {
    name = newName;
    columns = changed;
    savedBy = by.person();
    savedFor = by.organisation();
    savedAt = now;
  }

  UUID contractId() {
    return contractId;
  }

  String name() {
    return name;
  }

  ColumnMapping columns() {
    return columns;
  }

  String savedBy() {
    return savedBy;
  }

  /** Null for what was saved before it was kept. */
  @Nullable String savedFor() {
    return savedFor;
  }

  Instant savedAt() {
    return savedAt;
  }
}

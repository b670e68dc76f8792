package org.socialvalue.monitoring.intake;

import java.time.Instant;
import java.util.UUID;

/** A saved mapping. */
public record MappingView(
    UUID id,
    UUID contractId,
    String name,
    ColumnMapping columns,
    String savedBy,
    Instant savedAt,
    String etag) {

  static MappingView from(MeasurementMapping mapping) {
    return new MappingView(
        mapping.id(),
        mapping.contractId(),
        mapping.name(),
        mapping.columns(),
        mapping.savedBy(),
        mapping.savedAt(),
        "\"" + mapping.version() + "\"");
  }
}

package org.socialvalue.monitoring.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved mapping.
 *
 * @param savedFor the organisation that who saved it acted for; null where it was not kept
 */
public record MappingView(
    UUID id,
    UUID contractId,
    String name,
    ColumnMapping columns,
    String savedBy,
    @Nullable String savedFor,
    Instant savedAt,
    String etag) {

  static MappingView from(MeasurementMapping mapping) {
    return new MappingView(
        mapping.id(),
        mapping.contractId(),
        mapping.name(),
        mapping.columns(),
        mapping.savedBy(),
        mapping.savedFor(),
        mapping.savedAt(),
        "\"" + mapping.version() + "\"");
  }
}

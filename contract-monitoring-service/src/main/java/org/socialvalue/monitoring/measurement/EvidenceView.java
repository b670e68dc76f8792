package org.socialvalue.monitoring.measurement;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that bears a figure out.
 *
 * @param mediaType as its content shows
 */
public record EvidenceView(
    UUID id,
    UUID measurementId,
    String fileName,
    String mediaType,
    long bytes,
    String sha256,
    String addedBy,
    Instant addedAt) {

  static EvidenceView from(EvidenceFile file) {
    return new EvidenceView(
        file.id(),
        file.measurementId(),
        file.fileName(),
        file.mediaType(),
        file.bytes(),
        file.sha256(),
        file.addedBy(),
        file.addedAt());
  }
}

package org.socialvalue.monitoring.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.persistence.Aggregate;

/** A file that bears a figure out. Its bytes lie in the store under its id. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile extends Aggregate {

  private UUID contractId;
  private UUID measurementId;
  private String fileName;
  private String mediaType;
  private long bytes;
  private String sha256;
  private String addedBy;
  private Instant addedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected EvidenceFile() {}

  EvidenceFile(
      Received received, Measurement measurement, String fileName, String addedBy, Instant now) {
    super(received.id());
    this.contractId = measurement.contractId();
    this.measurementId = measurement.id();
    this.fileName = fileName;
    this.mediaType = received.type().orElseThrow().mediaType();
    this.bytes = received.bytes();
    this.sha256 = received.sha256();
    this.addedBy = addedBy;
    this.addedAt = now;
  }

  UUID contractId() {
    return contractId;
  }

  UUID measurementId() {
    return measurementId;
  }

  String fileName() {
    return fileName;
  }

  String mediaType() {
    return mediaType;
  }

  long bytes() {
    return bytes;
  }

  String sha256() {
    return sha256;
  }

  String addedBy() {
    return addedBy;
  }

  Instant addedAt() {
    return addedAt;
  }
}

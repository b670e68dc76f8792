package org.socialvalue.tender.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.socialvalue.tender.register.ocds.Release;

/** A release as it is served, word for word. */
@Entity
class RegisterRelease {

  @Id private long number;
  private String releaseId;
  private String ocid;
  private Instant date;
  private String body;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RegisterRelease() {}

  RegisterRelease(long number, Release release) {
    this.number = number;
    this.releaseId = release.id();
    this.ocid = release.ocid();
    this.date = release.date();
    this.body = release.text();
  }

  long number() {
    return number;
  }

  String releaseId() {
    return releaseId;
  }

  String ocid() {
    return ocid;
  }

  Instant date() {
    return date;
  }

  String body() {
    return body;
  }
}

package org.socialvalue.kit.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A thing that changes as a whole: it has an identifier and a version. The version is the ETag that
 * callers see, and the number that orders its events.
 */
@MappedSuperclass
public abstract class Aggregate {

  @Id private UUID id;

  @Version private long version;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Aggregate() {}

  protected Aggregate(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }
}

package org.socialvalue.evaluation.sealing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import javax.crypto.SecretKey;

/** The key of one competition, wrapped. The key itself never changes; what wraps it can. */
@Entity
public class DataKey {

  @Id private UUID competitionId;
  private String wrappedBy;
  private byte[] wrapped;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DataKey() {}

  SecretKey unwrapped(KeyEncryptionKeys keys) {
    return keys.unwrap(wrappedBy, wrapped, boundTo(competitionId));
  }

  void rewrap(KeyEncryptionKeys keys) {
    wrapped = keys.wrap(unwrapped(keys), boundTo(competitionId));
    wrappedBy = keys.current();
  }

  static String boundTo(UUID competitionId) {
    return "data key of competition " + competitionId;
  }
}

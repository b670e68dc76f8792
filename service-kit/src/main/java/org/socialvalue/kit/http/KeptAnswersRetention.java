package org.socialvalue.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.socialvalue.kit.retention.Retention;

/**
 * Answers that are kept to be given again, counted from when they were given. Their keys still hold
 * then: nothing is made twice by them.
 */
@ApplicationScoped
class KeptAnswersRetention implements Retention {

  private final EntityManager db;

  KeptAnswersRetention(EntityManager db) {
    this.db = db;
  }

  @Override
  public String kind() {
    return "kept-answers";
  }

  @Override
  @Transactional
  public int erase(Instant before) {
    return db.createNativeQuery(
            "update idempotency_key set body = null, request_hash = :gone"
                + " where created_at < :before and request_hash <> :gone")
        .setParameter("gone", KeptAnswers.GONE)
        .setParameter("before", before)
        .executeUpdate();
  }
}

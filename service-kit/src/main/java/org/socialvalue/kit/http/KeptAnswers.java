package org.socialvalue.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;

/**
 * Answers that are kept to be given again, and what becomes of them when what they tell is to be
 * forgotten.
 */
@ApplicationScoped
public class KeptAnswers {

  /** Stands where the hash of a request stood; no hash looks like it. */
  static final String GONE = "let go";

  private final EntityManager db;

  public KeptAnswers(EntityManager db) {
    this.db = db;
  }

  /**
   * Lets go of what was answered when these were made, and of the hash of what was asked, by which
   * a guess at it could be tried. The keys still hold: nothing is made twice by them.
   *
   * @param paths of what was made, from {@code /v1/} on, with which the answers' locations end
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void letGo(Collection<String> paths) {
    db.createNativeQuery(
            "update idempotency_key set body = null, request_hash = :gone"
                + " where substring(location from '.*(/v1/.*)') = any(:paths)")
        .setParameter("gone", GONE)
        .setParameter("paths", paths.toArray(String[]::new))
        .executeUpdate();
  }
}

package org.socialvalue.tender.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

/**
 * The ETag of what every project has one of, written or not, such as its stakeholder map. Not yet
 * written, it reads as empty with the ETag {@code "0"}; its first writing gives it version 1, so
 * that of two who both saw it empty, only one writes.
 */
public final class FirstVersion {

  /** The ETag of what nobody has written yet. */
  public static final String UNWRITTEN = "0";

  private FirstVersion() {}

  /**
   * Holds a change to the version that its caller read. The first writing needs none.
   *
   * @throws Refused 412 where it was written or changed since, 428 without {@code If-Match} on what
   *     is written
   */
  public static void require(@Nullable String ifMatch, @Nullable Aggregate written) {
    if (written != null) {
      Versions.require(ifMatch, written);
    } else if (ifMatch != null
        && !ifMatch.isBlank()
        && !ifMatch.strip().equals("\"" + UNWRITTEN + "\"")) {
      throw new Refused(new Refusal.Stale(0));
    }
  }

  /** Keeps it for the first time, as version 1. */
  public static void persist(EntityManager db, Aggregate first) {
    db.persist(first);
    db.flush();
    db.lock(first, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}

package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.report.Content.StoryReference;
import org.socialvalue.monitoring.story.Consent;

/**
 * Stories that may go into a report, read anew each time: a consent that ended takes the words out
 * of every statement, also a frozen one, which holds a reference and no word.
 */
@ApplicationScoped
class ToldStories {

  private final EntityManager db;

  ToldStories(EntityManager db) {
    this.db = db;
  }

  /**
   * A story with its words.
   *
   * @param title null where only a picture, sound or film tells it
   */
  record Told(
      UUID id,
      UUID commitmentId,
      @Nullable String title,
      @Nullable String text,
      boolean firstHand) {

    StoryReference reference() {
      return new StoryReference(id, commitmentId, firstHand, sha256());
    }

    String sha256() {
      return Json.sha256((title == null ? "" : title) + "\n" + (text == null ? "" : text));
    }
  }

  /** With a consent that holds today and reaches as far as reports. */
  List<Told> of(UUID contractId, LocalDate today) {
    return db.createQuery(
            "select s.id, s.commitmentId, s.title, s.text, s.firstHand, s.consent from Story s"
                + " where s.contractId = :contract order by s.id",
            Object[].class)
        .setParameter("contract", contractId)
        .getResultStream()
        .filter(row -> reachesReports((Consent) row[5], today))
        .map(
            row ->
                new Told(
                    (UUID) row[0],
                    (UUID) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Boolean) row[4]))
        .toList();
  }

  private static boolean reachesReports(Consent consent, LocalDate today) {
    return consent.scope() != Consent.Scope.INTERNAL
        && consent.withdrawnAt() == null
        && (consent.expiresOn() == null || !consent.expiresOn().isBefore(today));
  }
}

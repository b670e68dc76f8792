package org.socialvalue.tender.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.socialvalue.kit.time.DatabaseClock;

/** Takes away what was kept for long enough, and secrets that have ended. */
@ApplicationScoped
class TidyingWebhooks {

  private final EntityManager db;
  private final Secrets secrets;
  private final WebhookConfig config;
  private final DatabaseClock clock;

  TidyingWebhooks(EntityManager db, Secrets secrets, WebhookConfig config, DatabaseClock clock) {
    this.db = db;
    this.secrets = secrets;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      identity = "webhooks-tidy",
      every = "{webhook.tidy-every}",
      delayed = "{webhook.tidy-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  @Transactional
  void tidy() {
    tidy(clock.now());
  }

  /** A delivery that waits for longer than that goes too: its event can't be told any more. */
  @Transactional
  void tidy(Instant now) {
    var end = now.minus(config.keptFor());
    delete("delete from Delivery d where d.createdAt < :end", end);
    delete(
        "delete from WebhookEvent e where e.receivedAt < :end"
            + " and not exists (select 1 from Delivery d where d.event = e)",
        end);
    secrets.tidy(now);
  }

  private void delete(String query, Instant end) {
    db.createQuery(query).setParameter("end", end).executeUpdate();
  }
}

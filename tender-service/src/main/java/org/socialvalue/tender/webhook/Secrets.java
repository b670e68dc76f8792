package org.socialvalue.tender.webhook;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.sealing.KeyRing;
import org.socialvalue.kit.sealing.SealBroken;

/** The secrets of webhooks, at rest under a key of the configuration. */
@Startup
@ApplicationScoped
class Secrets {

  private static final Logger LOG = Logger.getLogger(Secrets.class);
  private static final int SOME = 200;

  private final EntityManager db;
  private final KeyRing keys;

  Secrets(EntityManager db, WebhookConfig config) {
    this.db = db;
    var sealing = config.sealing();
    this.keys =
        new KeyRing("webhook.sealing", sealing.keys(), sealing.keysFile(), sealing.currentKey());
  }

  /**
   * A new secret of a webhook, as its owner is shown it.
   *
   * @throws Refused 409 where no key is configured to keep it under
   */
  String add(UUID webhook, Instant now) {
    if (keys.isEmpty()) {
      throw Refused.conflict(
          "Webhooks are off here: the operator has to give webhook.sealing.keys"
              + " (WEBHOOK_SEALING_KEYS)");
    }
    var secret = Signing.newSecret();
    db.persist(new WebhookSecret(Ids.next(), webhook, secret, keys, now));
    return Signing.shown(secret);
  }

  /** Those that there are already are valid until then, unless they end before. */
  void expire(UUID webhook, Instant until) {
    db.createQuery("from WebhookSecret s where s.webhookId = :webhook", WebhookSecret.class)
        .setParameter("webhook", webhook)
        .getResultList()
        .forEach(secret -> secret.expire(until));
  }

  /**
   * Those that are valid, the newest first; none where they can't be opened, which must not keep
   * the deliveries of others back.
   */
  List<byte[]> valid(UUID webhook, Instant now) {
    try {
      return opened(webhook, now);
    } catch (SealBroken | IllegalStateException e) {
      LOG.errorf("event=webhook-secret-not-opened webhookId=%s error=%s", webhook, e.getMessage());
      return List.of();
    }
  }

  private List<byte[]> opened(UUID webhook, Instant now) {
    return db.createQuery(
            "from WebhookSecret s where s.webhookId = :webhook"
                + " and (s.validUntil is null or s.validUntil > :now) order by s.id desc",
            WebhookSecret.class)
        .setParameter("webhook", webhook)
        .setParameter("now", now)
        .getResultStream()
        .map(secret -> secret.opened(keys))
        .toList();
  }

  /** Takes away what has ended, and seals some of what another key has sealed anew. */
  void tidy(Instant now) {
    db.createQuery("delete from WebhookSecret s where s.validUntil < :now")
        .setParameter("now", now)
        .executeUpdate();
    if (!keys.isEmpty()) {
      db.createQuery("from WebhookSecret s where s.sealedBy <> :current", WebhookSecret.class)
          .setParameter("current", keys.current())
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .setMaxResults(SOME)
          .getResultList()
          .forEach(secret -> secret.reseal(keys));
    }
  }
}

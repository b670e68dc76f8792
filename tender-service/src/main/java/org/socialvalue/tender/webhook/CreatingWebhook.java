package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An authority has a system of its own told of events. */
@ApplicationScoped
public class CreatingWebhook {

  private static final int LOCK = 57;

  private final EntityManager db;
  private final WebhookRepository webhooks;
  private final Secrets secrets;
  private final WebhookConfig config;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  CreatingWebhook(
      EntityManager db,
      WebhookRepository webhooks,
      Secrets secrets,
      WebhookConfig config,
      DatabaseClock clock,
      AuditTrail audit) {
    this.db = db;
    this.webhooks = webhooks;
    this.secrets = secrets;
    this.config = config;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * A webhook with the secret that is shown once.
   *
   * @param secret as its owner is shown it
   */
  record Created(Webhook webhook, String secret) {}

  /**
   * @param asked whose target has been looked at
   * @throws Refused 409 where the authority has as many as it may, or none can be had here
   */
  @Transactional
  public Created create(Actor actor, DescribeWebhook asked) {
    AdvisoryLock.hold(db, LOCK, actor.org());
    if (webhooks.ofAuthority(actor.org()).size() >= config.mostForEach()) {
      throw Refused.conflict("An authority has at most " + config.mostForEach() + " webhooks");
    }
    var now = clock.now();
    var webhook = new Webhook(Ids.next(), actor, asked, now);
    webhooks.persistAndFlush(webhook);
    db.persist(new WebhookStanding(webhook.id()));
    var secret = secrets.add(webhook.id(), now);
    audit.append(webhook, actor, "webhook created", null, asked);
    return new Created(webhook, secret);
  }
}

package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A webhook is sent to again, also one that was disabled; what has waited is due at once. */
@ApplicationScoped
public class ResumingWebhook {

  private final EntityManager db;
  private final WebhookRepository webhooks;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Event<DeliveryIsDue> due;

  ResumingWebhook(
      EntityManager db,
      WebhookRepository webhooks,
      DatabaseClock clock,
      AuditTrail audit,
      Event<DeliveryIsDue> due) {
    this.db = db;
    this.webhooks = webhooks;
    this.clock = clock;
    this.audit = audit;
    this.due = due;
  }

  /**
   * @throws Refused 409 where it is active
   */
  @Transactional
  public Webhook resume(Actor actor, UUID id, @Nullable String ifMatch) {
    var webhook = webhooks.ownHeld(id, actor);
    Versions.require(ifMatch, webhook);
    webhook.resume();
    webhooks.flush();
    Objects.requireNonNull(db.find(WebhookStanding.class, id)).recovered();
    db.createQuery(
            "update Delivery d set d.nextAttemptAt = :now, d.firstAttemptAt = null, d.tries = 0"
                + " where d.webhookId = :webhook and d.state = :waiting and d.lease is null")
        .setParameter("now", clock.now())
        .setParameter("webhook", id)
        .setParameter("waiting", DeliveryState.WAITING)
        .executeUpdate();
    audit.append(webhook, actor, "webhook resumed", null, null);
    due.fire(new DeliveryIsDue());
    return webhook;
  }
}

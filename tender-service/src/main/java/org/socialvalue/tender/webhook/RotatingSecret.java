package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * A webhook gets a new secret; the earlier one is valid beside it for a while, so that its receiver
 * can change over.
 */
@ApplicationScoped
public class RotatingSecret {

  private final WebhookRepository webhooks;
  private final Secrets secrets;
  private final WebhookConfig config;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  RotatingSecret(
      WebhookRepository webhooks,
      Secrets secrets,
      WebhookConfig config,
      DatabaseClock clock,
      AuditTrail audit) {
    this.webhooks = webhooks;
    this.secrets = secrets;
    this.config = config;
    this.clock = clock;
    this.audit = audit;
  }

  /** A webhook with the secret that is shown once. */
  record Rotated(Webhook webhook, NewSecret secret) {}

  /**
   * @throws Refused 404, 412 and 428 as for every change
   */
  @Transactional
  public Rotated rotate(Actor actor, UUID id, @Nullable String ifMatch) {
    var webhook = webhooks.ownHeld(id, actor);
    Versions.require(ifMatch, webhook);
    var now = clock.now();
    var until = now.plus(config.secretOverlap());
    secrets.expire(id, until);
    var secret = secrets.add(id, now);
    webhook.secretRotated(now);
    webhooks.flush();
    audit.append(webhook, actor, "webhook secret rotated", null, null);
    return new Rotated(webhook, new NewSecret(secret, until));
  }
}

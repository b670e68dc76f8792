package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** A webhook is stopped for a while; what it is to be told waits. */
@ApplicationScoped
public class PausingWebhook {

  private final WebhookRepository webhooks;
  private final AuditTrail audit;

  PausingWebhook(WebhookRepository webhooks, AuditTrail audit) {
    this.webhooks = webhooks;
    this.audit = audit;
  }

  /**
   * @throws Refused 409 where it is not active
   */
  @Transactional
  public Webhook pause(Actor actor, UUID id, @Nullable String ifMatch) {
    var webhook = webhooks.ownHeld(id, actor);
    Versions.require(ifMatch, webhook);
    webhook.pause();
    webhooks.flush();
    audit.append(webhook, actor, "webhook paused", null, null);
    return webhook;
  }
}

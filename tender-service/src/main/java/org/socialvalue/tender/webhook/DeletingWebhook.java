package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** A webhook goes, with its secrets and deliveries; the audit trail stays. */
@ApplicationScoped
public class DeletingWebhook {

  private final WebhookRepository webhooks;
  private final AuditTrail audit;

  DeletingWebhook(WebhookRepository webhooks, AuditTrail audit) {
    this.webhooks = webhooks;
    this.audit = audit;
  }

  /**
   * @throws Refused 404, 412 and 428 as for every change
   */
  @Transactional
  public void delete(Actor actor, UUID id, @Nullable String ifMatch) {
    var webhook = webhooks.ownHeld(id, actor);
    Versions.require(ifMatch, webhook);
    audit.append(webhook, actor, "webhook deleted", webhook.described(), null);
    webhooks.delete(webhook);
  }
}

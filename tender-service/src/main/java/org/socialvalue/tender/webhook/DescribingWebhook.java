package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** What a webhook is told of, and where, is changed. */
@ApplicationScoped
public class DescribingWebhook {

  private final WebhookRepository webhooks;
  private final AuditTrail audit;

  DescribingWebhook(WebhookRepository webhooks, AuditTrail audit) {
    this.webhooks = webhooks;
    this.audit = audit;
  }

  /**
   * @param asked whose target has been looked at
   * @throws Refused 404, 412 and 428 as for every change
   */
  @Transactional
  public Webhook describe(Actor actor, UUID id, @Nullable String ifMatch, DescribeWebhook asked) {
    var webhook = webhooks.ownHeld(id, actor);
    Versions.require(ifMatch, webhook);
    var before = webhook.described();
    webhook.describe(asked);
    webhooks.flush();
    audit.append(webhook, actor, "webhook described", before, asked);
    return webhook;
  }
}

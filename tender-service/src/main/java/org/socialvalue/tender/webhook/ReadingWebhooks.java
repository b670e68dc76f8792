package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;

/** Webhooks as their authority sees them. */
@ApplicationScoped
class ReadingWebhooks {

  private final EntityManager db;
  private final WebhookRepository webhooks;

  ReadingWebhooks(EntityManager db, WebhookRepository webhooks) {
    this.db = db;
    this.webhooks = webhooks;
  }

  /** What one looks like to its authority. */
  WebhookView view(Webhook webhook) {
    var standing = db.find(WebhookStanding.class, webhook.id());
    return webhook.view(standing == null ? null : standing.failingSince());
  }

  Webhook own(UUID id, Actor actor) {
    return webhooks.own(id, actor);
  }

  Response page(Actor actor, @Nullable WebhookState state, SortedPage<Webhook> page, UriInfo uri) {
    return page.reply(webhooks.page(actor, state, page), this::view, uri);
  }
}

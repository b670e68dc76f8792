package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.inbox.RawEvent;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A test is delivered, once, whatever state the webhook is in. */
@ApplicationScoped
public class TestingWebhook {

  private final EntityManager db;
  private final WebhookRepository webhooks;
  private final DeliveryRepository deliveries;
  private final DatabaseClock clock;
  private final Event<DeliveryIsDue> due;

  TestingWebhook(
      EntityManager db,
      WebhookRepository webhooks,
      DeliveryRepository deliveries,
      DatabaseClock clock,
      Event<DeliveryIsDue> due) {
    this.db = db;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.clock = clock;
    this.due = due;
  }

  /** The type of the event that is sent; no other event has it. */
  static final String TYPE = "org.socialvalue.tender.webhook-test.v1";

  /**
   * @throws Refused 404 where there is none, or it is another authority's
   */
  @Transactional
  public Delivery test(Actor actor, UUID id) {
    var webhook = webhooks.ownHeld(id, actor);
    var now = clock.now();
    var event = new WebhookEvent(event(id, now), webhook.authorityId(), now);
    db.persist(event);
    var delivery = new Delivery(Ids.next(), id, event, true, now);
    deliveries.persist(delivery);
    due.fire(new DeliveryIsDue());
    return delivery;
  }

  private static RawEvent event(UUID webhook, Instant now) {
    var id = Ids.next();
    return new RawEvent(
        id,
        TYPE,
        webhook.toString(),
        now,
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id.toString(),
            "ce_type",
            TYPE,
            "ce_source",
            "/tender-service",
            "ce_subject",
            webhook.toString(),
            "ce_time",
            now.toString()),
        Json.write(new TestPayload(webhook, now)).getBytes(StandardCharsets.UTF_8));
  }

  /** What a test says. */
  private record TestPayload(UUID webhookId, Instant sentAt) {}
}

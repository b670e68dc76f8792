package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A delivery begins its day of tries anew, whatever has become of it. */
@ApplicationScoped
public class ReplayingDelivery {

  private final WebhookRepository webhooks;
  private final DeliveryRepository deliveries;
  private final DatabaseClock clock;
  private final Event<DeliveryIsDue> due;

  ReplayingDelivery(
      WebhookRepository webhooks,
      DeliveryRepository deliveries,
      DatabaseClock clock,
      Event<DeliveryIsDue> due) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.clock = clock;
    this.due = due;
  }

  /**
   * @throws Refused 409 while it is being sent
   */
  @Transactional
  public Delivery replay(Actor actor, UUID webhookId, UUID id) {
    var webhook = webhooks.ownHeld(webhookId, actor);
    var delivery = deliveries.ofHeld(webhook, id);
    delivery.replay(clock.now());
    due.fire(new DeliveryIsDue());
    return delivery;
  }
}

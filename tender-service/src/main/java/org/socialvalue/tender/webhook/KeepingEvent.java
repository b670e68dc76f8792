package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import org.socialvalue.events.Events;
import org.socialvalue.kit.inbox.EveryEventHandler;
import org.socialvalue.kit.inbox.RawEvent;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Keeps an event for the webhooks of its authority that take its type, and has it delivered to
 * each. One that nobody takes is not kept. Within the transaction of the inbox, so that no event is
 * lost and none is doubled.
 */
@ApplicationScoped
public class KeepingEvent implements EveryEventHandler {

  private final EntityManager db;
  private final AuthorityOfEvent authorities;
  private final WebhookRepository webhooks;
  private final DeliveryRepository deliveries;
  private final DatabaseClock clock;
  private final Event<DeliveryIsDue> due;

  KeepingEvent(
      EntityManager db,
      AuthorityOfEvent authorities,
      WebhookRepository webhooks,
      DeliveryRepository deliveries,
      DatabaseClock clock,
      Event<DeliveryIsDue> due) {
    this.db = db;
    this.authorities = authorities;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.clock = clock;
    this.due = due;
  }

  @Override
  public String consumer() {
    return WebhookEvents.CONSUMER;
  }

  @Override
  public void handle(RawEvent event) {
    if (Events.ALL.containsKey(event.type())) {
      authorities.of(event).ifPresent(authority -> keep(event, authority));
    }
  }

  private void keep(RawEvent event, String authority) {
    var takers =
        webhooks.ofAuthority(authority).stream()
            .filter(webhook -> webhook.takes(event.type()))
            .toList();
    if (!takers.isEmpty()) {
      var now = clock.now();
      var kept = new WebhookEvent(event, authority, now);
      db.persist(kept);
      deliveries.deliver(takers, kept, now);
      due.fire(new DeliveryIsDue());
    }
  }
}

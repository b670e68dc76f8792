package org.socialvalue.tender.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;

/** Deliveries with their attempts. */
@ApplicationScoped
public class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

  /**
   * @throws Refused 404 where the webhook has no such delivery
   */
  Delivery of(Webhook webhook, UUID id) {
    return checked(webhook, findById(id));
  }

  /** The same, its row held until the end of the transaction. */
  Delivery ofHeld(Webhook webhook, UUID id) {
    return checked(webhook, findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Delivery> page(Webhook webhook, @Nullable DeliveryState state, SortedPage<Delivery> page) {
    return Wanted.where("webhookId = :webhook", "webhook", webhook.id())
        .andIfAsked("state = :state", "state", state)
        .page(this, "Delivery d join fetch d.event", page);
  }

  /** What was tried of each delivery, oldest first. */
  Map<UUID, List<Attempt>> attemptsOf(List<Delivery> deliveries) {
    return getEntityManager()
        .createQuery(
            "from Attempt a where a.deliveryId in :deliveries order by a.number", Attempt.class)
        .setParameter("deliveries", deliveries.stream().map(Delivery::id).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(Attempt::deliveryId));
  }

  DeliveryView view(Delivery delivery) {
    return delivery.view(attemptsOf(List.of(delivery)).getOrDefault(delivery.id(), List.of()));
  }

  /** Lets each of these webhooks be told of an event. */
  void deliver(List<Webhook> webhooks, WebhookEvent event, Instant now) {
    for (var webhook : webhooks) {
      persist(new Delivery(Ids.next(), webhook.id(), event, false, now));
    }
  }

  private static Delivery checked(Webhook webhook, @Nullable Delivery delivery) {
    if (delivery == null || !delivery.webhookId().equals(webhook.id())) {
      throw Refused.notFound("delivery");
    }
    return delivery;
  }
}

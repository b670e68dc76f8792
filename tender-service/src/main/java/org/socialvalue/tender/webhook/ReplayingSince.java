package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Everything that a webhook takes and that happened since a moment is told it again, or for the
 * first time.
 */
@ApplicationScoped
public class ReplayingSince {

  private static final String REPLAY =
      """
      insert into webhook_delivery (id, webhook_id, event_id, test, state, created_at,
                                    next_attempt_at, tries, attempts)
      select uuidv7(), :webhook, e.id, false, 'WAITING', :now, :now, 0, 0
        from webhook_event e
       where e.authority_id = :authority and e.type = any(:types) and e.occurred_at >= :since
      on conflict (webhook_id, event_id) do update
         set state = 'WAITING', next_attempt_at = excluded.next_attempt_at,
             first_attempt_at = null, tries = 0, settled_at = null
       where webhook_delivery.leased_until is null
          or webhook_delivery.leased_until <= excluded.next_attempt_at""";

  private final EntityManager db;
  private final WebhookRepository webhooks;
  private final DatabaseClock clock;
  private final Event<DeliveryIsDue> due;

  ReplayingSince(
      EntityManager db, WebhookRepository webhooks, DatabaseClock clock, Event<DeliveryIsDue> due) {
    this.db = db;
    this.webhooks = webhooks;
    this.clock = clock;
    this.due = due;
  }

  /**
   * Those that are being sent at this moment are left alone.
   *
   * @param since by when events happened
   * @return how many will be sent
   * @throws Refused 404 where there is none, or it is another authority's
   */
  @Transactional
  public int replay(Actor actor, UUID id, Instant since) {
    var webhook = webhooks.ownHeld(id, actor);
    int replayed =
        db.createNativeQuery(REPLAY)
            .setParameter("webhook", id)
            .setParameter("authority", webhook.authorityId())
            .setParameter("types", webhook.eventTypes().toArray(String[]::new))
            .setParameter("since", since)
            .setParameter("now", clock.now())
            .executeUpdate();
    due.fire(new DeliveryIsDue());
    return replayed;
  }
}

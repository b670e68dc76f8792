package org.socialvalue.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.socialvalue.kit.json.Json;

/** The transaction of one event: its inbox row first, its work second. */
@ApplicationScoped
public class InboxWork {

  private static final Logger LOG = Logger.getLogger(InboxWork.class);

  private final EntityManager db;
  private final DeadLetters letters;
  private final Map<String, EventHandler<?>> handlers = new HashMap<>();
  private final Map<String, EveryEventHandler> takers = new HashMap<>();

  public InboxWork(
      EntityManager db,
      DeadLetters letters,
      @Any Instance<EventHandler<?>> handlers,
      @Any Instance<EveryEventHandler> takers) {
    this.db = db;
    this.letters = letters;
    for (var taker : takers) {
      if (this.takers.put(taker.consumer(), taker) != null) {
        throw new IllegalStateException("Two handlers for every event of " + taker.consumer());
      }
    }
    for (var handler : handlers) {
      if (this.handlers.put(handler.type(), handler) != null) {
        throw new IllegalStateException("Two handlers for events of type " + handler.type());
      }
    }
  }

  /**
   * Works the event, or parks it behind what is parked for its key already. One that was worked and
   * comes again, as all do when a topic is made anew, waits for nothing.
   */
  @Transactional
  public void inTurn(String consumer, Incoming event) {
    if (letters.waitFor(consumer, event.key())) {
      if (wasWorked(consumer, event)) {
        return;
      }
      letters.park(consumer, event, "follows an event that is parked");
    } else {
      work(consumer, event);
    }
  }

  /** Works the event now. */
  @Transactional
  public void work(String consumer, Incoming event) {
    var taker = takers.get(consumer);
    var handler = handlers.get(event.needed("ce_type"));
    if (taker != null) {
      if (isNew(consumer, event)) {
        taker.handle(event.raw());
      }
    } else if (handler != null && isNew(consumer, event)) {
      handle(handler, event);
      LOG.infof("event=worked eventId=%s type=%s", event.eventId(), handler.type());
    }
  }

  private boolean isNew(String consumer, Incoming event) {
    return db.createNativeQuery(
                "insert into inbox (consumer, event_id, type) values (:consumer, :event, :type)"
                    + " on conflict do nothing")
            .setParameter("consumer", consumer)
            .setParameter("event", event.eventId())
            .setParameter("type", event.needed("ce_type"))
            .executeUpdate()
        == 1;
  }

  private boolean wasWorked(String consumer, Incoming event) {
    return event.header("ce_id") != null
        && !db.createNativeQuery(
                "select 1 from inbox where consumer = :consumer and event_id = :event")
            .setParameter("consumer", consumer)
            .setParameter("event", event.eventId())
            .getResultList()
            .isEmpty();
  }

  private static <T> void handle(EventHandler<T> handler, Incoming event) {
    handler.handle(event.as(handler, Json.read(event.payload(), handler.payload())));
  }
}

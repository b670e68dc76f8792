package org.socialvalue.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/**
 * Where events leave from. An event is a row of the transaction that caused it: both happen or
 * neither does. The relay sends it afterwards.
 */
@ApplicationScoped
public class Outbox {

  private final EntityManager db;
  private final Event<Appended> appended;

  public Outbox(EntityManager db, Event<Appended> appended) {
    this.db = db;
    this.appended = appended;
  }

  /** Something waits to be sent once this transaction has committed. */
  public record Appended() {}

  /**
   * Appends an event. Call it last: the emitter's version goes up at once and its row stays locked
   * until the end, so that events of one aggregate commit in the order of their rows. Events of one
   * aggregate in one transaction share its version, and keep the order in which they were appended.
   *
   * @param emitter the aggregate that the event is about; its id is the key in Kafka
   * @param type the event's type, as its record's {@code TYPE} names it
   * @param payload the event's record
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(Aggregate emitter, String type, Object payload) {
    db.flush();
    db.lock(emitter, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    db.createNativeQuery(
            "insert into outbox (event_id, aggregate_id, aggregate_version, type, payload,"
                + " traceparent) values (:event, :aggregate, :version, :type, :payload, :trace)")
        .setParameter("event", Ids.next())
        .setParameter("aggregate", emitter.id())
        .setParameter("version", emitter.version())
        .setParameter("type", type)
        .setParameter("payload", Json.write(payload))
        .setParameter("trace", Trace.current())
        .executeUpdate();
    appended.fire(new Appended());
  }
}

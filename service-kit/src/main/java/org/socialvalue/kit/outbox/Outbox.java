package org.socialvalue.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.trace.Trace;

/**
 * Where events leave from. An event is a row of the transaction that caused it: both happen or
 * neither does. The relay sends it afterwards.
 */
@ApplicationScoped
public class Outbox {

  private static final String APPEND_ALL =
      """
      with raised as (
        update %s set version = version + 1 where id = any(:aggregates) returning id, version)
      insert into outbox (event_id, aggregate_id, aggregate_version, type, payload, traceparent)
      select told.event, raised.id, raised.version, :type, told.payload, :trace
        from unnest(:events, :aggregates, :payloads) with ordinality
          as told (event, aggregate, payload, nr)
        join raised on raised.id = told.aggregate
       order by told.nr""";

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

  /**
   * One of many events.
   *
   * @param aggregate the id of the one that it is about
   */
  public record Telling(UUID aggregate, Object payload) {}

  /**
   * Appends events of many aggregates of one kind in a single statement, with the promises of
   * {@link #append}: each aggregate's version goes up once and its row stays locked. Call it last:
   * none of them may be changed in this transaction after it, and those that are loaded don't see
   * it.
   *
   * @param entity the aggregates' class
   * @param events in the order in which they are to leave
   * @throws IllegalStateException where an aggregate is not there
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void appendAll(Class<? extends Aggregate> entity, String type, List<Telling> events) {
    if (events.isEmpty()) {
      return;
    }
    db.flush();
    int rows =
        db.createNativeQuery(APPEND_ALL.formatted(table(entity)))
            .setParameter("aggregates", array(events, Telling::aggregate, UUID[]::new))
            .setParameter("events", array(events, event -> Ids.next(), UUID[]::new))
            .setParameter(
                "payloads", array(events, event -> Json.write(event.payload()), String[]::new))
            .setParameter("type", type)
            .setParameter("trace", Trace.current())
            .executeUpdate();
    if (rows != events.size()) {
      throw new IllegalStateException("An aggregate that an event is about is not there");
    }
    appended.fire(new Appended());
  }

  private String table(Class<? extends Aggregate> entity) {
    var mapping = db.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
    return mapping.getMappingMetamodel().getEntityDescriptor(entity).getIdentifierTableName();
  }

  private static <T> T[] array(
      List<Telling> events, Function<Telling, T> each, IntFunction<T[]> empty) {
    return events.stream().map(each).toArray(empty);
  }
}

package org.socialvalue.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.socialvalue.kit.database.DatabaseAway;
import org.socialvalue.kit.schema.Schema;
import org.socialvalue.kit.trace.Trace;
import org.socialvalue.kit.trace.Tracing;

/**
 * Takes events from Kafka, each worked once. Returns only when the event has been worked or parked,
 * so that its offset is committed afterwards and never before.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final int TRIES = 3;
  private static final long LONGEST_PAUSE_MS = 5_000;

  private final InboxWork work;
  private final DeadLetters letters;
  private final Schema schema;
  private final Tracing tracing;
  private final MeterRegistry metrics;
  private final CountDownLatch stopping = new CountDownLatch(1);

  public Inbox(
      InboxWork work, DeadLetters letters, Schema schema, Tracing tracing, MeterRegistry metrics) {
    this.work = work;
    this.letters = letters;
    this.schema = schema;
    this.tracing = tracing;
    this.metrics = metrics;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  /**
   * Works one event, or parks it after {@value #TRIES} failures. While the database is away, or
   * older than this service, it waits and tries on: that is no fault of the event.
   *
   * @param consumer the name of this consumer; an event is worked once for each
   * @throws IllegalStateException when the service stops first; the event will come again
   */
  public void receive(String consumer, ConsumerRecord<String, byte[]> received) {
    if (!schema.awaitCurrent()) {
      throw new IllegalStateException("The service stops; the event will come again");
    }
    var event = Incoming.from(received);
    var settling = Timer.start(metrics);
    var failed = metrics.counter("inbox.failed.tries", "consumer", consumer);
    var step =
        tracing
            .begin("process " + event.topic(), SpanKind.CONSUMER, event.header("traceparent"))
            .with("messaging.system", "kafka")
            .with("messaging.consumer.group.name", consumer);
    try {
      Trace.following(step.traceparent(), () -> settle(consumer, event, failed));
      step.end();
    } catch (RuntimeException e) {
      step.failed(e);
      throw e;
    }
    settling.stop(metrics.timer("inbox.event", "consumer", consumer));
  }

  private void settle(String consumer, Incoming event, Counter failed) {
    int failures = 0;
    long pause = 50;
    var error = "";
    while (true) {
      try {
        if (failures < TRIES) {
          work.inTurn(consumer, event);
        } else {
          letters.parkNow(consumer, event, error);
        }
        return;
      } catch (RuntimeException e) {
        boolean ownFault = !DatabaseAway.isBehind(e);
        failures += ownFault ? 1 : 0;
        failed.increment();
        LOG.warnf(
            "event=not-worked topic=%s offset=%d failures=%d error=%s",
            event.topic(), event.offset(), failures, e.getClass().getName());
        error = e.toString();
        waitFor(failures < TRIES ? pause : 0);
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      }
    }
  }

  private void waitFor(long millis) {
    try {
      if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("The service stops; the event will come again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The service stops; the event will come again", e);
    }
  }
}

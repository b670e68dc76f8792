package org.socialvalue.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps the outbox moving: woken by each commit in this process, and looking for itself now and
 * then, which is what finds events that another process left behind.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long SHORTEST_WAIT_MS = 10;
  private static final long LONGEST_WAIT_MS = 500;
  private static final long BROKER_AWAY_WAIT_MS = 1_000;
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(3);

  private final OutboxBatch batch;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "outbox-relay");
  private volatile boolean running = true;

  @Inject
  public OutboxRelay(
      AgroalDataSource database,
      KafkaEventSender sender,
      MeterRegistry metrics,
      @ConfigProperty(name = "outbox.batch") int most) {
    this((DataSource) database, sender, metrics, most);
  }

  OutboxRelay(DataSource database, EventSender sender, MeterRegistry metrics, int most) {
    this.batch =
        new OutboxBatch(
            database,
            sender,
            most,
            row -> metrics.counter("outbox.sent.events", "type", row.type()).increment());
  }

  void start(@Observes StartupEvent event) {
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    work.release();
    thread.join(LONGEST_FAREWELL.plusSeconds(2).toMillis());
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
    work.release();
  }

  private void run() {
    long wait = SHORTEST_WAIT_MS;
    while (running) {
      boolean woken = pause(wait);
      wait = next(woken, wait);
    }
    sendTheLast();
  }

  /**
   * What the last requests have committed goes out before this process ends, as far as it does so
   * at once; what is left another process sends, or this one when it starts again.
   */
  private void sendTheLast() {
    long began = System.nanoTime();
    try {
      while (System.nanoTime() - began < LONGEST_FAREWELL.toNanos() && batch.relay() > 0) {
        LOG.debug("event=outbox-sent-at-the-end");
      }
    } catch (OutboxBatch.BrokerAway | InterruptedException | SQLException | RuntimeException e) {
      LOG.infof("event=outbox-left error=%s", e.getMessage());
    }
  }

  private boolean pause(long millis) {
    try {
      boolean woken = work.tryAcquire(millis, TimeUnit.MILLISECONDS);
      work.drainPermits();
      return woken;
    } catch (InterruptedException e) {
      running = false;
      return false;
    }
  }

  /** How long to wait: not at all where something went, since more may stand behind it. */
  private long next(boolean woken, long wait) {
    try {
      int sent = batch.relay();
      if (sent > 0) {
        return 0;
      }
      return woken ? SHORTEST_WAIT_MS : Math.clamp(wait * 2, SHORTEST_WAIT_MS, LONGEST_WAIT_MS);
    } catch (OutboxBatch.BrokerAway e) {
      LOG.warn("event=broker-away what=outbox-waits");
      return BROKER_AWAY_WAIT_MS;
    } catch (InterruptedException e) {
      running = false;
      return wait;
    } catch (SQLException | RuntimeException e) {
      LOG.warnf("event=outbox-not-read error=%s", e.getMessage());
      return BROKER_AWAY_WAIT_MS;
    }
  }
}

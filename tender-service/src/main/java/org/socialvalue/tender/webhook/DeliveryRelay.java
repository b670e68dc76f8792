package org.socialvalue.tender.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps deliveries moving, some at the same time: woken by each commit in this process that made
 * one, and looking for itself now and then, which finds what is due again and what another instance
 * left behind.
 */
@ApplicationScoped
public class DeliveryRelay {

  private static final Logger LOG = Logger.getLogger(DeliveryRelay.class);

  private final DeliverySteps steps;
  private final Delivering delivering;
  private final WebhookConfig config;
  private final Semaphore free;
  private final Semaphore work = new Semaphore(0);
  private final ExecutorService senders;
  private final Thread thread = new Thread(this::run, "webhook-relay");
  private volatile boolean running = true;

  DeliveryRelay(DeliverySteps steps, Delivering delivering, WebhookConfig config) {
    this.steps = steps;
    this.delivering = delivering;
    this.config = config;
    this.free = new Semaphore(config.parallel());
    this.senders =
        Executors.newFixedThreadPool(
            config.parallel(), Thread.ofPlatform().daemon().name("webhook-sender-", 0).factory());
  }

  void start(@Observes StartupEvent event) {
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    work.release();
    thread.join(TimeUnit.SECONDS.toMillis(5));
    senders.shutdown();
    if (!senders.awaitTermination(config.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warn("event=webhook-attempts-left what=their-leases-end");
    }
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryIsDue due) {
    work.release();
  }

  private void run() {
    while (running) {
      if (!begunAny()) {
        pause();
      }
    }
  }

  private void pause() {
    try {
      work.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
      work.drainPermits();
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /** Whether anything was due that somebody was free for. */
  private boolean begunAny() {
    int most = free.availablePermits();
    if (most == 0) {
      return false;
    }
    try {
      var taken = steps.take(most);
      for (var shipment : taken) {
        free.acquireUninterruptibly();
        senders.execute(() -> send(shipment));
      }
      return !taken.isEmpty();
    } catch (RuntimeException e) {
      LOG.warnf("event=webhooks-not-read error=%s", e.getClass().getName());
      return false;
    }
  }

  private void send(Shipment shipment) {
    try {
      delivering.deliver(shipment);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.errorf(
          e,
          "event=webhook-not-settled webhookId=%s eventId=%s",
          shipment.webhook(),
          shipment.event());
    } finally {
      free.release();
      work.release();
    }
  }
}

package org.socialvalue.tender.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * One attempt: the target is looked at again, the event signed and posted, and all written down.
 */
@Startup
@ApplicationScoped
class Delivering {

  private static final Logger LOG = Logger.getLogger(Delivering.class);

  private final DeliverySteps steps;
  private final Targets targets;
  private final Posting posting;
  private final MeterRegistry metrics;

  Delivering(DeliverySteps steps, Targets targets, Posting posting, MeterRegistry metrics) {
    this.steps = steps;
    this.targets = targets;
    this.posting = posting;
    this.metrics = metrics;
    // From 0 on: a first failure is seen as one.
    Arrays.stream(AttemptOutcome.values()).forEach(this::counter);
  }

  void deliver(Shipment shipment) throws InterruptedException {
    long began = System.nanoTime();
    var answer = answerTo(shipment);
    steps.settle(shipment, answer, Duration.ofNanos(System.nanoTime() - began));
    counter(answer.outcome()).increment();
    LOG.infof(
        "event=webhook-attempt webhookId=%s eventId=%s outcome=%s",
        shipment.webhook(), shipment.event(), answer.outcome());
  }

  private Counter counter(AttemptOutcome outcome) {
    return metrics.counter("webhook.attempts", "outcome", outcome.name());
  }

  private Answer answerTo(Shipment shipment) throws InterruptedException {
    if (shipment.secrets().isEmpty()) {
      return Answer.none(
          AttemptOutcome.NOT_ALLOWED, "the webhook's secret can't be read any more: rotate it");
    }
    try {
      return posting.post(targets.pin(shipment.url()), headers(shipment), shipment.body());
    } catch (Targets.NotAllowed e) {
      return Answer.none(AttemptOutcome.NOT_ALLOWED, "the URL " + e.getMessage());
    } catch (RuntimeException e) {
      LOG.errorf(e, "event=webhook-not-sent webhookId=%s", shipment.webhook());
      return Answer.none(AttemptOutcome.UNREACHABLE, "it could not be sent");
    }
  }

  private static Map<String, String> headers(Shipment shipment) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", "application/json");
    headers.put("user-agent", "social-value-webhooks/1");
    headers.putAll(shipment.attributes());
    headers.putAll(
        Signing.headers(
            shipment.event().toString(), shipment.at(), shipment.body(), shipment.secrets()));
    return headers;
  }
}

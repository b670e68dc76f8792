package org.socialvalue.tender.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socialvalue.kit.inbox.Inbox;

/** The events of all services come in here for webhooks, in a group of their own. */
@ApplicationScoped
public class WebhookEvents {

  static final String CONSUMER = "tender-service-webhooks";

  private final Inbox inbox;

  public WebhookEvents(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("webhook-events")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> event) {
    inbox.receive(CONSUMER, event);
  }
}

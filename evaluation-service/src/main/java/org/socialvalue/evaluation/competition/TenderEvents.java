package org.socialvalue.evaluation.competition;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socialvalue.kit.inbox.Inbox;

/** Where events of the tender service come in, one after the other. */
@ApplicationScoped
public class TenderEvents {

  private final Inbox inbox;

  public TenderEvents(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("tender-events")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> event) {
    inbox.receive("evaluation-service", event);
  }
}

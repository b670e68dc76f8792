package org.socialvalue.tender.learning;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socialvalue.kit.inbox.Inbox;

/** Events of contracts come in here, one after the other. */
@ApplicationScoped
public class ContractEvents {

  private static final String CONSUMER = "tender-service";

  private final Inbox inbox;

  public ContractEvents(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("contract-events")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> event) {
    inbox.receive(CONSUMER, event);
  }
}

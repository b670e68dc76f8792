package org.socialvalue.tender.award;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socialvalue.kit.inbox.Inbox;

/** Events of evaluations come in here, one after the other. */
@ApplicationScoped
public class EvaluationEvents {

  private static final String CONSUMER = "tender-service";

  private final Inbox inbox;

  public EvaluationEvents(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("evaluation-events")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> event) {
    inbox.receive(CONSUMER, event);
  }
}

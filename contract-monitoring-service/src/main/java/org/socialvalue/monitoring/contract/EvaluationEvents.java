package org.socialvalue.monitoring.contract;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socialvalue.kit.inbox.Inbox;

/** What evaluation tells, in order. */
@ApplicationScoped
public class EvaluationEvents {

  private final Inbox inbox;

  public EvaluationEvents(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("evaluation-events")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> event) {
    inbox.receive("contract-monitoring-service", event);
  }
}

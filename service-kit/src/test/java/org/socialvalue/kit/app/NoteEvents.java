package org.socialvalue.kit.app;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socialvalue.kit.inbox.Inbox;

@ApplicationScoped
public class NoteEvents {

  private final Inbox inbox;

  public NoteEvents(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("kit-events")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> event) {
    inbox.receive("kit-test", event);
  }
}

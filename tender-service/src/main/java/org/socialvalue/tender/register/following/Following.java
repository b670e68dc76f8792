package org.socialvalue.tender.register.following;

import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.tender.register.EnteringFact;

/**
 * Enters each event of a type in the register.
 *
 * @param <E> the event's record
 */
abstract class Following<E extends Record> {

  private final PublicEvent<E> event;
  private final EnteringFact register;

  Following(PublicEvent<E> event, EnteringFact register) {
    this.event = event;
    this.register = register;
  }

  public String type() {
    return event.type();
  }

  public Class<E> payload() {
    return event.payload();
  }

  public void handle(ReceivedEvent<E> received) {
    event.fact(received.payload()).ifPresent(register::enter);
  }
}

package org.socialvalue.kit.inbox;

/**
 * Works one type of event. Runs inside the inbox's transaction: what it does and the note that it
 * was done are one.
 *
 * @param <T> the event's record
 */
public interface EventHandler<T> {

  /** The CloudEvents type that it works. */
  String type();

  Class<T> payload();

  void handle(ReceivedEvent<T> event);
}

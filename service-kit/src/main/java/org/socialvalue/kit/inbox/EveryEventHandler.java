package org.socialvalue.kit.inbox;

/**
 * Takes every event that a consumer of its own receives, of whatever type, as it came: to pass it
 * on, say. Runs inside the inbox's transaction, as an {@link EventHandler} does; for its consumer
 * no other handler is asked.
 */
public interface EveryEventHandler {

  /** The consumer whose events it takes. */
  String consumer();

  void handle(RawEvent event);
}

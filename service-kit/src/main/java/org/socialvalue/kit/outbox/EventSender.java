package org.socialvalue.kit.outbox;

import java.util.concurrent.Future;

/** Sends one event; the future ends well once every in-sync replica has it. */
@FunctionalInterface
public interface EventSender {
  Future<?> send(OutboxRow row);
}

package org.socialvalue.kit.inbox;

import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/** What is looked for among parked events; null for any. */
record DeadLetterSearch(@Nullable String consumer, @Nullable String topic, @Nullable String type) {

  Wanted among(Wanted seen) {
    return seen.andIfAsked("consumer = :consumer", "consumer", consumer)
        .andIfAsked("topic = :topic", "topic", topic)
        .andIfAsked("type = :type", "type", type);
  }
}

package org.socialvalue.tender.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param status that was answered; null where nothing was
 * @param reason in a few words, without anything that the receiver said
 * @param leaveAlone how long it asked to be left alone; null where it did not
 */
record Answer(
    AttemptOutcome outcome,
    @Nullable Integer status,
    String reason,
    @Nullable Duration leaveAlone) {

  private static final int GONE = 410;

  static Answer of(int status, @Nullable Duration leaveAlone) {
    boolean good = 200 <= status && status < 300;
    return new Answer(
        good ? AttemptOutcome.DELIVERED : AttemptOutcome.REFUSED,
        status,
        "answered " + status,
        leaveAlone);
  }

  static Answer none(AttemptOutcome outcome, String reason) {
    return new Answer(outcome, null, reason, null);
  }

  boolean delivered() {
    return outcome == AttemptOutcome.DELIVERED;
  }

  boolean gone() {
    return status != null && status == GONE;
  }
}

package org.socialvalue.monitoring.measurement;

import java.time.Instant;
import java.util.UUID;
import org.socialvalue.monitoring.contract.Side;

/** Something said about a figure. */
public record Message(UUID id, Kind kind, Side side, String words, String saidBy, Instant saidAt) {

  /** What a message about a figure is. */
  public enum Kind {
    /** It is doubted; from now on it counts nothing. */
    QUESTION,
    ANSWER,
    /** The question is answered well enough; the figure counts again. */
    SETTLED
  }
}

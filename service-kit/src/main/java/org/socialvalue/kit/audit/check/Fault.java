package org.socialvalue.kit.audit.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was left.
 *
 * @param aggregateId whose chain; null where it is about checkpoints
 * @param place of the entry in its chain, or the number of the checkpoint; null where neither
 * @param words what was found there
 */
public record Fault(Kind kind, @Nullable UUID aggregateId, @Nullable Long place, String words) {

  /** What is wrong. */
  public enum Kind {
    /** What an entry says does not give its hash. */
    CHANGED,
    /** The words of an entry are gone, and no later entry of the chain says so. */
    EMPTIED,
    /** A later entry says that its words are gone, and they are there, or there were none. */
    NOT_LET_GO,
    /** An entry is not hung on the one before it. */
    NOT_LINKED,
    /** Entries in the middle, or the first, are not there. */
    MISSING,
    /** A place is taken twice. */
    TWICE,
    /** Entries that a checkpoint vouches for are not there any more. */
    CUT,
    /** An entry is another than the one that a checkpoint vouches for. */
    REPLACED,
    /** It says to be older than a checkpoint that knows nothing of it. */
    BACKDATED,
    /** The checkpoints that were kept are not all there, in order and signed. */
    CHECKPOINTS,
    /** What the database says of a checkpoint is not what was signed. */
    CHECKPOINT
  }

  /** One line for people, whose first word is what is wrong. */
  public String line() {
    var line = new StringBuilder(kind.name());
    if (aggregateId != null) {
      line.append(" aggregate=").append(aggregateId);
    }
    if (place != null) {
      line.append(aggregateId == null ? " checkpoint=" : " seq=").append(place);
    }
    return line.append(": ").append(words).toString();
  }
}

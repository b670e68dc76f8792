package org.socialvalue.monitoring;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Goes once through all that waits, each in its own transaction. One that fails is logged and waits
 * for the next time; it stops nobody else's.
 */
public final class OneByOne {

  private static final Logger LOG = Logger.getLogger(OneByOne.class);
  private static final UUID FIRST = new UUID(0, 0);

  private OneByOne() {}

  /**
   * @param what the sweep, for the log
   * @param after the next that wait, by id, after the one that is given; none at the end
   * @return how many went well
   */
  public static int each(String what, Function<UUID, List<UUID>> after, Consumer<UUID> work) {
    int well = 0;
    for (var some = after.apply(FIRST); !some.isEmpty(); some = after.apply(some.getLast())) {
      for (var id : some) {
        well += tried(what, id, work) ? 1 : 0;
      }
    }
    return well;
  }

  private static boolean tried(String what, UUID id, Consumer<UUID> work) {
    try {
      work.accept(id);
      return true;
    } catch (RuntimeException e) {
      LOG.errorf(e, "event=sweep-item-failed sweep=%s id=%s", what, id);
      return false;
    }
  }
}

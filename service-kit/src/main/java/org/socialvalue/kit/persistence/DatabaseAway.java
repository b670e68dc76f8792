package org.socialvalue.kit.persistence;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a failure of the database's own from one of the work: the same may go well in a moment. */
public final class DatabaseAway {

  private DatabaseAway() {}

  /**
   * Whether it is what the failure comes from, however often it was wrapped. What a transaction
   * manager says of a commit that found nobody has its reason among the suppressed.
   */
  public static boolean isBehind(Throwable failure) {
    return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean isBehind(@Nullable Throwable failure, Set<Throwable> seen) {
    if (failure == null || !seen.add(failure)) {
      return false;
    }
    return failure instanceof SQLException e && (e instanceof SQLTransientException || away(e))
        || isBehind(failure.getCause(), seen)
        || Arrays.stream(failure.getSuppressed()).anyMatch(one -> isBehind(one, seen));
  }

  /** SQLSTATE classes 08 (connection), 53 (resources), 57 (shut down), 40 (to be tried again). */
  private static boolean away(SQLException e) {
    var state = e.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.startsWith("40");
  }
}

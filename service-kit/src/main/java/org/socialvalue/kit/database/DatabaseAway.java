package org.socialvalue.kit.database;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells a failure of the database's own from one of the work: the same may go well in a moment. */
public final class DatabaseAway {

  private DatabaseAway() {}

  /**
   * Whether it is what the failure comes from, however often it was wrapped. What a transaction
   * manager says of a commit that found nobody has its reason among the suppressed.
   */
  public static boolean isBehind(Throwable failure) {
    return holds(failure, e -> e instanceof SQLTransientException || away(e), seenNone());
  }

  /**
   * Whether there was nobody to connect to, or who was there went: not where the pool had nothing
   * free, or work is to be done again.
   */
  static boolean isNobodyThere(Throwable failure) {
    return holds(failure, DatabaseAway::nobodyThere, seenNone());
  }

  private static Set<Throwable> seenNone() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean holds(
      @Nullable Throwable failure, Predicate<SQLException> asked, Set<Throwable> seen) {
    if (failure == null || !seen.add(failure)) {
      return false;
    }
    return failure instanceof SQLException e && asked.test(e)
        || holds(failure.getCause(), asked, seen)
        || Arrays.stream(failure.getSuppressed()).anyMatch(one -> holds(one, asked, seen));
  }

  /** Classes 08 (connection) and 57P (shut down, or not yet up). */
  private static boolean nobodyThere(SQLException e) {
    var state = e.getSQLState();
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
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

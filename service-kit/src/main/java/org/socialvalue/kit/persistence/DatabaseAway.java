package org.socialvalue.kit.persistence;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a failure of the database's own from one of the work: the same may go well in a moment. */
public final class DatabaseAway {

  private DatabaseAway() {}

  /** Whether it is what the failure comes from, however often it was wrapped. */
  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e && (e instanceof SQLTransientException || away(e))) {
        return true;
      }
    }
    return false;
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

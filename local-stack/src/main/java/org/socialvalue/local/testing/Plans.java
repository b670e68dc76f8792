package org.socialvalue.local.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How PostgreSQL goes about a question. */
public final class Plans {

  private Plans() {}

  /**
   * Those that no index serves: they read a whole table even where that is forbidden if it can be.
   */
  public static List<String> withoutAnIndex(DataSource database, List<String> questions)
      throws SQLException {
    var without = new ArrayList<String>();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("set local enable_seqscan = off");
        for (var question : questions) {
          try (var plan = statement.executeQuery("explain " + question)) {
            while (plan.next()) {
              if (plan.getString(1).contains("Seq Scan")) {
                without.add(question);
              }
            }
          }
        }
      } finally {
        connection.rollback();
      }
    }
    return without;
  }
}

package org.socialvalue.kit.audit.checkpoint;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Publishes what checkpoints were made, in their order; one that may have arrived goes again. */
final class PublishingCheckpoints {

  private static final String WAITING =
      "select number, line from audit_checkpoint where published_at is null order by number limit 1000";

  private final DataSource database;
  private final Publisher publisher;

  PublishingCheckpoints(DataSource database, Publisher publisher) {
    this.database = database;
    this.publisher = publisher;
  }

  /** Takes lines, in their order; all of them have arrived once it returns. */
  @FunctionalInterface
  interface Publisher {
    void publish(List<String> lines)
        throws InterruptedException, ExecutionException, TimeoutException;
  }

  /**
   * @return how many were published; 0 also while another replica does it
   */
  int publish() throws SQLException, InterruptedException, ExecutionException, TimeoutException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return MakingCheckpoint.isLocked(connection) ? publish(connection) : 0;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private int publish(Connection connection)
      throws SQLException, InterruptedException, ExecutionException, TimeoutException {
    var numbers = new ArrayList<Long>();
    var lines = new ArrayList<String>();
    try (var ask = connection.prepareStatement(WAITING);
        var rows = ask.executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
        lines.add(rows.getString(2));
      }
    }
    if (lines.isEmpty()) {
      return 0;
    }
    publisher.publish(lines);
    try (var flag =
        connection.prepareStatement(
            "update audit_checkpoint set published_at = clock_timestamp() where number = any(?)")) {
      flag.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
      flag.executeUpdate();
    }
    connection.commit();
    return lines.size();
  }
}

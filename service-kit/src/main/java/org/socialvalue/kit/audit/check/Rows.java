package org.socialvalue.kit.audit.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of a question, one after the other as they come from the database, with a look ahead. */
final class Rows<T> implements AutoCloseable {

  private static final int AT_ONCE = 1_000;

  @FunctionalInterface
  interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final PreparedStatement question;
  private final ResultSet rows;
  private final Reading<T> reading;
  private @Nullable T next;

  /**
   * @param connection in a transaction, without which the driver would fetch all at once
   */
  Rows(Connection connection, String sql, Reading<T> reading) throws SQLException {
    this.question = connection.prepareStatement(sql);
    this.question.setFetchSize(AT_ONCE);
    this.rows = question.executeQuery();
    this.reading = reading;
    step();
  }

  /** The row at hand; null behind the last. */
  @Nullable T next() {
    return next;
  }

  /** Goes on to the one after it. */
  void step() throws SQLException {
    next = rows.next() ? reading.read(rows) : null;
  }

  @Override
  public void close() throws SQLException {
    question.close();
  }
}

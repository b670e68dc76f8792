package org.socialvalue.kit.persistence;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Sql.Reading;

/**
 * Statements that go to the database together, over the transaction's own connection, and are done
 * there one after the other: each sees what those before it did. For a path on which the way there
 * and back counts. Where one of them fails, those after it are not done and the transaction is to
 * be given up. Not for text that comes from a caller: values go in as arguments only.
 */
public final class Trip {

  private final List<String> statements = new ArrayList<>();
  private final List<@Nullable Object> arguments = new ArrayList<>();
  private final List<@Nullable Answer<?>> answers = new ArrayList<>();

  /** What a question was answered; there once the trip is done. */
  public static final class Answer<T> {

    private final Reading<T> reading;
    private Optional<T> first = Optional.empty();
    private boolean there;

    private Answer(Reading<T> reading) {
      this.reading = reading;
    }

    private void read(ResultSet rows) throws SQLException {
      first = rows.next() ? Optional.of(reading.read(rows)) : Optional.empty();
      there = true;
    }

    /** What was read of the first row; empty where there was none. */
    public Optional<T> first() {
      if (!there) {
        throw new IllegalStateException("The question was not asked yet");
      }
      return first;
    }
  }

  /**
   * Adds a question, or a change that returns rows.
   *
   * @param sql one statement
   * @param values for its question marks, in order
   */
  public <T> Answer<T> ask(Reading<T> reading, String sql, @Nullable Object... values) {
    var answer = new Answer<>(reading);
    add(answer, sql, values);
    return answer;
  }

  /** Adds a statement that answers nothing. */
  public void tell(String sql, @Nullable Object... values) {
    add(null, sql, values);
  }

  private void add(@Nullable Answer<?> answer, String sql, @Nullable Object... values) {
    statements.add(sql);
    answers.add(answer);
    Collections.addAll(arguments, values);
  }

  /** Goes there and back; what Hibernate has still to write, it has to be told to write before. */
  public void go(EntityManager db) {
    db.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var all = connection.prepareStatement(String.join(";\n", statements))) {
                for (int i = 0; i < arguments.size(); i++) {
                  all.setObject(i + 1, arguments.get(i));
                }
                read(all);
              }
            });
  }

  private void read(PreparedStatement all) throws SQLException {
    boolean rows = all.execute();
    for (var answer : answers) {
      if (answer != null) {
        if (!rows) {
          throw new SQLException("A question has no rows to answer it");
        }
        try (var read = all.getResultSet()) {
          answer.read(read);
        }
      }
      rows = all.getMoreResults();
    }
  }
}

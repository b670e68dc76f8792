package org.socialvalue.kit.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Small questions to the database over the transaction's own connection, past Hibernate's query
 * plans: for a native query with a result class, Hibernate 7 keeps a new plan at each call, which
 * crowds all others out of its cache and makes each search of it longer. They flush nothing.
 */
public final class Sql {

  private Sql() {}

  /** Reads one row. */
  @FunctionalInterface
  public interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * @param arguments for the question marks, in order
   * @return the first column of the one row
   */
  public static <T> T one(EntityManager db, Class<T> type, String sql, Object... arguments) {
    return first(db, row -> row.getObject(1, type), sql, arguments)
        .orElseThrow(() -> new NoResultException(sql));
  }

  /**
   * @param arguments for the question marks, in order
   * @return what was read of the first row; empty where there is none
   */
  public static <T> Optional<T> first(
      EntityManager db, Reading<T> reading, String sql, @Nullable Object... arguments) {
    return db.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (var question = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                  question.setObject(i + 1, arguments[i]);
                }
                try (var row = question.executeQuery()) {
                  return row.next() ? Optional.of(reading.read(row)) : Optional.empty();
                }
              }
            });
  }

  /**
   * @param arguments for the question marks, in order
   * @return what was read of each row
   */
  public static <T> List<T> all(
      EntityManager db, Reading<T> reading, String sql, @Nullable Object... arguments) {
    return db.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (var question = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                  question.setObject(i + 1, arguments[i]);
                }
                var rows = new ArrayList<T>();
                try (var row = question.executeQuery()) {
                  while (row.next()) {
                    rows.add(reading.read(row));
                  }
                }
                return rows;
              }
            });
  }
}

package org.socialvalue.kit.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import org.hibernate.Session;

/**
 * Small questions to the database over the transaction's own connection, past Hibernate's query
 * plans: for a native query with a result class, Hibernate 7 keeps a new plan at each call, which
 * crowds all others out of its cache and makes each search of it longer. They flush nothing.
 */
public final class Sql {

  private Sql() {}

  /**
   * @param arguments for the question marks, in order
   * @return the first column of the one row
   */
  public static <T> T one(EntityManager db, Class<T> type, String sql, Object... arguments) {
    return db.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (var question = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                  question.setObject(i + 1, arguments[i]);
                }
                try (var row = question.executeQuery()) {
                  if (!row.next()) {
                    throw new NoResultException(sql);
                  }
                  return row.getObject(1, type);
                }
              }
            });
  }
}

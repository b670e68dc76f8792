package org.socialvalue.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;

/** A service's database, looked into past the service; a connection for each question. */
public final class Database {

  /** Reads one row. */
  @FunctionalInterface
  public interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final String address;

  private Database(int port, String name) {
    address =
        "jdbc:postgresql://localhost:%d/%s?user=postgres&password=postgres".formatted(port, name);
  }

  public static Database of(StackAddresses addresses, Service service) {
    return named(
        addresses,
        switch (service) {
          case TENDER -> "tender";
          case EVALUATION -> "evaluation";
          case MONITORING -> "monitoring";
        });
  }

  public static Database named(StackAddresses addresses, String name) {
    return new Database(addresses.postgresPort(), name);
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(address);
  }

  public long count(String sql, Object... values) {
    return all(row -> row.getLong(1), sql, values).getFirst();
  }

  public void change(String sql) {
    try (var db = connect();
        var statement = db.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public <T> List<T> all(Reading<T> reading, String sql, Object... values) {
    try (var db = connect();
        var ask = db.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        ask.setObject(i + 1, values[i]);
      }
      var found = new ArrayList<T>();
      try (var rows = ask.executeQuery()) {
        while (rows.next()) {
          found.add(reading.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}

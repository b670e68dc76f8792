package org.socialvalue.local.infra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * Creates a service's database with its two roles: {@code <service>_owner} owns it and runs the
 * migrations, {@code <service>_app} is what the service works as and can neither alter a table nor
 * step around row-level security. On this machine each role's password is its name. Roles of other
 * services can't connect.
 *
 * @param host where PostgreSQL listens
 * @param port its port
 * @param user a superuser
 * @param password that user's password
 */
public record Databases(String host, int port, String user, String password) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
  private static final String DUPLICATE = "42710";
  private static final String CREATED_MEANWHILE = "23505";

  /** Creates roles and database as far as they aren't there yet. */
  public ServiceDatabase create(String service) {
    return create(service, service);
  }

  /**
   * The same with a database name of its own, as a test has it.
   *
   * @param service whose roles to use
   * @param name of the database
   */
  public ServiceDatabase create(String service, String name) {
    ServiceDatabase database = ServiceDatabase.of(host, port, checked(service), checked(name));
    try (Connection admin = connect();
        Statement sql = admin.createStatement()) {
      role(sql, database.owner());
      role(sql, database.app());
      if (!exists(sql, name)) {
        sql.execute("create database %s owner %s".formatted(name, database.owner()));
      }
      sql.execute("revoke connect on database %s from public".formatted(name));
      sql.execute("grant connect on database %s to %s".formatted(name, database.app()));
    } catch (SQLException e) {
      throw new IllegalStateException(
          "could not create database %s on %s:%d".formatted(name, host, port), e);
    }
    return database;
  }

  /** Drops a database, throwing out whoever is still connected. */
  public void drop(String name) {
    try (Connection admin = connect();
        Statement sql = admin.createStatement()) {
      sql.execute("drop database if exists %s with (force)".formatted(checked(name)));
    } catch (SQLException e) {
      throw new IllegalStateException("could not drop database " + name, e);
    }
  }

  private Connection connect() throws SQLException {
    String url = "jdbc:postgresql://%s:%d/postgres".formatted(host, port);
    return DriverManager.getConnection(url, user, password);
  }

  private static void role(Statement sql, String name) throws SQLException {
    try {
      sql.execute(
          "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
              .formatted(name, name));
    } catch (SQLException e) {
      if (!DUPLICATE.equals(e.getSQLState()) && !CREATED_MEANWHILE.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  private static boolean exists(Statement sql, String name) throws SQLException {
    try (ResultSet rows =
        sql.executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))) {
      return rows.next();
    }
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
    return name;
  }
}

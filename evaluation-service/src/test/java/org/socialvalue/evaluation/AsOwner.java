package org.socialvalue.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Changes rows as the role that owns the tables, which may do what the service's own may not. */
@ApplicationScoped
class AsOwner {

  private final String url;
  private final String owner;
  private final String password;

  AsOwner(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.flyway.username") String owner,
      @ConfigProperty(name = "quarkus.flyway.password") String password) {
    this.url = url;
    this.owner = owner;
    this.password = password;
  }

  /** How many rows were changed. */
  int change(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(url, owner, password);
        var sql = connection.createStatement()) {
      return sql.executeUpdate(statement);
    }
  }
}

package org.socialvalue.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.socialvalue.local.StackAddresses;

/** The monitoring service's database, reached past the service. */
public final class MonitoringDatabase {

  private final String address;
  private final Path writing;

  /**
   * @param home the project's folder, where the monitoring service keeps what writes contracts
   */
  public MonitoringDatabase(StackAddresses addresses, Path home) {
    this.address =
        "jdbc:postgresql://localhost:%d/monitoring?user=postgres&password=postgres"
            .formatted(addresses.postgresPort());
    this.writing =
        home.resolve("contract-monitoring-service/src/test/resources/portfolio/generate.sql");
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(address);
  }

  /**
   * Writes contracts with KPIs and figures.
   *
   * @param settings by the names that the script explains
   */
  public void writeContracts(Map<String, String> settings) throws IOException, SQLException {
    try (var db = connect();
        var setting = db.prepareStatement("select set_config(?, ?, false)");
        var statement = db.createStatement()) {
      for (var one : settings.entrySet()) {
        setting.setString(1, "portfolio." + one.getKey());
        setting.setString(2, one.getValue());
        setting.execute();
      }
      statement.execute(Files.readString(writing));
    }
  }
}

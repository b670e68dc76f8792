package org.socialvalue.benchmarks.portfolio;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.benchmarks.MonitoringDatabase;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/**
 * The portfolio of an authority with 1,000 contracts of ten KPIs and sixty months, 600,000 figures,
 * next to the database adding the same figures up in one statement.
 */
public final class LargePortfolio {

  private static final String AUTHORITY = "wealdshire";
  private static final int ROUNDS = 20;
  private static final String ADDING_UP =
      "select kpi_id, sum(gross), sum(net), count(*), max(period_to) from measurement group by 1";

  private final StackAddresses addresses;
  private final MonitoringDatabase database;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param home the project's folder, where the monitoring service keeps what writes the contracts
   */
  public LargePortfolio(StackAddresses addresses, Path home) {
    this.addresses = addresses;
    this.database = new MonitoringDatabase(addresses, home);
  }

  /** Tells what each takes. */
  public void tell(Report report) throws Exception {
    write();
    var tokens = Tokens.from(addresses.issuer());
    var max = tokens.token("max", AUTHORITY, "member");
    var cora = tokens.token("cora", AUTHORITY, "contract-manager");
    var contract = "/v1/contracts/" + aContract();
    report.tell("portfolio", "figures, of 1,000 contracts with 10,000 KPIs", 600_000);
    line(report, "the database adding them up", this::addUp);
    line(report, "the portfolio, JSON", () -> get(max, "/v1/portfolio", "application/json"));
    line(report, "the portfolio, page", () -> get(max, "/v1/portfolio", "text/html"));
    line(report, "one contract", () -> get(cora, contract, "application/json"));
    line(report, "where its KPIs stand", () -> get(cora, contract + "/status", "application/json"));
    report.tell("portfolio", "bytes of it", get(max, "/v1/portfolio", "application/json").length());
  }

  @FunctionalInterface
  private interface Work {
    Object done() throws Exception;
  }

  private static void line(Report report, String what, Work work) throws Exception {
    var micros = new long[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long began = System.nanoTime();
      work.done();
      if (round >= 0) {
        micros[round] = (System.nanoTime() - began) / 1_000;
      }
    }
    Arrays.sort(micros);
    report.atMost("portfolio", what + ", median", 1_000, micros[ROUNDS / 2] / 1e3, "ms");
    report.measured("portfolio", what + ", p95", micros[ROUNDS * 95 / 100] / 1e3, "ms");
  }

  private String get(String token, String path, String type)
      throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(addresses.monitoring() + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", type)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private int addUp() throws SQLException {
    try (var db = database.connect();
        var ask = db.createStatement();
        var rows = ask.executeQuery(ADDING_UP)) {
      int kpis = 0;
      while (rows.next()) {
        kpis++;
      }
      return kpis;
    }
  }

  private UUID aContract() throws SQLException {
    try (var db = database.connect();
        var ask = db.createStatement();
        var row = ask.executeQuery("select id from contract order by id offset 500 limit 1")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private void write() throws IOException, SQLException {
    database.writeContracts(Map.of("authority", AUTHORITY));
    try (var db = database.connect();
        var statement = db.createStatement()) {
      // What the database does by itself within minutes of so many new rows.
      statement.execute("vacuum analyze");
    }
  }
}

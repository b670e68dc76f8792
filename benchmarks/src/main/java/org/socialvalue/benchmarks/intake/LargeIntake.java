package org.socialvalue.benchmarks.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.benchmarks.MonitoringDatabase;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/**
 * 100,000 figures of one contract: as a file from upload until its import is done, as JSON batches,
 * and as a plain JDBC batch of the same rows into the same table, its indexes included.
 */
public final class LargeIntake {

  private static final int ROUNDS = 3;
  private static final int DAYS = 2_500;
  private static final int DAYS_A_BATCH = 100;
  private static final int ROWS_A_COMMIT = 2_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StackAddresses addresses;
  private final MonitoringDatabase database;
  private final HttpClient http = HttpClient.newHttpClient();

  private UUID contract = new UUID(0, 0);
  private List<UUID> kpis = List.of();
  private LocalDate from = LocalDate.MIN;
  private String olive = "";

  /**
   * @param home the project's folder, where the monitoring service keeps what writes the contract
   */
  public LargeIntake(StackAddresses addresses, Path home) {
    this.addresses = addresses;
    this.database = new MonitoringDatabase(addresses, home);
  }

  /** Tells how quick each way is. */
  public void tell(Report report) throws Exception {
    write();
    var mapping = mapping();
    report.tell("intake", "figures of one contract with %d KPIs".formatted(kpis.size()), rows());
    var plain = new double[ROUNDS];
    var batch = new double[ROUNDS];
    var file = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double inPlain = perSecond(this::plainBatch);
      double inBatch = perSecond(this::jsonBatches);
      double inFile = perSecond(() -> file(mapping));
      if (round >= 0) {
        plain[round] = inPlain;
        batch[round] = inBatch;
        file[round] = inFile;
      }
    }
    double peer = median(plain);
    line(report, "a plain JDBC batch", peer, peer);
    line(report, "JSON batches", median(batch), peer);
    line(report, "a file, upload to done", median(file), peer);
  }

  private static void line(Report report, String what, double perSecond, double peer) {
    report.measured("intake", what, perSecond, "rows/s");
    report.atLeast("intake", what + " / a plain JDBC batch", 0.5, perSecond / peer, "");
  }

  private static double median(double[] of) {
    Arrays.sort(of);
    return of[of.length / 2];
  }

  @FunctionalInterface
  private interface Work {
    void done() throws Exception;
  }

  private double perSecond(Work work) throws Exception {
    empty();
    long began = System.nanoTime();
    work.done();
    double seconds = (System.nanoTime() - began) / 1e9;
    requireAll();
    return rows() / seconds;
  }

  private int rows() {
    return kpis.size() * DAYS;
  }

  private void plainBatch() throws SQLException {
    try (var db = database.connect();
        var insert =
            db.prepareStatement(
                """
                insert into measurement (id, version, number, contract_id, kpi_id, kpi_version,
                  period_from, period_to, gross, net, attribution, evidence, stage, checks,
                  reported_by, reported_at)
                values (?, 0, 1, ?, ?, 1, ?, ?, 1, 1, cast(? as jsonb), 'own records', 'CLAIMED',
                  '[]', 'olive', now())
                """)) {
      db.setAutoCommit(false);
      noteLateFigures(db, "disable");
      int added = 0;
      for (int day = 0; day < DAYS; day++) {
        for (var kpi : kpis) {
          insert.setObject(1, UUID.randomUUID());
          insert.setObject(2, contract);
          insert.setObject(3, kpi);
          insert.setObject(4, from.plusDays(day));
          insert.setObject(5, from.plusDays(day));
          insert.setString(
              6,
              "{\"ourDoing\":\"ALL\",\"sharePercent\":100,\"wouldHaveHappenedAnywayPercent\":0}");
          insert.addBatch();
          if (++added % ROWS_A_COMMIT == 0) {
            insert.executeBatch();
            db.commit();
          }
        }
      }
      insert.executeBatch();
      noteLateFigures(db, "enable");
      db.commit();
    }
  }

  /** The plain program does nothing but write its rows. */
  private static void noteLateFigures(Connection db, String how) throws SQLException {
    try (var alter = db.createStatement()) {
      alter.execute("alter table measurement " + how + " trigger list_late_figures");
    }
  }

  private void jsonBatches() throws IOException, InterruptedException {
    for (int day = 0; day < DAYS; day += DAYS_A_BATCH) {
      var figures = new ArrayList<String>();
      for (int in = day; in < Math.min(DAYS, day + DAYS_A_BATCH); in++) {
        for (var kpi : kpis) {
          figures.add(
              """
              {"kpiId":"%s","from":"%s","to":"%2$s","value":1,"evidence":"own records",\
              "attribution":{"ourDoing":"ALL","wouldHaveHappenedAnywayPercent":0}}\
              """
                  .formatted(kpi, from.plusDays(in)));
        }
      }
      post(
          "/measurement-batches",
          "application/json",
          "{\"figures\":[" + String.join(",", figures) + "]}");
    }
  }

  private void file(String mapping) throws IOException, InterruptedException {
    var text = new StringBuilder("From,To,Measure,Value,Round\n");
    var round = UUID.randomUUID();
    for (int day = 0; day < DAYS; day++) {
      var on = from.plusDays(day);
      for (var kpi : kpis) {
        text.append(on).append(',').append(on).append(',').append(kpi).append(",1,");
        text.append(round).append('\n');
      }
    }
    var at =
        addresses
            .monitoring()
            .resolve(
                post(
                    "/measurement-imports?fileName=figures.csv&mapping=" + mapping,
                    "application/octet-stream",
                    text.toString()));
    while (true) {
      var told = JSON.readTree(send(HttpRequest.newBuilder(at).GET()).body());
      if (!told.path("finishedAt").isMissingNode() && !told.path("finishedAt").isNull()) {
        requireNoneRefused(told);
        return;
      }
      Thread.sleep(50);
    }
  }

  private static void requireNoneRefused(JsonNode told) {
    if (!told.path("state").asText().equals("DONE") || told.path("refused").asInt() > 0) {
      throw new IllegalStateException(told.toString());
    }
  }

  private String mapping() throws IOException, InterruptedException {
    var answer =
        send(
            request("/measurement-mappings", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"name": "own system", "columns": {
                          "dateOrder": "DAY_FIRST", "fromColumn": "From", "toColumn": "To",
                          "kpiColumn": "Measure", "kpis": {}, "figures": [{"value": "Value"}],
                          "answeredForAll": {"ourDoing": "ALL",
                            "wouldHaveHappenedAnywayPercent": 0}}}
                        """)));
    return JSON.readTree(answer.body()).path("id").asText();
  }

  /** Where what was made is to be found. */
  private String post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(request(path, type).POST(BodyPublishers.ofString(body)))
        .headers()
        .firstValue("Location")
        .orElse("");
  }

  private HttpRequest.Builder request(String path, String type) {
    return HttpRequest.newBuilder(
            URI.create(addresses.monitoring() + "/v1/contracts/" + contract + path))
        .header("Content-Type", type)
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer =
        http.send(
            request.header("Authorization", "Bearer " + olive).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + answer.body());
    }
    return answer;
  }

  private void requireAll() throws SQLException {
    try (var db = database.connect();
        var ask = db.createStatement();
        var row = ask.executeQuery("select count(*) from measurement")) {
      row.next();
      if (row.getInt(1) != rows()) {
        throw new IllegalStateException(row.getInt(1) + " figures instead of " + rows());
      }
    }
  }

  private void empty() throws SQLException {
    try (var db = database.connect();
        var statement = db.createStatement()) {
      statement.execute("delete from measurement");
      statement.execute("vacuum analyze measurement");
    }
  }

  /** One contract with 100 KPIs, of which 40 are counts. */
  private void write() throws Exception {
    database.writeContracts(
        Map.of("authority", "wealdshire", "contracts", "1", "kpis", "100", "periods", "96"));
    try (var db = database.connect();
        var statement = db.createStatement()) {
      var ids = new ArrayList<UUID>();
      try (var row =
          statement.executeQuery(
              """
              select k.id, k.contract_id, c.supplier_id, cast(now() as date) - 2800
                from kpi k join contract c on c.id = k.contract_id
               where k.terms ->> 'kind' = 'COUNT'
              """)) {
        while (row.next()) {
          ids.add(row.getObject(1, UUID.class));
          contract = row.getObject(2, UUID.class);
          olive = Tokens.from(addresses.issuer()).token("olive", row.getString(3), "provider");
          from = row.getObject(4, LocalDate.class);
        }
      }
      kpis = List.copyOf(ids);
    }
  }
}

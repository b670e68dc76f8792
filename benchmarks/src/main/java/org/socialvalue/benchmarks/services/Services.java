package org.socialvalue.benchmarks.services;

import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.MonitoringDatabase;
import org.socialvalue.benchmarks.ranking.LongRanking;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.demo.Analysing;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Composing;
import org.socialvalue.local.demo.Narrator;
import org.socialvalue.local.demo.Planning;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.testing.Tokens;

/**
 * What each service mainly writes and reads: next to a plain program, and one by one as the data
 * around it grow ten and a hundred times. What evaluation mainly writes, a bid, has the rush.
 */
public final class Services {

  private static final int PROJECTS = 64;
  private static final String AUTHORITY = "wealdshire";
  private static final int[] GROWTH = {1, 10, 100};

  private final StackAddresses addresses;
  private final Path home;
  private final Report report;
  private final Tokens tokens;

  public Services(StackAddresses addresses, Path home, Report report) {
    this.addresses = addresses;
    this.home = home;
    this.report = report;
    this.tokens = Tokens.from(addresses.issuer());
  }

  /** An outcome is written down in a project; a published tender is read. */
  public void tender() throws Exception {
    var database = Database.of(addresses, TENDER);
    var cast = new Cast(addresses);
    var tender = published(cast);
    var ben = caller(TENDER, "ben", AUTHORITY, "procurement-officer", "commissioner");
    var projects = new ArrayList<UUID>();
    for (int i = 0; i < PROJECTS; i++) {
      projects.add(
          ben.post(
              "/v1/projects",
              Script.page("project", Map.of("title", "Of many", "begunOn", Commission.today()))
                  .toString()));
    }
    var outcome = Script.page("outcome-jobs", Map.of("today", Commission.today())).toString();
    var number = new AtomicInteger();
    var write =
        new Contest(
            "outcome",
            database,
            () ->
                ben.post(
                    "/v1/projects/"
                        + projects.get(number.getAndIncrement() % PROJECTS)
                        + "/outcomes",
                    outcome),
            report);
    var one = ben.post("/v1/projects/" + projects.getFirst() + "/outcomes", outcome);
    written(write, SameRows.writtenWith(database, "outcome", one), database, "outcome");
    var read = new Contest("tender", database, () -> ben.get("/v1/tenders/" + tender), report);
    read.against(rows("select * from tender where id = ?", tender));
    grow(write, read, database, "projects, outcomes and tenders", this::growTenders);
  }

  private static UUID published(Cast cast) {
    var quiet =
        new Narrator(
            new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    var commission = Commission.homecare();
    var found = new Analysing(cast, quiet).tell(commission);
    var design = new Planning(cast, quiet).tell(found);
    return UUID.fromString(new Composing(cast, quiet).tell(commission, design).tender());
  }

  /** So many times as many projects as there were at first, each with an outcome and a tender. */
  private void growTenders(Database database, int times) throws SQLException {
    long there =
        database.count(
            "select count(*) from commissioning_project where title ->> 'en' = 'Of many'");
    long more = (long) PROJECTS * times - there;
    if (more <= 0) {
      return;
    }
    copy(database, "commissioning_project", "title ->> 'en' = 'Of many' limit 1", more, "");
    copyInto(database, "outcome");
    copyInto(database, "tender");
    database.change("vacuum analyze");
  }

  /** Each project that has none gets a copy of one. */
  private static void copyInto(Database database, String table) throws SQLException {
    copy(
        database,
        table,
        "true limit 1",
        0,
        "(select p.id from commissioning_project p where not exists"
            + " (select 1 from "
            + table
            + " t where t.project_id = p.id))");
  }

  private static void copy(
      Database database, String table, String which, long times, String projects)
      throws SQLException {
    var columns =
        database.all(
            row -> row.getString(1),
            "select quote_ident(column_name) from information_schema.columns"
                + " where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'"
                + " order by ordinal_position",
            table);
    var values =
        columns.stream()
            .map(
                column ->
                    switch (column) {
                      case "id" -> "gen_random_uuid()";
                      case "project_id" -> projects.isEmpty() ? "one.project_id" : "around.id";
                      default -> "one." + column;
                    })
            .toList();
    database.change(
        "insert into %s (%s) select %s from (select * from %s where %s) one, %s around"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", values),
                table,
                which,
                projects.isEmpty() ? "generate_series(1, " + times + ")" : projects));
  }

  /** A page of a ranking is read; the ranking itself is what grows. */
  public void evaluation() throws Exception {
    var database = Database.of(addresses, EVALUATION);
    var ben = caller(EVALUATION, "ben", AUTHORITY, "procurement-officer");
    double first = 0;
    for (int times : GROWTH) {
      var ranking = new LongRanking(addresses, 100 * times);
      ranking.write();
      database.change("vacuum analyze");
      var read = new Contest("ranking", database, () -> ben.get(ranking.page()), report);
      if (times == 1) {
        read.against(
            rows(
                "select position, bid_id, bidder, bidder_name, rank, total, tie, kept"
                    + " from ranking_place where ranking_id = ? and lot_id = 'LOT-1'"
                    + " order by position limit 50",
                ranking.id()));
      }
      double cost = read.cost();
      first = times == 1 ? cost : first;
      cost("ranking", "a page of 50 of %,d bids".formatted(100 * times), cost, first);
    }
  }

  /** A figure is put down for a KPI; where a contract stands is read. */
  public void monitoring() throws Exception {
    var database = Database.of(addresses, MONITORING);
    var contracts = new MonitoringDatabase(addresses, home);
    contracts.writeContracts(contracts("writers", 50, 96));
    database.change(
        "delete from measurement where contract_id in"
            + " (select id from contract where authority_id = 'writers')");
    contracts.writeContracts(contracts(AUTHORITY, 100, 6));
    database.change("vacuum analyze");
    var places =
        database.all(
            row -> new Place(row.getObject(1, UUID.class), row.getString(2)),
            "select k.id, c.supplier_id from kpi k join contract c on c.id = k.contract_id"
                + " where c.authority_id = 'writers' and k.terms ->> 'kind' = 'COUNT'");
    var began = LocalDate.now(DatabaseClock.ZONE).minusDays(2_800);
    var number = new AtomicInteger();
    var write = new Contest("figure", database, () -> figure(places, began, number), report);
    var one = figure(places, began, number);
    written(write, SameRows.writtenWith(database, "measurement", one), database, "measurement");
    var cora = caller(MONITORING, "cora", AUTHORITY, "contract-manager");
    var contract =
        database
            .all(
                row -> row.getObject(1, UUID.class),
                "select id from contract where authority_id = ? order by id limit 1",
                AUTHORITY)
            .getFirst();
    var read =
        new Contest(
            "standing", database, () -> cora.get("/v1/contracts/" + contract + "/status"), report);
    read.against(
        connection -> {
          for (var table : List.of("commitment", "kpi", "measurement")) {
            rows("select * from " + table + " where contract_id = ?", contract).done(connection);
          }
          rows("select * from contract where id = ?", contract).done(connection);
        });
    grow(
        write,
        read,
        database,
        "contracts, KPIs and figures",
        (into, times) -> {
          if (times > 1) {
            contracts.writeContracts(contracts("beside-" + times, 90 * times, 6));
            into.change("vacuum analyze");
          }
        });
  }

  private record Place(UUID kpi, String supplier) {}

  private UUID figure(List<Place> places, LocalDate began, AtomicInteger number) throws Exception {
    int next = number.getAndIncrement();
    var place = places.get(next % places.size());
    var day = began.plusDays(next / places.size());
    return caller(MONITORING, "olive", place.supplier(), "provider")
        .post(
            "/v1/kpis/" + place.kpi() + "/measurements",
            """
            {"from": "%1$s", "to": "%1$s", "value": 1, "evidence": "own records",
             "attribution": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}"""
                .formatted(day));
  }

  private static Map<String, String> contracts(String authority, int contracts, int months) {
    return Map.of(
        "authority",
        authority,
        "contracts",
        String.valueOf(contracts),
        "kpis",
        "10",
        "periods",
        String.valueOf(months));
  }

  @FunctionalInterface
  private interface Growing {
    void to(Database database, int times) throws Exception;
  }

  private void written(Contest write, SameRows rows, Database database, String table)
      throws Exception {
    report.tell(table, "rows that one request writes", rows.count());
    long before = database.count("select count(*) from " + table);
    write.against(rows::write);
    if (database.count("select count(*) from " + table) == before
        || rows.writtenOf(database, table) == 0) {
      throw new IllegalStateException("Nothing was written to " + table);
    }
    database.change("drop schema plain cascade");
  }

  private void grow(Contest write, Contest read, Database database, String what, Growing growing)
      throws Exception {
    double firstWrite = 0;
    double firstRead = 0;
    for (int times : GROWTH) {
      growing.to(database, times);
      double ofWrite = write.cost();
      double ofRead = read.cost();
      firstWrite = times == 1 ? ofWrite : firstWrite;
      firstRead = times == 1 ? ofRead : firstRead;
      cost(
          write.subject(),
          "one written, %d times the %s".formatted(times, what),
          ofWrite,
          firstWrite);
      cost(read.subject(), "one read, %d times the %s".formatted(times, what), ofRead, firstRead);
    }
  }

  private void cost(String subject, String what, double cost, double first) {
    report.measured(subject, what + ", median", cost, "ms");
    report.measured(subject, what + " / at first", cost / first, "");
  }

  /** Reads every column of the rows. */
  private static Contest.Plain rows(String sql, UUID id) {
    return connection -> {
      try (var ask = connection.prepareStatement(sql)) {
        ask.setObject(1, id);
        read(connection, ask);
      }
    };
  }

  private static void read(Connection connection, PreparedStatement ask) throws SQLException {
    int found = 0;
    try (var rows = ask.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      for (; rows.next(); found++) {
        for (int i = 1; i <= columns; i++) {
          rows.getString(i);
        }
      }
    }
    connection.rollback();
    if (found == 0) {
      throw new IllegalStateException("Nothing was there to read");
    }
  }

  private Caller caller(Service service, String name, String org, String... roles) {
    return new Caller(addresses.of(service), tokens.token(name, org, roles));
  }
}

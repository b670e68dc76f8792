package org.socialvalue.benchmarks.calendar;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.socialvalue.benchmarks.MonitoringDatabase;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.StackAddresses;

/**
 * 2,000 reports that come due alone in the calendar, and the same among 98,000 items that are still
 * to come: how long the running service takes until all are told, and how many rows it reads for
 * it.
 */
public final class LongCalendar {

  private static final int TURNS = 5;
  private static final int CONTRACTS = 100;
  private static final int DUE = 2_000;
  private static final int ALL = 100_000;

  private final MonitoringDatabase database;

  public LongCalendar(StackAddresses addresses, Path home) {
    this.database = new MonitoringDatabase(addresses, home);
  }

  /**
   * @param millis from the beginning of the first batch until the last one has committed
   * @param found entries of the index by day that the sweep was given
   * @param rows of the calendar that were read in any way, those that were written among them
   */
  private record Turn(double millis, long found, long rows) {}

  /** Prints one table. */
  public void tell(Report report) throws Exception {
    database.writeContracts(
        Map.of("contracts", Integer.toString(CONTRACTS), "kpis", "1", "periods", "12"));
    var alone = new ArrayList<Turn>();
    var among = new ArrayList<Turn>();
    for (int turn = -1; turn < TURNS; turn++) {
      var one = turn(0);
      var other = turn(ALL - DUE);
      if (turn >= 0) {
        alone.add(one);
        among.add(other);
      }
    }
    report.tell("sweep", "items due, told by the sweep", DUE);
    double peer = median(alone).millis();
    line(report, "alone in the calendar", median(alone), peer);
    line(report, "among %,d".formatted(ALL), median(among), peer);
  }

  private static Turn median(List<Turn> turns) {
    return turns.stream()
        .sorted(Comparator.comparingDouble(Turn::millis))
        .toList()
        .get(turns.size() / 2);
  }

  private static void line(Report report, String what, Turn turn, double peer) {
    report.measured("sweep", what + ", median", turn.millis(), "ms");
    report.measured("sweep", what + " / alone", turn.millis() / peer, "");
    report.tell("sweep", what + ", entries of the index read", turn.found());
    report.tell("sweep", what + ", rows read", turn.rows());
  }

  private Turn turn(int toCome) throws SQLException, InterruptedException {
    try (var db = database.connect()) {
      execute(db, "truncate calendar_item, outbox");
      write(db, DUE + 1, DUE + toCome, "current_date + 30 + n % 900");
      execute(db, "vacuum analyze calendar_item");
      execute(db, "select pg_stat_reset()");
      write(db, 1, DUE, "current_date");
      long told = whenAllAreTold(db);
      untilCounted(db);
      long found =
          number(
              db,
              "select idx_tup_read from pg_stat_user_indexes where indexrelname = 'calendar_item_to_tell'");
      long rows =
          number(
              db,
              "select seq_tup_read + idx_tup_fetch from pg_stat_user_tables where relname = 'calendar_item'");
      long began = number(db, micros("min(due_told_at)") + " from calendar_item");
      return new Turn((told - began) / 1e3, found, rows);
    }
  }

  /** Reports of the contracts in turn, each of a period of its own. */
  private static void write(Connection db, int first, int last, String dueOn) throws SQLException {
    execute(
        db,
        """
        insert into calendar_item (id, version, contract_id, authority_id, supplier_id,
            supplier_name, kind, period_from, period_to, due_on, overdue_on, next_on, frequencies)
        select gen_random_uuid(), 0, id, authority_id, supplier_id, 'Supplier', 'REPORT',
            date '2000-01-01' + n, date '2000-01-01' + n, day, day + 10, day, '[1]'
          from generate_series(%d, %d) n
          join (select *, row_number() over (order by id) as place from contract) c
            on n %% %d + 1 = c.place,
               lateral (select %s as day) due
        """
            .formatted(first, last, CONTRACTS, dueOn));
  }

  /** Asks the outbox, not the calendar, so that asking reads nothing of what is counted. */
  private static long whenAllAreTold(Connection db) throws SQLException, InterruptedException {
    while (number(db, "select count(*) from outbox") < DUE) {
      Thread.sleep(5);
    }
    return number(db, micros("clock_timestamp()"));
  }

  /** PostgreSQL's sessions tell what they did seconds later, and all of it at once. */
  private static void untilCounted(Connection db) throws SQLException, InterruptedException {
    while (number(db, "select n_tup_ins from pg_stat_user_tables where relname = 'outbox'") < DUE) {
      Thread.sleep(200);
    }
  }

  private static String micros(String time) {
    return "select cast(extract(epoch from " + time + ") * 1e6 as bigint)";
  }

  private static void execute(Connection db, String sql) throws SQLException {
    try (var statement = db.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection db, String sql) throws SQLException {
    try (var ask = db.createStatement();
        var row = ask.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}

package org.socialvalue.benchmarks.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.kit.audit.EntryHash;
import org.socialvalue.kit.audit.EntryWords;
import org.socialvalue.kit.audit.check.AuditCheck;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.local.Stack;

/**
 * A million entries in a hundred thousand chains, under a checkpoint that the running service made
 * and published: how long the command takes to look through all of them, next to a program that
 * only reads them in the same order.
 */
public final class LongAudit {

  private static final int CHAINS = 100_000;
  private static final int ENTRIES_OF_EACH = 10;
  private static final String WORDS = "what somebody has written down here about it; ".repeat(8);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Stack stack;
  private final String address;

  public LongAudit(Stack stack) {
    this.stack = stack;
    this.address =
        "jdbc:postgresql://localhost:%d/tender".formatted(stack.addresses().postgresPort());
  }

  public void tell(Report report) throws Exception {
    report.tell("audit", "entries", CHAINS * ENTRIES_OF_EACH);
    try (var db = DriverManager.getConnection(address, "postgres", "postgres")) {
      write(db);
      awaitCheckpoint(db, report);
    }
    var folder = Files.createTempDirectory("long-audit");
    var kept = folder.resolve("checkpoints.jsonl");
    run("fetch", "--bootstrap-servers", stack.addresses().bootstrapServers(), "--into", kept);
    for (int round = 1; round <= 3; round++) {
      long read = time(this::readOnly);
      long checked =
          time(
              () ->
                  run(
                      "verify",
                      "--url",
                      address,
                      "--user",
                      "tender_app",
                      "--service",
                      "tender-service",
                      "--checkpoints",
                      kept,
                      "--public-key",
                      stack.config().audit().resolve("public-key.pem")));
      report.atMost("audit", "looked through", 60, checked / 1000.0, "s");
      report.measured("audit", "only read", read / 1000.0, "s");
      report.measured("audit", "looked through / only read", (double) checked / read, "");
    }
  }

  @FunctionalInterface
  private interface Work {
    void go() throws Exception;
  }

  private static long time(Work work) throws Exception {
    long began = System.nanoTime();
    work.go();
    return Duration.ofNanos(System.nanoTime() - began).toMillis();
  }

  private static void write(Connection db) throws SQLException, IOException {
    try (var copy =
        new PGCopyOutputStream(
            db.unwrap(PGConnection.class),
            "copy audit_entry (aggregate_id, seq, at, who, org, what, state_before, state_after,"
                + " state_salt, state_digest, aggregate_version, previous_hash, hash) from stdin",
            1 << 20)) {
      for (int chain = 0; chain < CHAINS; chain++) {
        copy.write(chain(Ids.next()).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String chain(UUID id) {
    var rows = new StringBuilder();
    var previous = "";
    for (int seq = 1; seq <= ENTRIES_OF_EACH; seq++) {
      var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
      var words = EntryWords.of(seq == 1 ? null : state(id, seq - 1), state(id, seq));
      var hash =
          EntryHash.of(
              id, seq, at, "amara", "wealdshire", "tender changed", words, (long) seq, previous);
      for (var field :
          new Object[] {id, seq, at, "amara", "wealdshire", "tender changed", words.before()}) {
        rows.append(field == null ? "\\N" : field).append('\t');
      }
      for (var field : new Object[] {words.after(), words.salt(), words.digest(), seq}) {
        rows.append(field).append('\t');
      }
      rows.append(previous).append('\t').append(hash).append('\n');
      previous = hash;
    }
    return rows.toString();
  }

  private static String state(UUID id, int version) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + WORDS + version + "\"}";
  }

  /** Until all that was written is under one that is on the topic. */
  private static void awaitCheckpoint(Connection db, Report report)
      throws SQLException, InterruptedException {
    long began = System.nanoTime();
    while (!isVouchedFor(db)) {
      if (System.nanoTime() - began > PATIENCE.toNanos()) {
        throw new IllegalStateException("no checkpoint was published");
      }
      Thread.sleep(500);
    }
    report.measured(
        "audit", "vouched for by the service after", (System.nanoTime() - began) / 1e9, "s");
  }

  private static boolean isVouchedFor(Connection db) throws SQLException {
    try (var ask =
            db.prepareStatement(
                "select count(*) >= ? and not exists (select 1 from audit_checkpoint"
                    + " where published_at is null) from audit_anchor");
        var row = bound(ask)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static java.sql.ResultSet bound(java.sql.PreparedStatement ask) throws SQLException {
    ask.setInt(1, CHAINS);
    return ask.executeQuery();
  }

  private void readOnly() throws SQLException {
    try (var db = DriverManager.getConnection(address, "tender_app", "tender_app")) {
      db.setAutoCommit(false);
      try (var ask = db.prepareStatement("select * from audit_entry order by aggregate_id, seq")) {
        ask.setFetchSize(1_000);
        long read = 0;
        try (var row = ask.executeQuery()) {
          while (row.next()) {
            read += row.getString("state_after").length();
          }
        }
        if (read == 0) {
          throw new IllegalStateException("nothing was read");
        }
      }
    }
  }

  private static void run(Object... arguments) {
    var all = new String[arguments.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = String.valueOf(arguments[i]);
    }
    if (AuditCheck.run(all, Map.of("PGPASSWORD", "tender_app"), System.out) != 0) {
      throw new IllegalStateException("not whole");
    }
  }
}

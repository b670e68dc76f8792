package org.socialvalue.benchmarks.rush;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.socialvalue.benchmarks.bids.ToldTender;

/**
 * What accepting a bid costs at the least: the same rows in six round trips over a connection of
 * its own, durable as the server is, with nothing around it. No HTTP, no tokens, no seal, no hash.
 */
final class PlainProgram implements AutoCloseable {

  private static final String SCHEMA =
      """
      drop table if exists plain_outbox, plain_audit, plain_answer, plain_bid, plain_tender;
      create table plain_tender (id uuid primary key, due timestamptz not null);
      create table plain_bid (id uuid primary key, tender uuid not null references plain_tender,
        bidder text not null, at timestamptz not null, unique (tender, bidder));
      create table plain_answer (bid uuid not null references plain_bid, question text not null,
        answer text not null, primary key (bid, question));
      create table plain_audit (id uuid primary key, bid uuid not null, what text not null,
        at timestamptz not null);
      create table plain_outbox (id uuid primary key, type text not null, payload text not null,
        at timestamptz not null);
      """;

  private final Connection db;
  private final UUID tender;
  private final String answer;

  private PlainProgram(Connection db, UUID tender, String answer) {
    this.db = db;
    this.tender = tender;
    this.answer = answer;
  }

  static UUID prepare(String url) throws SQLException {
    var tender = UUID.randomUUID();
    try (var db = DriverManager.getConnection(url);
        var sql = db.createStatement()) {
      sql.execute(SCHEMA);
      sql.execute(
          "insert into plain_tender values ('%s', now() + interval '1 day')".formatted(tender));
    }
    return tender;
  }

  static PlainProgram connected(String url, UUID tender, int bytes) throws SQLException {
    var db = DriverManager.getConnection(url);
    db.setAutoCommit(false);
    return new PlainProgram(db, tender, "x".repeat(bytes));
  }

  void acceptBid() throws SQLException {
    var bid = UUID.randomUUID();
    try (var due =
        db.prepareStatement(
            "select due > clock_timestamp() from plain_tender where id = ? for share")) {
      due.setObject(1, tender);
      try (var row = due.executeQuery()) {
        if (!row.next() || !row.getBoolean(1)) {
          throw new IllegalStateException("too late");
        }
      }
    }
    try (var insert =
        db.prepareStatement("insert into plain_bid values (?, ?, ?, clock_timestamp())")) {
      insert.setObject(1, bid);
      insert.setObject(2, tender);
      insert.setString(3, bid.toString());
      insert.executeUpdate();
    }
    try (var insert =
        db.prepareStatement(
            "insert into plain_answer values "
                + "(?, ?, ?), ".repeat(ToldTender.QUESTIONS - 1)
                + "(?, ?, ?)")) {
      for (int i = 0; i < ToldTender.QUESTIONS; i++) {
        insert.setObject(3 * i + 1, bid);
        insert.setString(3 * i + 2, "Q" + (i + 1));
        insert.setString(3 * i + 3, answer);
      }
      insert.executeUpdate();
    }
    try (var insert =
        db.prepareStatement("insert into plain_audit values (?, ?, 'bid', clock_timestamp())")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setObject(2, bid);
      insert.executeUpdate();
    }
    try (var insert =
        db.prepareStatement(
            "insert into plain_outbox values (?, 'bid', '{}', clock_timestamp())")) {
      insert.setObject(1, UUID.randomUUID());
      insert.executeUpdate();
    }
    db.commit();
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}

package org.socialvalue.kit.audit.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.socialvalue.kit.audit.check.ChainsDatabase.Said;

/**
 * What somebody who owns the database may do to it, at random: each changes something that a
 * checkpoint vouches for, or adds something that says to be older than the last.
 */
enum Manipulation {
  EDIT_A_COLUMN {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var edits =
          List.of(
              "at = at + interval '1 microsecond'",
              "at = at - interval '3 days'",
              "who = who || 'x'",
              "org = 'northmoor'",
              "what = upper(what)",
              "state_before = coalesce(state_before, '') || '{}'",
              "state_after = case when state_after is null then '{}' end",
              "aggregate_version = coalesce(aggregate_version, 0) + 1",
              "aggregate_version = case when aggregate_version is null then 7 end",
              "previous_hash = hash",
              "hash = upper(hash) || '0'",
              "seq = seq + 100",
              "aggregate_id = uuidv7()");
      change(
          db,
          "update audit_entry set " + pick(edits, any) + " where aggregate_id = ? and seq = ?",
          id,
          place(db, id, any));
    }
  },
  EDIT_AND_REHASH_THE_ENTRY {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var all = ChainsDatabase.read(db, id);
      int at = any.nextInt(all.size());
      var previous = "";
      if (at > 0) {
        previous = hashAt(db, id, at);
      }
      change(db, "delete from audit_entry where aggregate_id = ? and seq = ?", id, (long) at + 1);
      ChainsDatabase.write(db, id, at + 1L, previous, List.of(bent(all.get(at), any)));
    }
  },
  REWRITE_THE_CHAIN {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      rewrite(db, id, bentSomewhere(ChainsDatabase.read(db, id), any));
    }
  },
  REWRITE_THE_CHAIN_AND_ITS_ANCHORS {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      rewrite(db, id, bentSomewhere(ChainsDatabase.read(db, id), any));
      anchorsFollow(db, id);
    }
  },
  DELETE_AN_ENTRY {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      change(
          db, "delete from audit_entry where aggregate_id = ? and seq = ?", id, place(db, id, any));
    }
  },
  DELETE_AN_ENTRY_AND_CLOSE_THE_GAP {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var all = ChainsDatabase.read(db, id);
      all.remove(any.nextInt(all.size()));
      rewrite(db, id, all);
      if (any.nextBoolean()) {
        anchorsFollow(db, id);
      }
    }
  },
  CUT_THE_BEGINNING {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      change(
          db,
          "delete from audit_entry where aggregate_id = ? and seq <= ?",
          id,
          place(db, id, any));
    }
  },
  CUT_THE_TAIL {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      change(
          db,
          "delete from audit_entry where aggregate_id = ? and seq >= ?",
          id,
          place(db, id, any));
    }
  },
  CUT_THE_TAIL_AND_ITS_ANCHORS {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      long place = place(db, id, any);
      change(db, "delete from audit_entry where aggregate_id = ? and seq >= ?", id, place);
      change(db, "delete from audit_anchor where aggregate_id = ? and seq >= ?", id, place);
    }
  },
  DELETE_THE_CHAIN {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      change(db, "delete from audit_entry where aggregate_id = ? and seq > ?", id, 0);
    }
  },
  DELETE_THE_CHAIN_AND_ITS_ANCHORS {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      change(db, "delete from audit_entry where aggregate_id = ? and seq > ?", id, 0);
      change(db, "delete from audit_anchor where aggregate_id = ? and seq > ?", id, 0);
    }
  },
  SWAP_TWO_ENTRIES {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      long one = place(db, id, any);
      long other = one == 1 ? 2 : one - 1;
      move(db, id, one, -1);
      move(db, id, other, one);
      move(db, id, -1, other);
    }
  },
  SHUFFLE_AND_REHASH {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var all = ChainsDatabase.read(db, id);
      int one = any.nextInt(all.size());
      Collections.swap(all, one, one == 0 ? 1 : one - 1);
      rewrite(db, id, all);
    }
  },
  FORGE_ONE_IN_BETWEEN {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var all = ChainsDatabase.read(db, id);
      int at = any.nextInt(all.size());
      all.add(at, bent(all.get(at), any));
      rewrite(db, id, all);
    }
  },
  FORGE_ONE_AT_THE_END {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var all = ChainsDatabase.read(db, id);
      var at = lastCheckpoint.minusSeconds(601 + any.nextInt(100_000));
      ChainsDatabase.write(
          db,
          id,
          all.size() + 1L,
          ChainsDatabase.lastHash(db, id),
          List.of(new Said(id, at, "amara", "forged", null, "{}", 9L)));
    }
  },
  FORGE_A_CHAIN {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var forged = new UUID(any.nextLong(), any.nextLong());
      var at = lastCheckpoint.minusSeconds(601 + any.nextInt(100_000));
      var said = new Said(forged, at, "amara", "forged", null, "{}", 1L);
      ChainsDatabase.write(db, forged, 1, "", List.of(said));
    }
  },
  TAMPER_WITH_A_CHECKPOINT {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var tampers =
          List.of(
              "update audit_checkpoint set salt = salt || '0' where number = ?",
              "delete from audit_checkpoint where number = ?",
              "update audit_anchor set seq = seq + 1 where checkpoint = ?",
              "update audit_anchor set hash = 'x' where checkpoint = ?",
              "delete from audit_anchor where checkpoint = ?");
      try (var tamper = db.prepareStatement(pick(tampers, any))) {
        tamper.setLong(1, 1 + any.nextInt(3));
        atLeastOne(tamper.executeUpdate());
      }
    }
  };

  /**
   * @param db in a transaction that will be rolled back
   * @param id of a chain of two entries at least
   */
  abstract void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException;

  private static long place(Connection db, UUID id, Random any) throws SQLException {
    return 1L + any.nextInt(ChainsDatabase.read(db, id).size());
  }

  private static void rewrite(Connection db, UUID id, List<Said> all) throws SQLException {
    change(db, "delete from audit_entry where aggregate_id = ? and seq > ?", id, 0);
    ChainsDatabase.write(db, id, 1, "", all);
  }

  private static void anchorsFollow(Connection db, UUID id) throws SQLException {
    try (var follow =
        db.prepareStatement(
            "update audit_anchor a set hash = e.hash from audit_entry e"
                + " where e.aggregate_id = a.aggregate_id and e.seq = a.seq and a.aggregate_id = ?")) {
      follow.setObject(1, id);
      follow.executeUpdate();
    }
    try (var drop =
        db.prepareStatement(
            "delete from audit_anchor a where aggregate_id = ? and not exists (select 1 from"
                + " audit_entry e where e.aggregate_id = a.aggregate_id and e.seq = a.seq)")) {
      drop.setObject(1, id);
      drop.executeUpdate();
    }
  }

  private static String hashAt(Connection db, UUID id, long seq) throws SQLException {
    try (var ask =
        db.prepareStatement("select hash from audit_entry where aggregate_id = ? and seq = ?")) {
      ask.setObject(1, id);
      ask.setLong(2, seq);
      var row = ask.executeQuery();
      row.next();
      return row.getString(1);
    }
  }

  private static List<Said> bentSomewhere(List<Said> all, Random any) {
    var bent = new ArrayList<>(all);
    int at = any.nextInt(all.size());
    bent.set(at, bent(all.get(at), any));
    return bent;
  }

  private static Said bent(Said said, Random any) {
    return switch (any.nextInt(4)) {
      case 0 ->
          new Said(
              said.id(),
              said.at(),
              said.who() + "x",
              said.what(),
              said.before(),
              said.after(),
              said.version());
      case 1 ->
          new Said(
              said.id(),
              said.at().plusSeconds(1),
              said.who(),
              said.what(),
              said.before(),
              said.after(),
              said.version());
      case 2 ->
          new Said(
              said.id(),
              said.at(),
              said.who(),
              said.what() + " twice",
              said.before(),
              said.after(),
              said.version());
      default ->
          new Said(
              said.id(),
              said.at(),
              said.who(),
              said.what(),
              said.before(),
              said.after() + " ",
              said.version());
    };
  }

  private static void move(Connection db, UUID id, long from, long to) throws SQLException {
    try (var move =
        db.prepareStatement("update audit_entry set seq = ? where aggregate_id = ? and seq = ?")) {
      move.setLong(1, to);
      move.setObject(2, id);
      move.setLong(3, from);
      atLeastOne(move.executeUpdate());
    }
  }

  private static void change(Connection db, String sql, UUID id, long seq) throws SQLException {
    try (var change = db.prepareStatement(sql)) {
      change.setObject(1, id);
      change.setLong(2, seq);
      atLeastOne(change.executeUpdate());
    }
  }

  private static void atLeastOne(int rows) {
    if (rows == 0) {
      throw new IllegalStateException("nothing was changed");
    }
  }

  private static <T> T pick(List<T> all, Random any) {
    return all.get(any.nextInt(all.size()));
  }
}

package org.socialvalue.kit.audit.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.socialvalue.kit.audit.EntryWords;
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
              "state_salt = coalesce(state_salt, repeat('00', 32)) || '00'",
              "state_digest = coalesce(upper(state_digest) || '0', 'x')",
              "lets_go = case when lets_go is null then '{1}' else lets_go || 9999::bigint end",
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
  EMPTY_AN_ENTRY {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      long place = withWords(db, id, any);
      change(db, EMPTY + " where aggregate_id = ? and seq = ?", id, place);
    }
  },
  EMPTY_AN_ENTRY_AND_FORGE_ONE_THAT_SAYS_SO {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      long place = withWords(db, id, any);
      change(db, EMPTY + " where aggregate_id = ? and seq = ?", id, place);
      var all = ChainsDatabase.read(db, id);
      var at = lastCheckpoint.minusSeconds(601 + any.nextInt(100_000));
      var saysSo =
          new Said(id, at, "amara", "words let go of", EntryWords.lettingGo(List.of(place)), 9L);
      ChainsDatabase.write(
          db, id, all.size() + 1L, ChainsDatabase.lastHash(db, id), List.of(saysSo));
    }
  },
  CHANGE_THE_WORDS_AND_THEIR_SALT {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var said = EntryWords.of(null, "{\"text\":\"" + any.nextInt() + "\"}");
      put(db, id, withWords(db, id, any), said, any.nextBoolean());
    }
  },
  PUT_OTHER_WORDS_BACK {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var said = EntryWords.of("{\"text\":\"" + any.nextInt() + "\"}", null);
      put(db, id, letGo(db, id, any), said, any.nextBoolean());
    }
  },
  TAKE_BACK_THAT_WORDS_WERE_LET_GO_OF {
    @Override
    void on(Connection db, UUID id, Random any, Instant lastCheckpoint) throws SQLException {
      var edits = List.of("lets_go = null", "lets_go = '{}'", "lets_go = lets_go[2:]");
      change(
          db,
          "update audit_entry set "
              + pick(edits, any)
              + " where aggregate_id = ? and seq > ?"
              + " and lets_go is not null",
          id,
          0);
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

  /** That chain, or the next that this can be done to: not every one has had words let go of. */
  UUID chain(Connection db, UUID id, List<UUID> all) throws SQLException {
    int at = all.indexOf(id);
    for (int i = 0; i < all.size(); i++) {
      var next = all.get((at + i) % all.size());
      boolean can =
          switch (this) {
            case EMPTY_AN_ENTRY,
                EMPTY_AN_ENTRY_AND_FORGE_ONE_THAT_SAYS_SO,
                CHANGE_THE_WORDS_AND_THEIR_SALT ->
                ChainsDatabase.read(db, next).stream().anyMatch(one -> one.words().salt() != null);
            case PUT_OTHER_WORDS_BACK, TAKE_BACK_THAT_WORDS_WERE_LET_GO_OF ->
                ChainsDatabase.read(db, next).stream().anyMatch(one -> one.words().areLetGo());
            default -> true;
          };
      if (can) {
        return next;
      }
    }
    throw new IllegalStateException("no chain is like that");
  }

  private static final String EMPTY =
      "update audit_entry set state_before = null, state_after = null, state_salt = null";

  /** The place of an entry that still has words of which there is a digest. */
  private static long withWords(Connection db, UUID id, Random any) throws SQLException {
    return oneOf(db, id, any, words -> words.salt() != null);
  }

  /** The place of an entry whose words were let go of. */
  private static long letGo(Connection db, UUID id, Random any) throws SQLException {
    return oneOf(db, id, any, EntryWords::areLetGo);
  }

  private static long oneOf(Connection db, UUID id, Random any, Predicate<EntryWords> like)
      throws SQLException {
    var places = new ArrayList<Long>();
    var all = ChainsDatabase.read(db, id);
    for (int i = 0; i < all.size(); i++) {
      if (like.test(all.get(i).words())) {
        places.add(i + 1L);
      }
    }
    return pick(places, any);
  }

  private static void put(Connection db, UUID id, long place, EntryWords said, boolean withDigest)
      throws SQLException {
    try (var put =
        db.prepareStatement(
            "update audit_entry set state_before = ?, state_after = ?, state_salt = ?,"
                + " state_digest = case when ? then ? else state_digest end"
                + " where aggregate_id = ? and seq = ?")) {
      put.setString(1, said.before());
      put.setString(2, said.after());
      put.setString(3, said.salt());
      put.setBoolean(4, withDigest);
      put.setString(5, said.digest());
      put.setObject(6, id);
      put.setLong(7, place);
      atLeastOne(put.executeUpdate());
    }
  }

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
    var words = said.words();
    return switch (any.nextInt(4)) {
      case 0 ->
          new Said(said.id(), said.at(), said.who() + "x", said.what(), words, said.version());
      case 1 ->
          new Said(
              said.id(), said.at().plusSeconds(1), said.who(), said.what(), words, said.version());
      case 2 ->
          new Said(said.id(), said.at(), said.who(), said.what() + " twice", words, said.version());
      default ->
          new Said(
              said.id(),
              said.at(),
              said.who(),
              said.what(),
              words.before(),
              words.after() + " ",
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

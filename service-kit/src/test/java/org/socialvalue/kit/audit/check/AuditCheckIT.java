package org.socialvalue.kit.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.kit.audit.check.ChainsDatabase.Said;
import org.socialvalue.kit.audit.check.Fault.Kind;
import org.socialvalue.kit.audit.checkpoint.TestCheckpoints;

/** Whatever is done to chains behind the service, the command finds it, and finds nothing else. */
class AuditCheckIT {

  private static final int TIMES = Integer.getInteger("manipulations.times", 10_000);
  private static final long SEED = Long.getLong("manipulations.seed", 20261123);
  private static final String SERVICE = "kit-test";
  private static final Duration GRACE = Duration.ofMinutes(10);
  private static final Instant BEGAN = Instant.parse("2026-11-20T08:00:00.123456Z");
  private static final int CHECKPOINTS = 4;
  private static final Instant LAST = BEGAN.plus(Duration.ofHours(CHECKPOINTS));

  private static final KeyPair KEY = TestCheckpoints.newKey();
  private static final List<UUID> CHAINS = new ArrayList<>();
  private static ChainsDatabase database;
  private static List<String> published;

  @BeforeAll
  static void chainsThatFourCheckpointsVouchFor() throws Exception {
    database = new ChainsDatabase();
    var any = new Random(SEED);
    for (int i = 0; i < 8; i++) {
      CHAINS.add(new UUID(any.nextLong(), any.nextLong()));
    }
    for (int hour = 0; hour < CHECKPOINTS; hour++) {
      try (var db = database.ofTheService().getConnection()) {
        for (var id : CHAINS) {
          grow(db, id, BEGAN.plus(Duration.ofHours(hour)), hour == 0 ? 2 : any.nextInt(3), any);
        }
      }
      if (hour == 2) {
        wordsAreLetGoOf();
      }
      var at = BEGAN.plus(Duration.ofHours(hour + 1L));
      assertThat(TestCheckpoints.make(database.ofTheService(), SERVICE, KEY, at)).isTrue();
    }
    published = TestCheckpoints.publish(database.ofTheService());
  }

  /** Of half of the chains, by the service: it can't change an entry, and can do this. */
  private static void wordsAreLetGoOf() throws SQLException {
    try (var db = database.ofTheService().getConnection()) {
      for (var id : CHAINS.subList(0, CHAINS.size() / 2)) {
        ChainsDatabase.letGo(db, id, BEGAN.plus(Duration.ofHours(3)).minusSeconds(1));
      }
    }
  }

  private static void grow(Connection db, UUID id, Instant from, int by, Random any)
      throws SQLException {
    var more = new ArrayList<Said>();
    for (int i = 0; i < by; i++) {
      more.add(
          new Said(
              id,
              from.plusSeconds(60L * i),
              any.nextBoolean() ? "amara" : "ben",
              "note changed",
              any.nextBoolean() ? null : "{\"text\":\"ä" + any.nextInt() + "\"}",
              "{\"text\":\"" + any.nextInt() + "\"}",
              any.nextInt(5) == 0 ? null : any.nextLong(100)));
    }
    var before = ChainsDatabase.read(db, id);
    ChainsDatabase.write(db, id, before.size() + 1L, ChainsDatabase.lastHash(db, id), more);
  }

  @Test
  void ten_thousand_manipulations_are_found_each() throws Exception {
    var any = new Random(SEED);
    var kept = kept(published);
    var done = new EnumMap<Manipulation, Integer>(Manipulation.class);
    var by = new EnumMap<Kind, Integer>(Kind.class);
    try (var db = database.ofTheOwner().getConnection()) {
      db.setAutoCommit(false);
      assertThat(check(db, kept)).as("untouched").isEmpty();
      for (int i = 0; i < TIMES; i++) {
        var manipulation = Manipulation.values()[any.nextInt(Manipulation.values().length)];
        var chain = CHAINS.get(any.nextInt(CHAINS.size()));

        manipulation.on(db, manipulation.chain(db, chain, CHAINS), any, LAST);

        var faults = check(db, kept);
        assertThat(faults).as("%s, number %d of seed %d", manipulation, i, SEED).isNotEmpty();
        faults.forEach(fault -> by.merge(fault.kind(), 1, Integer::sum));
        done.merge(manipulation, 1, Integer::sum);
        db.rollback();
      }
      assertThat(check(db, kept)).as("put back").isEmpty();
    }
    assertThat(done.keySet()).containsExactly(Manipulation.values());
    System.out.println("manipulated: " + done + ", found by: " + by);
  }

  @Test
  void without_checkpoints_a_cut_tail_can_not_be_seen_and_a_changed_entry_can() throws Exception {
    try (var db = database.ofTheOwner().getConnection()) {
      db.setAutoCommit(false);
      db.createStatement()
          .executeUpdate(
              "delete from audit_entry where seq > 1 or aggregate_id <> '"
                  + CHAINS.getLast()
                  + "'");
      assertThat(check(db, KeptCheckpoints.none())).isEmpty();
      db.createStatement().executeUpdate("update audit_entry set who = 'nobody'");
      assertThat(check(db, KeptCheckpoints.none()))
          .extracting(Fault::kind)
          .containsExactly(Kind.CHANGED);
      db.rollback();
    }
  }

  @Test
  void words_that_are_put_back_are_found_also_where_they_are_the_right_ones() throws Exception {
    var id = CHAINS.getLast();
    try (var db = database.ofTheOwner().getConnection()) {
      db.setAutoCommit(false);
      var whole = ChainsDatabase.read(db, id);
      ChainsDatabase.letGo(db, id, LAST.plusSeconds(5));
      assertThat(check(db, kept(published))).isEmpty();
      int place = 0;
      while (whole.get(place).words().salt() == null) {
        place++;
      }
      var words = whole.get(place).words();
      try (var put =
          db.prepareStatement(
              "update audit_entry set state_before = ?, state_after = ?, state_salt = ?"
                  + " where aggregate_id = ? and seq = ?")) {
        put.setString(1, words.before());
        put.setString(2, words.after());
        put.setString(3, words.salt());
        put.setObject(4, id);
        put.setLong(5, place + 1L);
        assertThat(put.executeUpdate()).isEqualTo(1);
      }
      assertThat(check(db, kept(published)))
          .containsExactly(
              new Fault(
                  Kind.NOT_LET_GO,
                  id,
                  place + 1L,
                  "entry "
                      + (whole.size() + 1)
                      + " says that its words are gone, and that is not so"));
      db.rollback();
    }
  }

  @Test
  void the_service_can_empty_only_what_an_entry_names() throws Exception {
    var id = CHAINS.getLast();
    try (var db = database.ofTheService().getConnection();
        var ask = db.prepareStatement("select let_go_of_words(?, ?)")) {
      for (long place = 1; place <= ChainsDatabase.read(db, id).size() + 1; place++) {
        ask.setObject(1, id);
        ask.setLong(2, place);
        var row = ask.executeQuery();
        row.next();
        assertThat(row.getInt(1)).isZero();
      }
    }
  }

  @Test
  void the_command_ends_with_what_it_found(@TempDir Path folder) throws Exception {
    var lines = Files.write(folder.resolve("checkpoints.jsonl"), published);
    var key = Files.writeString(folder.resolve("key.pem"), TestCheckpoints.pem(KEY));
    var whole = run("--checkpoints", lines, "--public-key", key);
    assertThat(whole.told())
        .contains("chains       8", "let go       ", "checkpoints  4", "faults       0");
    assertThat(whole.status()).isZero();

    var cut = published.subList(0, 3);
    var shorter = Files.write(folder.resolve("shorter.jsonl"), cut);
    assertThat(run("--checkpoints", shorter, "--public-key", key).told())
        .contains("checkpoints  3", "faults       0");

    var foreign =
        Files.writeString(folder.resolve("o.pem"), TestCheckpoints.pem(TestCheckpoints.newKey()));
    var unsigned = run("--checkpoints", lines, "--public-key", foreign);
    assertThat(unsigned.told()).contains("CHECKPOINTS checkpoint=1: line 1 is signed by none");
    assertThat(unsigned.status()).isEqualTo(1);

    assertThat(run("--checkpoints", folder.resolve("none"), "--public-key", key).status())
        .isEqualTo(2);
    assertThat(run("--key", key).status()).isEqualTo(2);
  }

  @Test
  void what_is_added_after_the_last_checkpoint_is_whole_too() throws Exception {
    try (var db = database.ofTheService().getConnection()) {
      db.setAutoCommit(false);
      grow(db, CHAINS.get(1), LAST.plusSeconds(5), 2, new Random(1));
      assertThat(check(db, kept(published))).isEmpty();
      db.rollback();
    }
  }

  @Test
  void checkpoints_come_no_more_often_than_they_are_to() throws Exception {
    var service = database.ofTheService();
    assertThat(TestCheckpoints.make(service, SERVICE, KEY, LAST.plusSeconds(60))).isFalse();
    assertThat(TestCheckpoints.publish(service)).as("published already").isEmpty();
  }

  private record Ended(int status, String told) {}

  private static Ended run(Object... more) {
    var arguments = new ArrayList<>(List.of("verify", "--url", database.url()));
    arguments.addAll(List.of("--user", database.owner(), "--service", SERVICE));
    for (var one : more) {
      arguments.add(one.toString());
    }
    var told = new ByteArrayOutputStream();
    int status =
        AuditCheck.run(
            arguments.toArray(String[]::new),
            Map.of("PGPASSWORD", database.password()),
            new PrintStream(told, true, StandardCharsets.UTF_8));
    return new Ended(status, told.toString(StandardCharsets.UTF_8));
  }

  private static List<Fault> check(Connection db, KeptCheckpoints kept) throws SQLException {
    var faults = new ArrayList<Fault>();
    new CheckingDatabase(db, kept, GRACE).check(new Found(faults::add));
    return faults;
  }

  private static KeptCheckpoints kept(List<String> lines) throws Exception {
    var faults = new ArrayList<Fault>();
    var kept =
        KeptCheckpoints.read(
            new BufferedReader(new StringReader(String.join("\n", lines))),
            SERVICE,
            List.of(KEY.getPublic()),
            new Found(faults::add));
    assertThat(faults).isEmpty();
    return kept;
  }
}

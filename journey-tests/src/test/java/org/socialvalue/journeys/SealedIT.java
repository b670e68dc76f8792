package org.socialvalue.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.Service;
import org.socialvalue.local.demo.Analysing;
import org.socialvalue.local.demo.Bidding;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Composing;
import org.socialvalue.local.demo.Narrator;
import org.socialvalue.local.demo.Planning;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.testing.Tokens;

/**
 * Nothing of a bid lies anywhere in the clear before it is opened: not in a row of any database,
 * nor in the files of PostgreSQL, its write-ahead log, the topics, the logs, or the documents.
 */
class SealedIT {

  /** Stands in each text of the bids, their documents and their names. */
  private static final String PLANTED = "quince8h";

  /** A price that nothing else has. */
  private static final String PRICE = "1187654.32";

  /** Stands in the tender's title, which everybody may read: what looks has to find this. */
  private static final String OPEN = "openly8h";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Narrator QUIET =
      new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
  private static final int AT_ONCE = 1 << 24;
  private static final int LONGEST = 64;

  private static Story story;
  private static String bid;

  @BeforeAll
  static void bidsOfWhichEachTextIsPlanted() throws Exception {
    story = Story.ofTheDemo();
    for (var service : Service.values()) {
      keepValuesAsTheyAre(service);
    }
    var tender = publishedUnderAnOpenTitle();
    var bids = new Bidding(story.cast(), QUIET);
    bids.awaitCompetition(story.cast().as("olive"), tender);
    var requirement = bids.requirementOf(tender);

    // Submitted, replaced by another with a document, and that withdrawn into a draft; and a draft
    bid = bids.submit(tender, "weald", planted("weald", requirement, "first"));
    attach(bid);
    bids.submit(tender, "weald", planted("weald", requirement, "second"));
    story
        .cast()
        .as("blake")
        .post(
            EVALUATION,
            "/v1/competitions/" + tender + "/bids",
            planted("bluebird", requirement, "draft"))
        .done();
  }

  @Test
  void what_bids_say_is_found_nowhere_and_what_is_open_is_found_everywhere() throws Exception {
    var folder = Running.folder();

    // What the rows say, as a dump has them
    for (var service : Service.values()) {
      var dump = dump(service);
      if (service != Service.MONITORING) {
        assertThat(dump).as("rows of %s", service).contains(OPEN);
      }
      for (var form : forms()) {
        assertThat(dump.contains(form)).as("%s in rows of %s", form, service).isFalse();
      }
    }

    // What lies on the disk: first what was logged ahead, then what it was written to
    assertThat(holding(folder.resolve("postgres/pg_wal"), List.of(OPEN))).isNotEmpty();
    assertThat(holding(folder.resolve("postgres/pg_wal"), forms())).isEmpty();
    try (var admin = admin("postgres")) {
      admin.createStatement().execute("checkpoint");
    }
    assertThat(holding(folder.resolve("postgres/base"), List.of(OPEN))).isNotEmpty();
    assertThat(holding(folder.resolve("kafka"), List.of(OPEN))).isNotEmpty();
    assertThat(holding(folder, forms())).as("files").isEmpty();
  }

  @Test
  void its_bidder_still_reads_all_of_it() {
    var read = story.cast().as("wendy").get(EVALUATION, "/v1/bids/" + bid).done();
    assertThat(read.body().toString()).contains(PLANTED, PRICE);
  }

  private static String publishedUnderAnOpenTitle() {
    var cast = story.cast();
    var usual = Commission.homecare();
    var commission =
        new Commission("Sealed", Duration.ofMinutes(20), usual.startsOn(), usual.marks());
    var design = new Planning(cast, QUIET).tell(new Analysing(cast, QUIET).tell(commission));
    var dueBy = Instant.now().plus(commission.bidding()).truncatedTo(ChronoUnit.SECONDS);
    var content = Composing.content(commission, design, dueBy);
    ((ObjectNode) content.get("title")).put("en", "Homecare " + OPEN);
    var ben = cast.as("ben");
    var draft = ben.post(TENDER, "/v1/projects/" + design.project() + "/tenders", content).done();
    var acknowledged =
        Script.parsed(
            """
            {"acknowledgements": [{"code": "DATES_HOLD", "reason": "The service runs already"}]}""");
    return ben.act(TENDER, "/v1/tenders/" + draft.id(), "/publication", acknowledged).done().id();
  }

  private static ObjectNode planted(String bidder, String requirement, String where) {
    var content = Script.page("bid-" + bidder, Map.of("jobs", requirement));
    plantIn(content, where);
    ((ObjectNode) content.at("/lots/0")).put("price", new BigDecimal(PRICE));
    return content;
  }

  /** In each text that is no code, several times: one of them may lie across two pages. */
  private static void plantIn(JsonNode node, String where) {
    if (node instanceof ObjectNode object) {
      for (var name : List.copyOf(new TreeSet<>(names(object)))) {
        var value = object.get(name);
        if (value instanceof TextNode text && text.asText().contains(" ") && !name.equals("unit")) {
          object.put(name, text.asText() + " " + (PLANTED + "-" + where + " ").repeat(3).strip());
        } else {
          plantIn(value, where);
        }
      }
    } else if (node instanceof ArrayNode all) {
      all.forEach(one -> plantIn(one, where));
    }
  }

  private static List<String> names(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void attach(String bid) throws IOException, InterruptedException {
    var at = Running.stack().addresses();
    var text = ("A method statement. " + PLANTED + "-document\n").repeat(200);
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    at.of(EVALUATION)
                        + "/v1/bids/"
                        + bid
                        + "/documents?kind=ANSWER&fileName="
                        + PLANTED
                        + "-name.txt"))
            .header("Authorization", "Bearer " + Tokens.from(at.issuer()).token("wendy"))
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(201);
  }

  /** As text, as a dump writes bytes, and as JSON has bytes, however they fall. */
  private static List<String> forms() {
    var bytes = PLANTED.getBytes(UTF_8);
    var forms = new ArrayList<>(List.of(PLANTED, PRICE, HexFormat.of().formatHex(bytes)));
    for (int before = 0; before < 3; before++) {
      var padded = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, padded, before, bytes.length);
      var encoded = Base64.getEncoder().withoutPadding().encodeToString(padded);
      forms.add(encoded.substring(before == 0 ? 0 : before + 1, encoded.length() - 1));
    }
    return forms;
  }

  /** Large values are not compressed from now on, so that nothing hides from a plain look. */
  private static void keepValuesAsTheyAre(Service service) throws SQLException {
    try (var db = admin(database(service));
        var statement = db.createStatement()) {
      statement.execute(
          """
          do $$
          declare one record;
          begin
            for one in select c.oid::regclass as tab, a.attname as col
                         from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                          and a.attnum > 0 and not a.attisdropped and a.attstorage = 'x'
            loop
              execute format('alter table %s alter column %I set storage external', one.tab, one.col);
            end loop;
          end $$""");
    }
  }

  private static String dump(Service service) throws SQLException {
    var dump = new StringBuilder();
    try (var db = admin(database(service))) {
      for (var table : tables(db)) {
        try (var statement = db.createStatement();
            var rows =
                statement.executeQuery("select cast(t as text) from \"%s\" t".formatted(table))) {
          while (rows.next()) {
            dump.append(rows.getString(1)).append('\n');
          }
        }
      }
    }
    return dump.toString();
  }

  private static List<String> tables(Connection db) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = db.createStatement();
        var rows =
            statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    assertThat(tables).hasSizeGreaterThan(10);
    return tables;
  }

  private static Connection admin(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:%d/%s"
            .formatted(Running.stack().addresses().postgresPort(), database),
        "postgres",
        "postgres");
  }

  private static String database(Service service) {
    return service.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The files in that folder in which one of the texts stands, each with the text. */
  private static List<String> holding(Path folder, List<String> texts) throws IOException {
    var holding = new ArrayList<String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        for (var text : texts) {
          if (holds(file, text)) {
            holding.add(folder.relativize(file) + ": " + text);
          }
        }
      }
    }
    return holding;
  }

  private static boolean holds(Path file, String text) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var rest = "";
      for (var bytes = in.readNBytes(AT_ONCE); bytes.length > 0; bytes = in.readNBytes(AT_ONCE)) {
        var here = rest + new String(bytes, ISO_8859_1);
        if (here.contains(text)) {
          return true;
        }
        rest = here.substring(Math.max(0, here.length() - LONGEST));
      }
      return false;
    } catch (java.nio.file.NoSuchFileException e) {
      return false; // gone meanwhile
    }
  }
}

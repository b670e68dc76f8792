package org.socialvalue.benchmarks.ranking;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.socialvalue.benchmarks.bids.ToldTender;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/** Pages of fifty from a ranking of 1,610 bids and sixty questions, over HTTP. */
public final class LongRanking {

  private static final int QUESTIONS = 60;
  private static final int ROUNDS = 200;
  private static final int PAGE = 50;

  private final StackAddresses addresses;
  private final UUID competition = UUID.randomUUID();
  private final UUID ranking = UUID.randomUUID();
  private final HttpClient http = HttpClient.newHttpClient();

  private final int bids;

  /**
   * @param bids how many are ranked
   */
  public LongRanking(StackAddresses addresses, int bids) {
    this.addresses = addresses;
    this.bids = bids;
  }

  /** Of the ranking. */
  public UUID id() {
    return ranking;
  }

  /** Where its first page is. */
  public String page() {
    return "/v1/competitions/" + competition + "/ranking/lots/LOT-1/places?limit=" + PAGE;
  }

  /** Tells what a page takes. */
  public void tell(Report report) throws Exception {
    write();
    var token = Tokens.from(addresses.issuer()).token("ben", "wealdshire", "procurement-officer");
    var places = page();
    var first = get(token, places);
    var middle = places + "&after=" + bidAt(bids / 2);
    var of = "a page of %d of %,d bids".formatted(PAGE, bids);
    line(report, of + ", the first", token, places);
    line(report, of + ", one in the middle", token, middle);
    line(
        report,
        "why one bid came where it came",
        token,
        "/v1/competitions/" + competition + "/ranking/lots/LOT-1/bids/" + bidAt(bids / 2));
    report.tell("ranking", "bytes of a page", first.length());
  }

  private void line(Report report, String what, String token, String path) throws Exception {
    var micros = new long[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long began = System.nanoTime();
      get(token, path);
      if (round >= 0) {
        micros[round] = (System.nanoTime() - began) / 1_000;
      }
    }
    Arrays.sort(micros);
    report.measured("ranking", what + ", median", micros[ROUNDS / 2] / 1e3, "ms");
    report.atMost("ranking", what + ", p95", 30, micros[ROUNDS * 95 / 100] / 1e3, "ms");
  }

  private String get(String token, String path) throws Exception {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(addresses.evaluation() + path))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private UUID bidAt(int position) throws SQLException {
    try (var db = connect();
        var ask =
            db.prepareStatement(
                "select bid_id from ranking_place where ranking_id = ? and position = ?")) {
      ask.setObject(1, ranking);
      ask.setInt(2, position);
      try (var row = ask.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:%d/evaluation?user=postgres&password=postgres"
            .formatted(addresses.postgresPort()));
  }

  /** Puts it into the database. */
  public void write() throws SQLException {
    try (var db = connect()) {
      run(
          db,
          "insert into competition (id, version, authority, bids_due_by, tender, opened_at)"
              + " values (?, 0, 'wealdshire', now() - interval '2 days', ?::jsonb, now())",
          competition,
          Json.write(tender()));
      run(
          db,
          "insert into bid (id, version, competition_id, bidder, edited_at, submitted_at)"
              + " select gen_random_uuid(), 0, ?, 'long-' || n, now(), now()"
              + " from generate_series(1, ?) n",
          competition,
          bids);
      run(
          db,
          "insert into competition_ranking (id, version, competition_id, number, computed_by,"
              + " computed_at, lots) values (?, 0, ?, 1, 'ben', now(), ?::jsonb)",
          ranking,
          competition,
          "[{\"lotId\": \"LOT-1\", \"bids\": %d, \"tiedAtTheTop\": false,".formatted(bids)
              + " \"socialValueDecided\": false, \"participation\": []}]");
      run(
          db,
          """
          insert into ranking_place (ranking_id, lot_id, position, bid_id, bidder, bidder_name,
                 rank, total, tie, kept, answers)
          select ?, 'LOT-1', n, id, bidder, 'A provider of care with a name of some length ' || n,
                 n, (100000 - n) || '/1001', 'NONE', ?::jsonb,
                 (select jsonb_agg(jsonb_build_object('questionId', 'Q' || q, 'mark', '29/7',
                         'from', 'mean of 4, 4, 4, 4, 4, 4, 5', 'worthNothing', false, 'reasons',
                         array[repeat('a reason ', 20), repeat('another reason ', 20)]))
                    from generate_series(1, 60) q)
            from (select b.*, row_number() over (order by b.id) n from bid b
                   where b.competition_id = ?) b""",
          ranking,
          """
          {"sections": [{"section": "price", "points": "30000/1001", "maximum": "40"},
                        {"section": "quality", "points": "4321/90", "maximum": "60"}],
           "price": {"price": 1234567.89, "lowest": "900000", "formula": "lowest over price",
                     "working": "900000 / 1234567.89", "figures":
                     [{"name": "lowest price", "value": "900000"}], "share": "10000/13717",
                     "points": "30000/1001", "maximum": "40"}}""",
          competition);
    }
  }

  private static void run(Connection db, String sql, Object... values) throws SQLException {
    try (var statement = db.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private TenderPublished tender() {
    var weight = new BigDecimal("1.5");
    return ToldTender.content(
        competition,
        UUID.randomUUID(),
        1,
        Instant.now(),
        Arithmetic.model(AwardModel.PriceFormula.LOWEST_OVER_BID),
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(
                i ->
                    new Question(
                        "Q" + i,
                        Question.Kind.QUALITY,
                        LocalizedText.english(
                            "Question " + i + " " + "and what it asks ".repeat(9)),
                        weight,
                        List.of()))
            .toList());
  }
}

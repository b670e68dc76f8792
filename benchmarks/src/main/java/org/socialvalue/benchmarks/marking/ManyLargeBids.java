package org.socialvalue.benchmarks.marking;

import static org.socialvalue.local.Service.EVALUATION;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.socialvalue.benchmarks.Heap;
import org.socialvalue.benchmarks.SideBySide;
import org.socialvalue.benchmarks.bids.Bidders;
import org.socialvalue.benchmarks.bids.Crowd;
import org.socialvalue.benchmarks.bids.ToldTender;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Script;

/**
 * A competition of 5,000 bids of 100 kB each, and one of ten: bid, opened and marked over HTTP by a
 * service with 512 MB. What saving one mark costs in each, and what lives in the heap as the many
 * are opened, listed, marked and ranked.
 */
public final class ManyLargeBids {

  private static final int FEW = 10;
  private static final int MANY = 5_000;
  private static final int BYTES_OF_ANSWER = 100_000 / ToldTender.QUESTIONS;
  private static final int CLIENTS = 8;
  private static final List<String> PANEL = List.of("dev", "esme", "farid");

  private static final String MARKS =
      """
      insert into score (id, version, competition_id, bid_id, question_id, evaluator, mark, reason)
      select gen_random_uuid(), 0, o.competition_id, o.bid_id, 'Q' || q, e, 4, repeat('why ', 50)
        from opened_bid o, generate_series(1, %d) q, unnest(?) e
       where o.competition_id = ?
      on conflict do nothing"""
          .formatted(ToldTender.QUESTIONS);

  private final StackAddresses addresses;
  private final Cast cast;
  private final Heap heap;

  public ManyLargeBids(StackAddresses addresses) throws Exception {
    this.addresses = addresses;
    this.cast = new Cast(addresses);
    this.heap = Heap.of(EVALUATION);
  }

  /** Prints what a mark costs, and the heap after each step. */
  public void tell(Report report) throws Exception {
    report.tell(
        "marking",
        "bids of %,d bytes, beside %d".formatted(ToldTender.QUESTIONS * BYTES_OF_ANSWER, FEW),
        MANY);
    report.measured("marking", "heap of the service, at most", heap.most(), "MB");
    var few = opened(FEW);
    heap.tell(report, "%d bids submitted and opened".formatted(FEW));
    var many = opened(MANY);
    heap.tell(report, "%,d bids submitted and opened".formatted(MANY));
    list(many, "/bids");
    heap.tell(report, "all bids listed");
    var ofFew = answers(few);
    var ofMany = answers(many);
    new SideBySide("marking")
        .with("saving one mark, of %d bids".formatted(FEW), () -> mark(ofFew.next()))
        .with("saving one mark, of %,d bids".formatted(MANY), () -> mark(ofMany.next()))
        .run(report);
    handIn(few);
    rank(few);
    heap.tell(report, "%d bids marked and ranked".formatted(FEW));
    handIn(many);
    list(many, "/scores");
    list(many, "/moderation");
    heap.tell(report, "%,d bids marked, all marks listed".formatted(MANY));
    rank(many);
    list(many, "/ranking/lots/LOT-1/places");
    heap.tell(report, "%,d bids ranked, all places listed".formatted(MANY));
  }

  private UUID opened(int bids) throws Exception {
    var tender = new ToldTender(addresses.bootstrapServers());
    var due = Instant.now().plus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    tender.publish(due);
    var bidders = new Bidders(addresses, List.of(tender.id()), bids, BYTES_OF_ANSWER);
    bidders.await(due);
    var waiting = new ConcurrentLinkedQueue<>(IntStream.range(0, bids).boxed().toList());
    Crowd.perSecond(
        IntStream.range(0, CLIENTS)
            .mapToObj(client -> (Callable<Integer>) () -> submit(bidders, waiting))
            .toList());
    var past = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    tender.moveDeadline(past);
    bidders.await(past);
    var at = "/v1/competitions/" + tender.id();
    for (var officer : List.of("ben", "chloe")) {
      cast.as(officer).post(EVALUATION, at + "/opening", null).done();
    }
    cast.as("ben").put(EVALUATION, at + "/panel", Script.page("panel")).done();
    for (var evaluator : PANEL) {
      cast.as(evaluator)
          .put(EVALUATION, at + "/panel/declarations/mine", Script.parsed("{\"conflicts\": []}"))
          .done();
    }
    return tender.id();
  }

  private static int submit(Bidders bidders, ConcurrentLinkedQueue<Integer> waiting)
      throws Exception {
    int submitted = 0;
    while (waiting.poll() != null) {
      var bidder = bidders.another();
      bidder.draft();
      if (bidder.submit() != 201) {
        throw new IllegalStateException("A bid was not taken");
      }
      submitted++;
    }
    return submitted;
  }

  /** Reads all of a list, by pages. */
  private void list(UUID competition, String what) {
    var page = "/v1/competitions/" + competition + what + "?limit=500";
    var next = "";
    do {
      var items = cast.as("ben").get(EVALUATION, page + next).done().body();
      next = items.path("next").isTextual() ? "&after=" + items.path("next").textValue() : "";
    } while (!next.isEmpty());
  }

  /** The marks that ten of the bids wait for. */
  private Iterator<Waiting> answers(UUID competition) {
    var marks = new ArrayList<Waiting>();
    var bids =
        cast.as("ben")
            .get(EVALUATION, "/v1/competitions/" + competition + "/bids?limit=" + FEW)
            .done()
            .body()
            .path("items");
    for (var evaluator : PANEL) {
      for (var bid : bids) {
        for (int question = 1; question <= ToldTender.QUESTIONS; question++) {
          marks.add(new Waiting(evaluator, bid.path("bidId").textValue(), question));
        }
      }
    }
    return marks.iterator();
  }

  private record Waiting(String evaluator, String bid, int question) {}

  private void mark(Waiting next) {
    cast.as(next.evaluator)
        .put(
            EVALUATION,
            "/v1/bids/%s/questions/Q%d/scores/mine".formatted(next.bid, next.question),
            Script.parsed("{\"mark\": 4, \"reason\": \"Who does what is said.\"}"))
        .done();
  }

  /** All other marks are written by SQL: 300,000 requests would tell nothing more. */
  private void handIn(UUID competition) throws SQLException {
    try (var db =
            DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/evaluation?user=postgres&password=postgres"
                    .formatted(addresses.postgresPort()));
        var marks = db.prepareStatement(MARKS)) {
      marks.setObject(2, competition);
      marks.setArray(1, db.createArrayOf("text", PANEL.toArray()));
      marks.executeUpdate();
    }
    var at = "/v1/competitions/" + competition;
    for (var evaluator : PANEL) {
      cast.as(evaluator).post(EVALUATION, at + "/scores/submission", null).done();
    }
  }

  private void rank(UUID competition) {
    var at = "/v1/competitions/" + competition + "/ranking";
    cast.as("ben").post(EVALUATION, at, null).done();
  }
}

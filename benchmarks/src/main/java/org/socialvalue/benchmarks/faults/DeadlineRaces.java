package org.socialvalue.benchmarks.faults;

import static org.socialvalue.local.Service.EVALUATION;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.bids.Bidders;
import org.socialvalue.benchmarks.bids.Crowd;
import org.socialvalue.benchmarks.bids.ToldTender;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Stack;
import org.socialvalue.local.demo.Patience;

/**
 * Bids are submitted around a deadline to two instances over one database, one of which has a clock
 * that is 90 seconds off: in half of the races fast, in the other half slow. The database runs on
 * this machine, so this JVM's clock is its clock: whoever was answered before the deadline has to
 * be in, whoever asked after it has to be out, and in between the row's own instant says it.
 */
final class DeadlineRaces implements Fault {

  private static final int USUAL = 20;
  private static final int USUAL_BIDS = 500;
  private static final int OFF_SECONDS = 90;
  private static final int AROUND_MILLIS = 200;

  /** So that a machine on which each answer takes longer than that has something to accept. */
  private static final int EARLY_MILLIS = 2_000;

  private static final int ONE_IN_SO_MANY_EARLY = 10;
  private static final Duration SOON = Duration.ofSeconds(60);

  /** What a submission came to, by the clock of this machine. */
  private record Tried(UUID bid, Instant asked, Instant answered, boolean in, boolean late) {}

  private record Found(Instant submitted, boolean late) {}

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    var fault = "race";
    int times = settings.timesOr(USUAL);
    var sums = new Sums();
    int done = 0;
    for (int sign : new int[] {1, -1}) {
      int races = sign > 0 ? (times + 1) / 2 : times / 2;
      if (races == 0) {
        continue;
      }
      var twin = Twin.withClockOff(stack, home, EVALUATION, sign * OFF_SECONDS);
      if (twin.isEmpty()) {
        report.tell(fault, "left out: libfaketime is not installed", 0);
        return;
      }
      try (var other = twin.get()) {
        sums.off.add(other.clockAheadSeconds());
        for (int i = 0; i < races; i++) {
          race(stack, other.address(), settings, settings.chance(fault + done++), sums);
        }
      }
    }
    report.tell(fault, "races", done);
    report.tell(fault, "the second instance's clock was ahead by (s)", sums.off);
    report.tell(fault, "submissions", sums.submissions);
    report.tell(fault, "accepted", sums.accepted);
    report.tell(fault, "refused as too late", sums.refused);
    report.tell(fault, "under way while the deadline passed", sums.between);
    report.exactly(fault, "races in which all were in, or none", 0, sums.oneSided);
    report.exactly(fault, "answered otherwise", 0, sums.other);
    report.exactly(fault, "answered before the deadline and not in", 0, sums.wronglyOut);
    report.exactly(fault, "asked after the deadline and in", 0, sums.wronglyIn);
    report.exactly(fault, "accepted without a row", 0, sums.acceptedAndMissing);
    report.exactly(fault, "refused and in all the same", 0, sums.refusedAndThere);
    report.exactly(fault, "rows of the deadline's instant or later", 0, sums.lateRows);
    report.exactly(fault, "in after the opening, or missed by it", 0, sums.notInOpening);
  }

  private static final class Sums {
    private final List<Long> off = new ArrayList<>();
    private long oneSided;
    private long submissions;
    private long accepted;
    private long refused;
    private long other;
    private long between;
    private long wronglyOut;
    private long wronglyIn;
    private long acceptedAndMissing;
    private long refusedAndThere;
    private long lateRows;
    private long notInOpening;
  }

  private static void race(Stack stack, URI other, Settings settings, Random chance, Sums sums)
      throws Exception {
    int bids = settings.perSecond() < 200 ? settings.perSecond() : USUAL_BIDS;
    var tender = new ToldTender(stack.addresses().bootstrapServers());
    tender.publish(Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS));
    var drafted = drafted(stack, tender, bids);
    var due = Instant.now().plusSeconds(8).truncatedTo(ChronoUnit.MILLIS);
    tender.moveDeadline(due);
    new Bidders(stack.addresses(), List.of(tender.id()), 1, 1).await(due);
    var tried = submitted(drafted, List.of(stack.addresses().evaluation(), other), due, chance);
    settle(stack, tender.id(), due, tried, sums);
  }

  private static List<Bidders.Bidder> drafted(Stack stack, ToldTender tender, int bids)
      throws Exception {
    var bidders = new Bidders(stack.addresses(), List.of(tender.id()), bids, 100);
    Patience.until(
        "competition",
        SOON,
        () ->
            Database.of(stack.addresses(), EVALUATION)
                .count(
                    "select count(*) from competition where id = cast(? as uuid)",
                    tender.id().toString()),
        there -> there == 1);
    var all = new ArrayList<Bidders.Bidder>();
    var drafting = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < bids; i++) {
      all.add(bidders.another());
    }
    for (int client = 0; client < 8; client++) {
      int first = client;
      drafting.add(
          () -> {
            for (int i = first; i < bids; i += 8) {
              all.get(i).draft();
            }
            return 0;
          });
    }
    Crowd.perSecond(drafting);
    return all;
  }

  /** Each at its own instant around the deadline, in turns to the one instance and the other. */
  private static List<Tried> submitted(
      List<Bidders.Bidder> drafted, List<URI> instances, Instant due, Random chance)
      throws Exception {
    var tried = new ArrayList<Tried>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<java.util.concurrent.Future<Tried>>();
      for (int i = 0; i < drafted.size(); i++) {
        var bidder = drafted.get(i);
        boolean early = i % ONE_IN_SO_MANY_EARLY == 0;
        var at =
            due.plusMillis(early ? -EARLY_MILLIS : chance.nextInt(-AROUND_MILLIS, AROUND_MILLIS));
        var instance = instances.get(i % 2);
        running.add(
            threads.submit(
                () -> {
                  TimeUnit.NANOSECONDS.sleep(Duration.between(Instant.now(), at).toNanos());
                  var asked = Instant.now();
                  var answer = bidder.submitUntilAnswered(instance);
                  return new Tried(
                      bidder.bid(),
                      asked,
                      Instant.now(),
                      answer.statusCode() == 201,
                      answer.statusCode() == 409 && answer.body().contains("SEALED"));
                }));
      }
      for (var one : running) {
        tried.add(one.get());
      }
    }
    return tried;
  }

  private static void settle(Stack stack, UUID tender, Instant due, List<Tried> tried, Sums sums)
      throws Exception {
    var opened = opened(stack, tender);
    var rows = rows(stack, tender);
    sums.oneSided += rows.isEmpty() || rows.size() == tried.size() ? 1 : 0;
    for (var one : tried) {
      var row = rows.get(one.bid());
      sums.submissions++;
      sums.accepted += one.in() ? 1 : 0;
      sums.refused += one.late() ? 1 : 0;
      sums.other += !one.in() && !one.late() ? 1 : 0;
      sums.wronglyOut += one.answered().isBefore(due) && row == null ? 1 : 0;
      sums.wronglyIn += !one.asked().isBefore(due) && row != null ? 1 : 0;
      sums.between += one.asked().isBefore(due) && !one.answered().isBefore(due) ? 1 : 0;
      sums.acceptedAndMissing += one.in() && row == null ? 1 : 0;
      sums.refusedAndThere += !one.in() && row != null ? 1 : 0;
      sums.lateRows += row != null && row.late() ? 1 : 0;
      sums.notInOpening += (row != null) != opened.contains(one.bid().toString()) ? 1 : 0;
    }
  }

  private static Map<UUID, Found> rows(Stack stack, UUID tender) {
    var rows = new HashMap<UUID, Found>();
    Database.of(stack.addresses(), EVALUATION)
        .all(
            row ->
                rows.put(
                    row.getObject(1, UUID.class),
                    new Found(row.getTimestamp(2).toInstant(), row.getBoolean(3))),
            "select b.id, b.submitted_at, b.submitted_at >= c.bids_due_by from bid b"
                + " join competition c on c.id = b.competition_id"
                + " where c.id = cast(? as uuid) and b.submitted_at is not null",
            tender.toString());
    return rows;
  }

  /** The bids that two officers find when they open at once. */
  private static List<String> opened(Stack stack, UUID tender) {
    var cast = new org.socialvalue.local.demo.Cast(stack.addresses());
    var opening = "/v1/competitions/" + tender + "/opening";
    for (var officer : List.of("ben", "chloe")) {
      Patience.until(
          "opening",
          SOON,
          () -> cast.as(officer).post(EVALUATION, opening, null).status(),
          status -> status == 201);
    }
    var found = new ArrayList<String>();
    cast.as("ben")
        .get(EVALUATION, opening)
        .done()
        .body()
        .path("bids")
        .forEach(bid -> found.add(bid.path("bidId").textValue()));
    return found;
  }
}

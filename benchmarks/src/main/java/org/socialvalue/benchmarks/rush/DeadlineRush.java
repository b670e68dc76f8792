package org.socialvalue.benchmarks.rush;

import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socialvalue.benchmarks.bids.Bidders;
import org.socialvalue.benchmarks.bids.Crowd;
import org.socialvalue.benchmarks.bids.ToldTender;
import org.socialvalue.benchmarks.load.Latencies;
import org.socialvalue.benchmarks.load.Pace;
import org.socialvalue.benchmarks.load.Percentiles;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.StackAddresses;

/** Bids before a deadline: how many at once, how quick, and whether each is in or out. */
public final class DeadlineRush {

  private static final int CLIENTS = 16;
  private static final int TURNS = 3;
  private static final int BIDS_A_TURN = 1_600;
  private static final int STEADY = 300;
  private static final int AT_THE_END = 600;
  private static final int SECONDS = 60;
  private static final int LAST = 10;
  private static final int DOCUMENTS = 3;
  private static final int BIDS_A_TENDER = 1_200;

  private static final String SUBJECT = "rush";

  private final StackAddresses addresses;
  private final Report report;
  private final String postgres;

  public DeadlineRush(StackAddresses addresses, Report report) {
    this.addresses = addresses;
    this.report = report;
    this.postgres =
        "jdbc:postgresql://localhost:%d/%%s?user=postgres&password=postgres"
            .formatted(addresses.postgresPort());
  }

  /** Tells how many bids with answers of so many bytes are done in a second. */
  public void throughput(int bytes) throws Exception {
    var url = postgres.formatted("postgres");
    var plainTender = PlainProgram.prepare(url);
    var bidders = published(tenders((TURNS + 1) * 2 * BIDS_A_TURN), bytes);
    var plain = new double[TURNS];
    var submitted = new double[TURNS];
    var whole = new double[TURNS];
    for (int turn = -1; turn < TURNS; turn++) {
      var plainly = plainly(url, plainTender, bytes);
      var newcomers = queue(bidders, BIDS_A_TURN);
      var draftedAndSubmitted = Crowd.perSecond(workers(newcomers, DeadlineRush::draftAndSubmit));
      var drafted = queue(bidders, BIDS_A_TURN);
      prepare(drafted);
      var submittedOnly = Crowd.perSecond(workers(drafted, DeadlineRush::submit));
      if (turn >= 0) {
        plain[turn] = plainly;
        whole[turn] = draftedAndSubmitted;
        submitted[turn] = submittedOnly;
      }
    }
    var peer = median(plain);
    var of = "bids of %d answers of %d bytes".formatted(ToldTender.QUESTIONS, bytes);
    report.measured(SUBJECT, of + ", plain program in six round trips", peer, "/s");
    report.measured(SUBJECT, of + ", submission of a draft", median(submitted), "/s");
    report.atLeast(SUBJECT, "submission / plain program", 0.6, median(submitted) / peer, "");
    report.measured(
        SUBJECT, "draft without documents, and submission / plain", median(whole) / peer, "");
  }

  /** An open model: bids come in at their time, however busy the service is, until the deadline. */
  public void untilTheDeadline(int bytes) throws Exception {
    int beforeIt = (SECONDS - LAST) * STEADY + LAST * AT_THE_END;
    int afterIt = AT_THE_END;
    var tenders = tenders(beforeIt + afterIt);
    var bidders = published(tenders, bytes);
    System.out.printf("%nDrafting %d bids for the rush%n", beforeIt + afterIt);
    var drafted = queue(bidders, beforeIt + afterIt);
    prepare(drafted);
    writtenAway();
    Rehearsal.ofTheLoad(AT_THE_END, LAST);
    var due = Instant.now().plusSeconds(SECONDS + 5).truncatedTo(ChronoUnit.MILLIS);
    tenders.forEach(tender -> tender.moveDeadline(due));
    bidders.await(due);
    rush(drafted, due, beforeIt + afterIt).tell(inTime(tenders, due), report);
  }

  /**
   * Drafts are written over weeks, here in minutes. What the database still has to do for them
   * (pages to write, statistics to take) is no part of the rush.
   */
  private void writtenAway() throws Exception {
    try (var db = DriverManager.getConnection(postgres.formatted("evaluation"));
        var statement = db.createStatement()) {
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
  }

  private Outcome rush(Queue<Bidders.Bidder> drafted, Instant due, int bids) throws Exception {
    long began =
        System.nanoTime()
            + Duration.between(Instant.now(), due).toNanos()
            - TimeUnit.SECONDS.toNanos(SECONDS);
    var outcome = new Outcome(began);
    var all = new CountDownLatch(bids);
    int steady = (SECONDS - LAST) * STEADY;
    long last = new Pace(STEADY).due(began, steady);
    for (int i = 0; i < bids; i++) {
      long planned =
          i < steady ? new Pace(STEADY).due(began, i) : new Pace(AT_THE_END).due(last, i - steady);
      Pace.await(planned);
      drafted
          .remove()
          .submitting()
          .whenComplete(
              (status, failure) -> {
                outcome.note(failure == null ? status : 599, planned, System.nanoTime() - planned);
                all.countDown();
              });
    }
    all.await();
    return outcome;
  }

  /** By the rows: bids that are in, and those that are in although they were late. */
  private int[] inTime(List<ToldTender> tenders, Instant due) throws Exception {
    try (var db = DriverManager.getConnection(postgres.formatted("evaluation"));
        var ask =
            db.prepareStatement(
                "select count(*), count(*) filter (where submitted_at >= ?::timestamptz) from bid"
                    + " where competition_id = any (?) and submitted_at is not null")) {
      ask.setString(1, due.toString());
      ask.setArray(2, db.createArrayOf("uuid", tenders.stream().map(ToldTender::id).toArray()));
      try (var row = ask.executeQuery()) {
        row.next();
        return new int[] {row.getInt(1), row.getInt(2)};
      }
    }
  }

  private static final class Outcome {

    private final long began;
    private final Latencies latencies = new Latencies();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger other = new AtomicInteger();

    Outcome(long began) {
      this.began = began;
    }

    void note(int status, long planned, long took) {
      (status == 201 ? accepted : status == 409 ? refused : other).incrementAndGet();
      if (status == 201) {
        latencies.note(planned, took);
      }
    }

    void tell(int[] rows, Report report) {
      report.tell(
          SUBJECT,
          "open model, %d/s for %d s, %d/s for %d s, then past the deadline: refused"
              .formatted(STEADY, SECONDS - LAST, AT_THE_END, LAST),
          refused.get());
      report.exactly(SUBJECT, "accepted, and in by the rows", accepted.get(), rows[0]);
      report.exactly(SUBJECT, "of these late by their row", 0, rows[1]);
      report.exactly(SUBJECT, "answers that were neither", 0, other.get());
      tell(report, "the first %d s".formatted(LAST), between(0, LAST));
      tell(report, "between", between(LAST, SECONDS - LAST));
      tell(report, "the last %d s".formatted(LAST), between(SECONDS - LAST, SECONDS));
      var all = between(0, SECONDS);
      report.measured(SUBJECT, "all of it, p50", all.ms(500), "ms");
      report.atMost(SUBJECT, "all of it, p99", 30, all.ms(990), "ms");
      report.atMost(SUBJECT, "all of it, p99.9", 150, all.ms(999), "ms");
    }

    private Percentiles between(int from, int until) {
      return latencies.between(
          began + TimeUnit.SECONDS.toNanos(from), began + TimeUnit.SECONDS.toNanos(until));
    }

    private static void tell(Report report, String what, Percentiles taken) {
      report.measured(SUBJECT, what + ", p50", taken.ms(500), "ms");
      report.measured(SUBJECT, what + ", p99", taken.ms(990), "ms");
      report.measured(SUBJECT, what + ", p99.9", taken.ms(999), "ms");
    }
  }

  private List<ToldTender> tenders(int bids) {
    return Stream.generate(() -> new ToldTender(addresses.bootstrapServers()))
        .limit((bids + BIDS_A_TENDER - 1) / BIDS_A_TENDER)
        .toList();
  }

  private Bidders published(List<ToldTender> tenders, int bytes) throws Exception {
    var due = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
    tenders.forEach(tender -> tender.publish(due));
    var bidders =
        new Bidders(addresses, tenders.stream().map(ToldTender::id).toList(), BIDS_A_TENDER, bytes);
    bidders.await(due);
    return bidders;
  }

  private static double plainly(String url, java.util.UUID tender, int bytes) throws Exception {
    var programs = new ArrayList<PlainProgram>();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        programs.add(PlainProgram.connected(url, tender, bytes));
      }
      return Crowd.perSecond(
          programs.stream()
              .map(
                  program ->
                      (Callable<Integer>)
                          () -> {
                            for (int i = 0; i < BIDS_A_TURN / CLIENTS; i++) {
                              program.acceptBid();
                            }
                            return BIDS_A_TURN / CLIENTS;
                          })
              .toList());
    } finally {
      for (var program : programs) {
        program.close();
      }
    }
  }

  private static Queue<Bidders.Bidder> queue(Bidders bidders, int many) {
    return new ConcurrentLinkedQueue<>(
        IntStream.range(0, many).parallel().mapToObj(i -> bidders.another()).toList());
  }

  @FunctionalInterface
  private interface Deed {
    void with(Bidders.Bidder bidder) throws Exception;
  }

  private static List<Callable<Integer>> workers(Queue<Bidders.Bidder> bidders, Deed deed) {
    return IntStream.range(0, CLIENTS)
        .mapToObj(
            client ->
                (Callable<Integer>)
                    () -> {
                      int done = 0;
                      for (var next = bidders.poll(); next != null; next = bidders.poll()) {
                        deed.with(next);
                        done++;
                      }
                      return done;
                    })
        .toList();
  }

  /** Drafts them, with their documents. */
  private static void prepare(Queue<Bidders.Bidder> bidders) throws Exception {
    Crowd.perSecond(
        workers(
            new ConcurrentLinkedQueue<>(bidders),
            bidder -> {
              bidder.draft();
              bidder.attach(DOCUMENTS);
            }));
  }

  private static void draft(Bidders.Bidder bidder) throws Exception {
    bidder.draft();
  }

  private static void submit(Bidders.Bidder bidder) throws Exception {
    int status = bidder.submit();
    if (status != 201) {
      throw new IllegalStateException("A bid was answered with " + status);
    }
  }

  private static void draftAndSubmit(Bidders.Bidder bidder) throws Exception {
    draft(bidder);
    submit(bidder);
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

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

  private final StackAddresses addresses;
  private final String postgres;

  public DeadlineRush(StackAddresses addresses) {
    this.addresses = addresses;
    this.postgres =
        "jdbc:postgresql://localhost:%d/%%s?user=postgres&password=postgres"
            .formatted(addresses.postgresPort());
  }

  /** Prints one table for answers of so many bytes. */
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
    System.out.printf(
        "%nBids of %d answers of %d bytes and %d documents at %d clients, a second (limit: 60 %% of"
            + " the plain program)%n",
        ToldTender.QUESTIONS, bytes, DOCUMENTS, CLIENTS);
    line("plain program, six round trips", peer, peer);
    line("submission of a draft that is there", median(submitted), peer);
    line("draft without documents, and submission", median(whole), peer);
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
    rush(drafted, due, beforeIt + afterIt).tell(inTime(tenders, due));
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
    var outcome = new Outcome(bids);
    var all = new CountDownLatch(bids);
    long began =
        System.nanoTime()
            + Duration.between(Instant.now(), due).toNanos()
            - TimeUnit.SECONDS.toNanos(SECONDS);
    long at = began;
    for (int i = 0; i < bids; i++) {
      while (System.nanoTime() < at) {
        Thread.sleep(0, 200_000);
      }
      long planned = at;
      drafted
          .remove()
          .submitting()
          .whenComplete(
              (status, failure) -> {
                outcome.note(
                    failure == null ? status : 599, planned - began, System.nanoTime() - planned);
                all.countDown();
              });
      boolean last = at - began >= TimeUnit.SECONDS.toNanos(SECONDS - LAST);
      at += TimeUnit.SECONDS.toNanos(1) / (last ? AT_THE_END : STEADY);
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

    private final long[] planned;
    private final long[] nanos;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger other = new AtomicInteger();

    Outcome(int bids) {
      planned = new long[bids];
      nanos = new long[bids];
    }

    void note(int status, long when, long took) {
      (status == 201 ? accepted : status == 409 ? refused : other).incrementAndGet();
      if (status == 201) {
        int place = answered.getAndIncrement();
        planned[place] = when;
        nanos[place] = took;
      }
    }

    void tell(int[] rows) {
      System.out.printf(
          "Open model, %d/s for %d s, %d/s for the last %d s, then past the deadline%n"
              + "  accepted %d (rows %d, of them late %d), refused %d, anything else %d%n",
          STEADY,
          SECONDS - LAST,
          AT_THE_END,
          LAST,
          accepted.get(),
          rows[0],
          rows[1],
          refused.get(),
          other.get());
      tell("all of it (limit of p99: 30, of p99.9: 150)", 0, SECONDS);
      tell("the first %d s".formatted(LAST), 0, LAST);
      tell("between", LAST, SECONDS - LAST);
      tell("the last %d s".formatted(LAST), SECONDS - LAST, SECONDS);
    }

    private void tell(String what, int from, int until) {
      var taken =
          IntStream.range(0, answered.get())
              .filter(i -> planned[i] >= TimeUnit.SECONDS.toNanos(from))
              .filter(i -> planned[i] < TimeUnit.SECONDS.toNanos(until))
              .mapToLong(i -> nanos[i])
              .sorted()
              .toArray();
      System.out.printf(
          "  %-44s p50 %7.1f ms, p99 %7.1f ms, p99.9 %7.1f ms%n",
          what, percentile(taken, 500), percentile(taken, 990), percentile(taken, 999));
    }

    private static double percentile(long[] sorted, int thousandths) {
      return sorted[Math.min(sorted.length - 1, sorted.length * thousandths / 1000)] / 1e6;
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

  private static void line(String what, double perSecond, double peer) {
    System.out.printf("  %-44s %10.0f %8.2f%n", what, perSecond, perSecond / peer);
  }
}

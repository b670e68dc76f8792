package org.socialvalue.benchmarks.services;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.bids.Crowd;
import org.socialvalue.benchmarks.load.OpenLoad;
import org.socialvalue.benchmarks.load.Percentiles;
import org.socialvalue.benchmarks.report.Report;

/**
 * A request and a plain program doing the same with the same PostgreSQL: in turns at sixteen
 * clients as quick as they can, then the request alone at half of that rate, each at its time.
 */
final class Contest {

  private static final int CLIENTS = 16;
  private static final int TURNS = 3;
  private static final Duration REHEARSAL = Duration.ofSeconds(15);
  private static final Duration A_TURN = Duration.ofSeconds(4);
  private static final Duration OPEN = Duration.ofSeconds(20);
  private static final int ONE_BY_ONE = 200;

  /** What a plain program does over a connection of its own, with autocommit off. */
  @FunctionalInterface
  interface Plain {
    void done(Connection connection) throws Exception;
  }

  private final String subject;
  private final Database database;
  private final OpenLoad.Deed request;
  private final Report report;

  /**
   * @param request throws where its answer is not as it is to be
   */
  Contest(String subject, Database database, OpenLoad.Deed request, Report report) {
    this.subject = subject;
    this.database = database;
    this.request = request;
    this.report = report;
  }

  String subject() {
    return subject;
  }

  void against(Plain plain) throws Exception {
    var asked = new double[TURNS];
    var plainly = new double[TURNS];
    plainly(plain);
    Crowd.perSecond(workers(REHEARSAL, () -> request));
    for (int turn = 0; turn < TURNS; turn++) {
      plainly[turn] = plainly(plain);
      asked[turn] = Crowd.perSecond(workers(A_TURN, () -> request));
    }
    double most = median(asked);
    report.measured(subject, "plain program, %d clients".formatted(CLIENTS), median(plainly), "/s");
    report.measured(subject, "the service, %d clients".formatted(CLIENTS), most, "/s");
    report.measured(subject, "the service / the plain program", most / median(plainly), "");
    int half = Math.max(1, (int) (most / 2));
    var open = OpenLoad.during(half, OPEN, request).latencies().all();
    var what = "open model, %d/s for %d s, ".formatted(half, OPEN.toSeconds());
    report.measured(subject, what + "p50", open.ms(500), "ms");
    report.measured(subject, what + "p99", open.ms(990), "ms");
    report.measured(subject, what + "p99.9", open.ms(999), "ms");
  }

  /** What one request costs, one after the other: the median in milliseconds. */
  double cost() throws Exception {
    var nanos = new long[ONE_BY_ONE];
    for (int i = -ONE_BY_ONE / 2; i < ONE_BY_ONE; i++) {
      long began = System.nanoTime();
      request.done();
      if (i >= 0) {
        nanos[i] = System.nanoTime() - began;
      }
    }
    return Percentiles.of(nanos).ms(500);
  }

  private double plainly(Plain plain) throws Exception {
    var connections = new ArrayList<Connection>();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        var connection = database.connect();
        connection.setAutoCommit(false);
        connections.add(connection);
      }
      var free = connections.iterator();
      return Crowd.perSecond(
          workers(
              A_TURN,
              () -> {
                var own = free.next();
                return () -> plain.done(own);
              }));
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  private static List<Callable<Integer>> workers(Duration time, Supplier<OpenLoad.Deed> deeds) {
    return IntStream.range(0, CLIENTS)
        .mapToObj(client -> deeds.get())
        .map(
            deed ->
                (Callable<Integer>)
                    () -> {
                      long until = System.nanoTime() + time.toNanos();
                      int done = 0;
                      while (System.nanoTime() < until) {
                        deed.done();
                        done++;
                      }
                      return done;
                    })
        .toList();
  }

  private static double median(double[] of) {
    var sorted = of.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

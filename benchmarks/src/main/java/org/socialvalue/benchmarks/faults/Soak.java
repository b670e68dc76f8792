package org.socialvalue.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.Heap;
import org.socialvalue.benchmarks.bids.Crowd;
import org.socialvalue.benchmarks.load.OpenLoad;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;

/**
 * Nothing is broken, for long: all three services do at half of what they could what the faults let
 * them do, while events go from each to the next.
 */
public final class Soak {

  private static final String SUBJECT = "soak";
  private static final int CLIENTS = 16;
  private static final Duration AT_MOST = Duration.ofSeconds(20);
  private static final Duration ALL_OVER = Duration.ofMinutes(3);
  private static final int EVENTS_A_SECOND = 10;
  private static final int WINDOWS = 6;
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private final Stack stack;
  private final Report report;
  private final Duration time;

  public Soak(Stack stack, Report report, Duration time) {
    this.stack = stack;
    this.report = report;
    this.time = time;
  }

  public void tell() throws Exception {
    int rate = Math.max(3, (int) (most() / 2));
    report.measured(SUBJECT, "requests, half of what all three do at once", rate, "/s");
    var tellings = new Tellings("soak", stack.addresses());
    var works = works("soak", rate, time.plusMinutes(1));
    var loads = new EnumMap<Service, OpenLoad>(Service.class);
    var asking = new Asking();
    works.forEach(
        (service, work) ->
            loads.put(
                service,
                OpenLoad.begin(
                    Math.max(1, rate / works.size() / work.requests()),
                    NO_LIMIT,
                    () -> work.next(asking))));
    tellings.begin(EVENTS_A_SECOND);
    long began = System.nanoTime();
    long window = time.toNanos() / WINDOWS;
    var waiting = new ArrayList<Long>();
    waiting.add(watched(began + window));
    var first = live();
    for (int i = 1; i < WINDOWS; i++) {
      waiting.add(watched(began + (i + 1) * window));
    }
    tellings.end();
    for (var load : loads.values()) {
      load.end();
    }
    tellings.awaitAll(ALL_OVER);
    var last = live();

    report.exactly(
        SUBJECT, "answers that were not 201", 0, asking.attempts() - asking.answered(201));
    asking.strange().forEach((what, many) -> report.tell(SUBJECT, what, many));
    for (var service : Service.values()) {
      var name = service.module();
      double before = of(first, service);
      double after = of(last, service);
      report.measured(SUBJECT, name + ": heap after collection, first window", before, "MB");
      report.atMost(
          SUBJECT, name + ": growth of it until the end", 5, (after / before - 1) * 100, "%");
      var latencies = of(loads, service).latencies();
      double firstP99 = latencies.between(began, began + window).ms(990);
      double lastP99 =
          latencies.between(began + (WINDOWS - 1) * window, began + WINDOWS * window).ms(990);
      report.measured(SUBJECT, name + ": p99 of the first sixth of the time", firstP99, "ms");
      report.atMost(
          SUBJECT, name + ": p99 of the last sixth / the first", 1.2, lastP99 / firstP99, "");
      Books.close(report, SUBJECT, name, of(works, service));
    }
    report.measured(
        SUBJECT, "outboxes, most waiting in the first sixth", waiting.getFirst(), "rows");
    report.atMost(
        SUBJECT, "outboxes, most waiting at any time", 1_000, Collections.max(waiting), "rows");
    tellings.check(report, SUBJECT);
  }

  /** What all three do at once with sixteen clients each, in requests a second. */
  private double most() throws Exception {
    var works = works("soak, how much", 3_000, AT_MOST);
    var asking = new Asking();
    long until = System.nanoTime() + AT_MOST.toNanos();
    var workers = new ArrayList<Callable<Integer>>();
    works
        .values()
        .forEach(
            work ->
                IntStream.range(0, CLIENTS)
                    .forEach(
                        client ->
                            workers.add(
                                () -> {
                                  int done = 0;
                                  for (; System.nanoTime() < until; done += work.requests()) {
                                    work.next(asking);
                                  }
                                  return done;
                                })));
    return Crowd.perSecond(workers);
  }

  private Map<Service, Work> works(String run, int rate, Duration time) {
    var addresses = stack.addresses();
    var works = new EnumMap<Service, Work>(Service.class);
    works.put(Service.TENDER, new Projects(run, addresses));
    works.put(
        Service.EVALUATION,
        new Bids(addresses, (int) Math.min(2_000_000, rate * time.toSeconds() / 6)));
    works.put(Service.MONITORING, new Contracts(run, addresses));
    return works;
  }

  /** Looks once a second until then; gives the most rows that waited in all outboxes at once. */
  private long watched(long until) throws InterruptedException {
    long most = 0;
    while (System.nanoTime() < until) {
      most =
          Math.max(
              most,
              Arrays.stream(Service.values())
                  .mapToLong(
                      service ->
                          Database.of(stack.addresses(), service)
                              .count("select count(*) from outbox where published_at is null"))
                  .sum());
      TimeUnit.SECONDS.sleep(1);
    }
    return most;
  }

  private static Map<Service, Double> live() throws Exception {
    var live = new EnumMap<Service, Double>(Service.class);
    for (var service : List.of(Service.values())) {
      live.put(service, Heap.of(service).live());
    }
    return live;
  }

  private static <T> T of(Map<Service, T> all, Service service) {
    return Objects.requireNonNull(all.get(service));
  }
}

package org.socialvalue.benchmarks.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.load.OpenLoad;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.demo.Patience;

/** PostgreSQL is killed (SIGKILL, all its processes) while all three services are asked. */
final class PostgresKilled implements Fault {

  private static final int USUAL = 10;
  private static final Duration ALL_OVER = Duration.ofMinutes(2);
  private static final Duration CALM = Duration.ofSeconds(3);

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    var fault = "postgres";
    int times = settings.timesOr(USUAL);
    var tellings = new Tellings("postgres " + settings.seed(), stack.addresses());
    var asked = asked(stack, settings, times);
    tellings.begin(5);
    var healthy = new ArrayList<Double>();
    var serving = new ArrayList<Double>();
    var chance = settings.chance(fault);
    for (int i = 0; i < times; i++) {
      TimeUnit.MILLISECONDS.sleep(CALM.toMillis() + chance.nextInt(2_000));
      stack.killPostgres();
      TimeUnit.MILLISECONDS.sleep(chance.nextInt(1_000, 8_000));
      stack.startPostgres();
      long back = System.nanoTime();
      for (var service : Service.values()) {
        Patience.until(
            service + " ready", ALL_OVER, () -> ready(stack, service), status -> status == 200);
      }
      healthy.add((System.nanoTime() - back) / 1e9);
      Patience.until(
          "accepted by each", ALL_OVER, () -> lastFirst(asked, back), at -> at < Long.MAX_VALUE);
      serving.add((lastFirst(asked, back) - back) / 1e9);
    }
    for (var one : asked) {
      one.load().end();
    }
    tellings.end();
    tellings.awaitAll(ALL_OVER);

    report.tell(fault, "killed under load", times);
    report.atMost(fault, "healthy after its return, longest", 5, Collections.max(healthy), "s");
    report.atMost(
        fault,
        "a request accepted by each after its return, longest",
        5,
        Collections.max(serving),
        "s");
    for (var one : asked) {
      var asking = one.asking();
      var name = one.service().module();
      report.tell(fault, name + ": answers 503", asking.answered(503));
      report.exactly(
          fault, name + ": of them without Retry-After", 0, asking.busyWithoutRetryAfter());
      report.atMost(
          fault,
          name + ": no answer within 30 s",
          0,
          asking.answered(0) + asking.answered(-1),
          "requests");
      report.exactly(
          fault, name + ": answers that are neither 201 nor 503", 0, asking.strangeAnswers());
      asking.strange().forEach((what, many) -> report.tell(fault, what, many));
      Books.close(report, fault, name, one.work());
    }
    tellings.check(report, fault);
  }

  private record Asked(Service service, Work work, Asking asking, OpenLoad load) {

    static Asked of(Service service, Work work, int perSecond) {
      var asking = new Asking();
      return new Asked(service, work, asking, Asking.load(perSecond, work, asking));
    }
  }

  private static List<Asked> asked(Stack stack, Settings settings, int times) {
    var addresses = stack.addresses();
    var run = "PostgreSQL " + settings.seed();
    int each = Math.max(2, settings.perSecond() / 3);
    var bids = new Bids(addresses, each * 8 * (times + 4));
    return List.of(
        Asked.of(Service.TENDER, new Projects(run, addresses), each),
        Asked.of(Service.EVALUATION, bids, each),
        Asked.of(Service.MONITORING, new Contracts(run, addresses), each));
  }

  private static long lastFirst(List<Asked> asked, long after) {
    return Collections.max(asked.stream().map(one -> one.asking().firstAccepted(after)).toList());
  }

  private int ready(Stack stack, Service service) {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(stack.addresses().of(service) + "/q/health/ready"))
                  .timeout(Duration.ofSeconds(10))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}

package org.socialvalue.benchmarks.faults;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;

/**
 * Two instances of tender-service, of which one is asked, and asks its database, over slow wires
 * that reset connections now and then.
 */
final class BadNetwork implements Fault {

  private static final int EVENTS_A_SECOND = 10;
  private static final long LATE_MILLIS = 5;
  private static final int REQUESTS_IN_A_RESET = 200;
  private static final int PIECES_IN_A_RESET = 2_000;
  private static final Duration ALL_OVER = Duration.ofMinutes(3);

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    var fault = "network";
    var service = Service.TENDER;
    var chance = settings.chance(fault);
    var tellings = new Tellings("network " + settings.seed(), stack.addresses());
    var usual =
        Objects.requireNonNull(stack.environmentOf(service).get("QUARKUS_DATASOURCE_JDBC_URL"));
    var database = URI.create(usual.substring("jdbc:".length()));
    try (var toDatabase = BadWire.to(database.getPort(), LATE_MILLIS, PIECES_IN_A_RESET, chance);
        var twin =
            Twin.of(
                stack,
                home,
                service,
                Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    usual.replace(":" + database.getPort(), ":" + toDatabase.port())));
        var toService =
            BadWire.to(twin.address().getPort(), LATE_MILLIS, REQUESTS_IN_A_RESET, chance)) {
      var there = URI.create("http://localhost:" + toService.port());
      var asking = new Asking(asked -> there.resolve(asked.getRawPath()));
      var work = new Projects("Network " + settings.seed(), stack.addresses());
      toDatabase.goBad();
      toService.goBad();
      tellings.begin(EVENTS_A_SECOND);
      var load = Asking.load(settings.perSecond(), work, asking);
      TimeUnit.NANOSECONDS.sleep(settings.away().toNanos());
      load.end();
      tellings.end();
      tellings.awaitAll(ALL_OVER);
      report.tell(fault, "for", settings.away().toSeconds() + " s");
      report.tell(fault, "connections to the service that were reset", toService.resets());
      report.tell(fault, "connections to its database that were reset", toDatabase.resets());
      report.tell(fault, "requests, each attempt counted", asking.attempts());
      report.tell(fault, "left out while 600 waited", load.leftOut());
      report.tell(fault, "answers that were lost", asking.answered(0));
      report.tell(fault, "answers 503", asking.answered(503));
      report.exactly(fault, "answers that are neither 201 nor 503", 0, asking.strangeAnswers());
      report.exactly(fault, "503 without Retry-After", 0, asking.busyWithoutRetryAfter());
      asking.strange().forEach((what, many) -> report.tell(fault, what, many));
      Books.close(report, fault, service.module(), work);
    }
    tellings.check(report, fault);
  }
}

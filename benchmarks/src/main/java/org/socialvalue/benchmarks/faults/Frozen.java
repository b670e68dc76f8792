package org.socialvalue.benchmarks.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;

/**
 * One of two instances that work events is frozen (SIGSTOP) for a while and goes on afterwards as
 * if nothing had been, in the middle of whatever it did.
 */
final class Frozen implements Fault {

  private static final int EVENTS_A_SECOND = 20;
  private static final Duration ALL_OVER = Duration.ofMinutes(3);

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    var fault = "frozen";
    var tellings = new Tellings("frozen " + settings.seed(), stack.addresses());
    try (var twin = Twin.of(stack, home, Service.EVALUATION, Map.of())) {
      tellings.begin(EVENTS_A_SECOND);
      TimeUnit.SECONDS.sleep(5);
      long before = tellings.workedBy(Service.EVALUATION);
      twin.freeze();
      TimeUnit.NANOSECONDS.sleep(settings.away().toNanos());
      long meanwhile = tellings.workedBy(Service.EVALUATION) - before;
      twin.thaw();
      TimeUnit.SECONDS.sleep(5);
      tellings.end();
      var late = tellings.awaitAll(ALL_OVER);
      report.tell(fault, "one of two frozen for", settings.away().toSeconds() + " s");
      report.tell(fault, "events worked meanwhile by the other", meanwhile);
      report.tell(fault, "the last events after it went on", late.toSeconds() + " s");
    }
    tellings.check(report, fault);
  }
}

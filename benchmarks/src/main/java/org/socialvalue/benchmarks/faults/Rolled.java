package org.socialvalue.benchmarks.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;

/**
 * Two instances of a service are restarted in turns while both are asked, as a cluster does it: one
 * is asked no more, is told to end (SIGTERM) some time later, and is asked again once its successor
 * is ready. No request fails; where the machine has room for both, none is told to ask again.
 */
final class Rolled implements Fault {

  private static final int USUAL = 3;
  private static final int EVENTS_A_SECOND = 10;

  /** As long as the preStop hook of k8s/base waits before it lets the process end. */
  private static final Duration UNTIL_ALL_KNOW = Duration.ofSeconds(5);

  private static final Duration ALL_OVER = Duration.ofMinutes(3);

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    for (var service : Service.values()) {
      roll(stack, home, service, settings, report);
    }
  }

  private static void roll(
      Stack stack, Path home, Service service, Settings settings, Report report)
      throws InterruptedException {
    var fault = "rolling";
    int times = settings.timesOr(USUAL);
    var rotation = new Rotation();
    var asking = new Asking(rotation::next);
    var tellings = new Tellings("rolling " + service + settings.seed(), stack.addresses());
    var first = stack.addresses().of(service);
    var work =
        Work.of(
            service,
            stack.addresses(),
            "Rolling " + settings.seed(),
            settings.perSecond() * 30 * (times + 1));
    rotation.add(first);
    var second = Twin.of(stack, home, service, Map.of());
    try {
      rotation.add(second.address());
      tellings.begin(EVENTS_A_SECOND);
      var load = Asking.load(settings.perSecond(), work, asking);
      for (int i = 0; i < times; i++) {
        rotation.remove(first);
        TimeUnit.NANOSECONDS.sleep(UNTIL_ALL_KNOW.toNanos());
        stack.stop(service);
        stack.start(service);
        rotation.add(first);

        rotation.remove(second.address());
        TimeUnit.NANOSECONDS.sleep(UNTIL_ALL_KNOW.toNanos());
        second.close();
        second = Twin.of(stack, home, service, Map.of());
        rotation.add(second.address());
      }
      load.end();
      tellings.end();
      tellings.awaitAll(ALL_OVER);
      var name = service.module();
      report.tell(fault, name + ": instances restarted", 2 * times);
      report.tell(fault, name + ": requests", asking.attempts());
      report.tell(fault, name + ": answers by status", asking.byStatus());
      report.tell(fault, name + ": left out while 600 waited", load.leftOut());
      report.exactly(
          fault,
          name + ": requests that failed",
          0,
          asking.attempts() - asking.answered(201) - asking.answered(503));
      report.atMost(fault, name + ": told to ask again (503)", 0, asking.answered(503), "");
      asking.strange().forEach((what, many) -> report.tell(fault, what, many));
      Books.close(report, fault, name, work);
      tellings.check(report, fault);
    } finally {
      second.close();
    }
  }
}

package org.socialvalue.benchmarks.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.demo.Patience;

/**
 * Each service is killed (SIGKILL) again and again while it is asked and events come and go. Every
 * third kill waits until the service works events again, which takes the ten seconds for which the
 * broker counts its predecessor as alive; the others come sooner.
 */
final class Kills implements Fault {

  private static final int USUAL = 50;
  private static final int EVENTS_A_SECOND = 10;
  private static final Duration ALL_OVER = Duration.ofMinutes(3);

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    for (var service : Service.values()) {
      var fault = "kills";
      int times = settings.timesOr(USUAL);
      var work =
          Work.of(
              service,
              stack.addresses(),
              "Kills " + settings.seed(),
              settings.perSecond() * 15 * (times + 4));
      var asking = new Asking();
      var tellings = new Tellings("kills of " + service + settings.seed(), stack.addresses());
      tellings.begin(EVENTS_A_SECOND);
      var load = Asking.load(settings.perSecond(), work, asking);
      var ready = kill(stack, service, tellings, times, settings.chance(fault + service));
      load.end();
      tellings.end();
      var late = tellings.awaitAll(ALL_OVER);

      var name = service.module();
      report.tell(fault, name + ": killed", times);
      report.tell(fault, name + ": requests, each attempt counted", asking.attempts());
      report.tell(fault, name + ": answers that were lost", asking.answered(0));
      report.tell(fault, name + ": left out while 600 waited", load.leftOut());
      report.exactly(
          fault, name + ": answers that are neither 201 nor 503", 0, asking.strangeAnswers());
      asking.strange().forEach((what, many) -> report.tell(fault, what, many));
      report.atMost(fault, name + ": ready after a kill, longest", 10, Collections.max(ready), "s");
      report.tell(fault, name + ": ready after a kill, median", median(ready) + " s");
      report.tell(fault, name + ": the last events after the last kill", late.toSeconds() + " s");
      Books.close(report, fault, name, work);
      tellings.check(report, fault);
    }
  }

  private static ArrayList<Double> kill(
      Stack stack, Service service, Tellings tellings, int times, Random chance)
      throws InterruptedException {
    var ready = new ArrayList<Double>();
    for (int i = 0; i < times; i++) {
      if (i % 3 == 0) {
        long worked = tellings.workedBy(service);
        Patience.until(
            "event worked by " + service,
            Duration.ofSeconds(60),
            () -> tellings.workedBy(service),
            now -> now > worked);
      }
      TimeUnit.MILLISECONDS.sleep(chance.nextInt(200, 2_500));
      stack.kill(service);
      long began = System.nanoTime();
      stack.start(service);
      ready.add((System.nanoTime() - began) / 1e9);
    }
    return ready;
  }

  private static double median(ArrayList<Double> of) {
    var sorted = new ArrayList<>(of);
    Collections.sort(sorted);
    return Math.round(sorted.get(sorted.size() / 2) * 10) / 10.0;
  }
}

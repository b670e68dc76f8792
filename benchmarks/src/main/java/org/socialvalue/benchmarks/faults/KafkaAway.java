package org.socialvalue.benchmarks.faults;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;

/** Kafka is killed (SIGKILL) and stays away while bids come in as before a deadline. */
final class KafkaAway implements Fault {

  private static final int EVENTS_A_SECOND = 10;
  private static final Duration ALL_OVER = Duration.ofMinutes(3);

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    var fault = "kafka";
    var before = settings.away().compareTo(Duration.ofSeconds(20)) < 0 ? 5 : 20;
    stack.stopKafka();
    var port = URI.create("kafka://" + stack.addresses().bootstrapServers()).getPort();
    try (var broker = Broker.on(port, stack.config().folder().resolve("kafka"))) {
      rush(stack, settings, report, fault, before, broker);
    } finally {
      stack.startKafka();
    }
  }

  private static void rush(
      Stack stack, Settings settings, Report report, String fault, int before, Broker broker)
      throws InterruptedException {
    var seconds = (int) settings.away().toSeconds() + 2 * before + 60;
    var bids = new Bids(stack.addresses(), settings.perSecond() * seconds);
    var asking = new Asking();
    var tellings = new Tellings("kafka " + settings.seed(), stack.addresses());
    var load = Asking.load(settings.perSecond(), bids, asking);
    tellings.begin(EVENTS_A_SECOND);
    TimeUnit.SECONDS.sleep(before);
    long steady = System.nanoTime();
    TimeUnit.SECONDS.sleep(before);
    long killed = System.nanoTime();
    broker.kill();
    TimeUnit.NANOSECONDS.sleep(settings.away().toNanos());
    long returning = System.nanoTime();
    broker.start();
    long returned = System.nanoTime();
    tellings.end();
    var drained = tellings.awaitAll(ALL_OVER);
    load.end();

    double usual = asking.p99(steady, killed);
    double without = asking.p99(killed, returning);
    report.tell(fault, "killed and away", settings.away().toSeconds() + " s");
    report.tell(fault, "until it answered again, from its start", seconds(returned - returning));
    report.tell(
        fault, "requests answered while it was away", asking.answeredBetween(killed, returning));
    report.exactly(fault, "requests that failed", 0, asking.attempts() - asking.answered(201));
    asking.strange().forEach((what, many) -> report.tell(fault, what, many));
    report.tell(fault, "p99 of requests with Kafka", "%.1f ms".formatted(usual));
    report.tell(fault, "p99 of requests without", "%.1f ms".formatted(without));
    report.atMost(fault, "p99 without / with", 2, without / usual, "");
    report.atMost(
        fault, "the backlog sent and worked, after its return", 10, drained.toMillis() / 1e3, "s");
    Books.close(report, fault, Service.EVALUATION.module(), bids);
    tellings.check(report, fault);
  }

  private static String seconds(long nanos) {
    return "%.1f s".formatted(nanos / 1e9);
  }
}

package org.socialvalue.benchmarks.faults;

import static org.socialvalue.local.Service.EVALUATION;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.faults.Feed.Event;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Stack;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Patience;

/**
 * One event in a thousand can't be worked: the database refuses its row, until somebody puts that
 * right and replays what was parked.
 */
final class Poisoned implements Fault {

  private static final int USUAL = 1_000;
  private static final int A_SECOND = 200;
  private static final int EACH = 3;
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final String REFUSE =
      """
      create function refuse_poison() returns trigger language plpgsql as
        'begin raise exception ''poisoned on purpose''; end';
      create trigger poison before insert on competition
        for each row when (new.id = '%s') execute function refuse_poison()""";
  private static final String CURE = "drop function refuse_poison() cascade";

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    var database = Database.of(stack.addresses(), EVALUATION);
    var told = new ArrayList<List<Event>>();
    for (int i = 0; i < Math.max(2, settings.timesOr(USUAL) / EACH); i++) {
      told.add(Story.tender("poison " + settings.seed() + " " + i, false));
    }
    var sick = told.get(settings.chance("poison").nextInt(told.size())).getFirst().subject();
    database.change(REFUSE.formatted(sick));
    long sent;
    try {
      sent = send(stack, told, sick);
      await(database, told, sick);
    } finally {
      database.change(CURE);
    }
    tell(stack, database, told, sick, sent, report);
  }

  /** The n-th of each tender before the next of any: what is in order was not so by chance. */
  private static long send(Stack stack, List<List<Event>> told, UUID sick)
      throws InterruptedException {
    long poisonSent = 0;
    try (var feed = Feed.to(stack.addresses().bootstrapServers(), "tender.events.v1")) {
      for (int nth = 0; nth < EACH; nth++) {
        for (var events : told) {
          var event = events.get(nth);
          feed.send(event);
          if (nth == 0 && event.subject().equals(sick)) {
            poisonSent = System.currentTimeMillis();
          }
          TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(1) / A_SECOND);
        }
      }
    }
    return poisonSent;
  }

  private static void await(Database database, List<List<Event>> told, UUID sick) {
    Patience.until(
        "event worked or parked",
        SOON,
        () -> worked(database, told) + parked(database, sick),
        done -> done >= (long) told.size() * EACH);
  }

  private static long worked(Database database, List<List<Event>> told) {
    return database.count(
        "select count(*) from inbox where event_id = any(cast(? as uuid[]))",
        (Object)
            told.stream()
                .flatMap(List::stream)
                .map(event -> event.id().toString())
                .toArray(String[]::new));
  }

  private static long parked(Database database, UUID sick) {
    return database.count(
        "select count(*) from dead_letter where key = ? and replayed_at is null", sick.toString());
  }

  private static void tell(
      Stack stack, Database database, List<List<Event>> told, UUID sick, long sent, Report report) {
    var fault = "poison";
    var first =
        database.all(
            row ->
                row.getTimestamp(1).getTime() + "\n" + row.getString(2) + "\n" + row.getString(3),
            "select parked_at, error, id::text from dead_letter where key = ? order by id limit 1",
            sick.toString());
    var parts = first.getFirst().split("\n", 3);
    report.tell(fault, "events", told.size() * EACH);
    report.atMost(
        fault, "parked after it was sent", 5, (Long.parseLong(parts[0]) - sent) / 1e3, "s");
    report.exactly(
        fault, "its cause is told", 1, first.getFirst().contains("poisoned on purpose") ? 1 : 0);
    report.exactly(fault, "parked: it, and what followed it", EACH, parked(database, sick));
    report.exactly(
        fault, "others in their order, to the last version", told.size() - 1, last(database, told));
    var answer =
        new Cast(stack.addresses())
            .as("otto")
            .post(
                EVALUATION,
                "/v1/dead-letters/" + parts[parts.length - 1].strip() + "/replay",
                null);
    report.exactly(fault, "replayed", EACH, answer.done().body().path("replayed").asLong());
    report.exactly(fault, "all in order after that", told.size(), last(database, told));
  }

  /** How many tenders are at their last version. */
  private static long last(Database database, List<List<Event>> told) {
    return database.count(
        "select count(*) from competition where id = any(cast(? as uuid[]))"
            + " and (tender ->> 'tenderVersion')::int = ?",
        told.stream().map(events -> events.getFirst().subject().toString()).toArray(String[]::new),
        EACH);
  }
}

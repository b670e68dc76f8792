package org.socialvalue.benchmarks.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.faults.Feed.Event;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Stack;
import org.socialvalue.local.demo.Patience;

/**
 * The same events reach three instances of each service, each over empty tables: as they are; in
 * another order between keys, with parts of each key's events coming again, as after a consumer's
 * crash; and the first topic once more from its beginning. All three come to the same state.
 */
final class Replayed implements Fault {

  private static final int USUAL = 200;
  private static final Duration SOON = Duration.ofMinutes(3);

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    var chance = settings.chance("replay");
    for (var story : Story.values()) {
      var told = story.told("replay " + settings.seed() + story, settings.timesOr(USUAL));
      var name = "replay-" + service(story);
      var broker = stack.addresses().bootstrapServers();
      long sent = send(Feed.toNew(broker, name), inOrder(told));
      long again = send(Feed.toNew(broker, name + "-again"), disordered(told, chance));
      var plain = state(stack, home, story, name, "plain");
      var disordered = state(stack, home, story, name + "-again", "disordered");
      var replayed = state(stack, home, story, name, "replayed");
      var what = service(story);
      report.tell("replay", what + ": events", sent);
      report.tell("replay", what + ": events when some come again", again);
      report.same("replay", what + ": state when some come again", plain, disordered);
      report.same("replay", what + ": state when read from nothing once more", plain, replayed);
    }
  }

  private static long send(Feed feed, List<Event> events) {
    try (feed) {
      events.forEach(feed::send);
    }
    return events.size();
  }

  private static List<Event> inOrder(List<List<Event>> told) {
    return told.stream().flatMap(List::stream).toList();
  }

  /** Those of one key keep their order; what has come may come again up to where it stands. */
  private static List<Event> disordered(List<List<Event>> told, Random chance) {
    var queues = new ArrayList<Deque<Event>>();
    var came = new ArrayList<List<Event>>();
    for (var events : told) {
      queues.add(new ArrayDeque<>(events));
      came.add(new ArrayList<>());
    }
    var sent = new ArrayList<Event>();
    var left = new ArrayList<Integer>();
    for (int i = 0; i < told.size(); i++) {
      left.add(i);
    }
    while (!left.isEmpty()) {
      int place = chance.nextInt(left.size());
      int key = left.get(place);
      var before = came.get(key);
      if (!before.isEmpty() && chance.nextInt(3) == 0) {
        sent.addAll(before.subList(chance.nextInt(before.size()), before.size()));
      } else if (queues.get(key).isEmpty()) {
        left.remove(place);
      } else {
        var next = queues.get(key).removeFirst();
        before.add(next);
        sent.add(next);
      }
    }
    return sent;
  }

  private static String service(Story story) {
    return story.service().module();
  }

  /** Of an instance over empty tables, once it has committed all that the topic holds. */
  private static String state(Stack stack, Path home, Story story, String topic, String name) {
    var made =
        stack.createDatabase(
            story.service(),
            "%s_%s".formatted(name, story.service().name()).toLowerCase(Locale.ROOT));
    var group = topic + "-" + name;
    var settings = new TreeMap<>(story.heardFrom(topic, group));
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", made.jdbcUrl());
    var database = Database.named(stack.addresses(), made.name());
    try (var twin = Twin.of(stack, home, story.service(), settings)) {
      var broker = stack.addresses().bootstrapServers();
      Patience.until(
          "%s at the end of %s".formatted(twin.address(), topic),
          SOON,
          () -> Feed.ahead(broker, topic, group),
          left -> left == 0);
      return "%s of %d events, %d parked"
          .formatted(
              story.state(database),
              database.count("select count(*) from inbox where consumer = ?", service(story)),
              database.count("select count(*) from dead_letter"));
    }
  }
}

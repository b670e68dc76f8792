package org.socialvalue.benchmarks.faults;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.socialvalue.benchmarks.faults.Feed.Event;
import org.socialvalue.benchmarks.told.Sample;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

/** What is told of one tender, in its order. */
final class Story {

  private static final Sample PUBLISHED = Sample.of("tender-published.v1");
  private static final Sample AMENDED = Sample.of("tender-amended.v1");

  private Story() {}

  /** It is published and amended twice. */
  static List<Event> tender(String name) {
    var second = AMENDED.as(name);
    return List.of(
        event(TenderPublished.TYPE, name, 1, PUBLISHED.as(name)),
        event(TenderAmended.TYPE, name, 2, second),
        event(
            TenderAmended.TYPE,
            name,
            3,
            second.replace("\"tenderVersion\": 2", "\"tenderVersion\": 3")));
  }

  private static Event event(String type, String name, int version, String payload) {
    var tender = Objects.requireNonNull(Json.read(payload, Map.class).get("tenderId"));
    return new Event(
        Sample.identity(name + type + version),
        type,
        UUID.fromString(tender.toString()),
        version,
        payload);
  }
}

package org.socialvalue.benchmarks.faults;

import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.faults.Feed.Event;
import org.socialvalue.benchmarks.told.Sample;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.events.TenderCancelled;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.Service;

/**
 * What one service hears, and its state as one hash: every table that the events fill, row by row,
 * without what is made anew each time: identifiers, salts and with them the hashes, and the hour.
 */
enum Story {
  OF_TENDERS(
      EVALUATION,
      "tender-events",
      """
      select (to_jsonb(c) - 'cancelled_at')::text || (c.cancelled_at is null) from competition c
      union all
      select (to_jsonb(a) - '{at,hash,previous_hash,state_salt,state_digest}'::text[])::text from audit_entry a"""),
  OF_AWARDS(
      MONITORING,
      "evaluation-events",
      """
      select (to_jsonb(c) - '{id,drafted_at}'::text[])::text from contract c
      union all
      select c.award_id || (to_jsonb(m) - '{id,contract_id}'::text[])::text
        from commitment m join contract c on c.id = m.contract_id
      union all
      select c.award_id || (to_jsonb(a) - '{at,hash,previous_hash,state_salt,state_digest,aggregate_id}'::text[])::text
        from audit_entry a join contract c on c.id = a.aggregate_id"""),
  OF_LEARNING(
      TENDER, "contract-events", "select (to_jsonb(l) - '{id}'::text[])::text from lesson l");

  private static final Sample PUBLISHED = Sample.of("tender-published.v1");
  private static final Sample AMENDED = Sample.of("tender-amended.v1");
  private static final Sample CANCELLED = Sample.of("tender-cancelled.v1");
  private static final Sample AWARDED = Sample.of("contract-awarded.v1");
  private static final Sample LEARNT = Sample.of("learning-captured.v1");

  private final Service service;
  private final String channel;
  private final String state;

  Story(Service service, String channel, String state) {
    this.service = service;
    this.channel = channel;
    this.state = state;
  }

  Service service() {
    return service;
  }

  /** Settings by which an instance hears it from that topic, and as a consumer of its own. */
  Map<String, String> heardFrom(String topic, String group) {
    var settings = new TreeMap<String, String>();
    settings.put(
        "MP_MESSAGING_INCOMING_" + channel.replace('-', '_').toUpperCase(Locale.ROOT) + "_TOPIC",
        topic);
    settings.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID", group);
    if (service == TENDER) {
      settings.put("MP_MESSAGING_INCOMING_WEBHOOK_EVENTS_GROUP_ID", group + "-webhooks");
    }
    return settings;
  }

  String state(Database database) {
    return database
        .all(
            row -> row.getString(1) + " of " + row.getLong(2) + " rows",
            "select md5(string_agg(line, ';' order by line)), count(*) from ("
                + state
                + ") as rows (line)")
        .getFirst();
  }

  /** So many subjects, each with its events in their order. */
  List<List<Event>> told(String name, int subjects) {
    var told = new ArrayList<List<Event>>();
    for (int i = 0; i < subjects; i++) {
      told.add(
          switch (this) {
            case OF_TENDERS -> tender(name + i, i % 5 == 0);
            case OF_AWARDS ->
                List.of(event(ContractAwarded.TYPE, name + i, 1, AWARDED.as(name + i)));
            case OF_LEARNING ->
                List.of(event(LearningCaptured.TYPE, name + i, 1, LEARNT.as(name + i)));
          });
    }
    return told;
  }

  /** Published, amended twice, and given up or not. */
  static List<Event> tender(String name, boolean givenUp) {
    var second = AMENDED.as(name);
    var events = new ArrayList<Event>();
    events.add(event(TenderPublished.TYPE, name, 1, PUBLISHED.as(name)));
    events.add(event(TenderAmended.TYPE, name, 2, second));
    events.add(
        event(
            TenderAmended.TYPE,
            name,
            3,
            second.replace("\"tenderVersion\": 2", "\"tenderVersion\": 3")));
    if (givenUp) {
      events.add(
          event(
              TenderCancelled.TYPE,
              name,
              4,
              CANCELLED.as(name).replace("\"tenderVersion\": 2", "\"tenderVersion\": 3")));
    }
    return events;
  }

  /** What it is about is its key: the tender, the award, the learning. */
  private static Event event(String type, String name, int version, String payload) {
    var fields = Json.read(payload, Map.class);
    var subject =
        Stream.of("learningId", "awardId", "tenderId")
            .map(fields::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return new Event(
        Sample.identity(name + type + version),
        type,
        UUID.fromString(subject.toString()),
        version,
        payload);
  }
}

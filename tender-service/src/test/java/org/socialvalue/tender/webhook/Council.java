package org.socialvalue.tender.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.events.KpiOffTrack;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Broker;

/** A council of its own, so that no other test's events are its. */
final class Council {

  final String org = "council-" + UUID.randomUUID();
  final Api officer = Api.as("odile", org, "procurement-officer");
  private final Broker broker;

  Council(String servers) {
    this.broker = new Broker(servers);
  }

  /**
   * A webhook with its secret.
   *
   * @param path where it is read
   */
  record Hook(String path, String secret) {}

  Hook hook(String url, String... types) {
    var answer = officer.post("/v1/webhooks", asked(url, types));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return new Hook(
        "/v1/webhooks/" + json(answer).at("/webhook/id").textValue(),
        json(answer).path("secret").textValue());
  }

  static String asked(String url, String... types) {
    var named =
        List.of(types).stream().map(type -> "\"" + type + "\"").collect(Collectors.joining(","));
    return "{\"description\": \"The portal\", \"url\": \"%s\", \"eventTypes\": [%s]}"
        .formatted(url, named);
  }

  /** Something of this council's happens under a contract; the event's id. */
  UUID reviewIsDue() throws Exception {
    return tell(UUID.randomUUID(), ReviewDue.TYPE, "review-due.v1");
  }

  UUID kpiIsOffTrack() throws Exception {
    return tell(UUID.randomUUID(), KpiOffTrack.TYPE, "kpi-off-track.v1");
  }

  UUID tell(UUID id, String type, String sample) throws Exception {
    var payload = Broker.sample(sample);
    ((ObjectNode) payload.path("authority")).put("id", org);
    broker.send("contract.events.v1", type, id, UUID.randomUUID().toString(), payload);
    return id;
  }

  JsonNode deliveries(Hook hook) {
    return json(officer.get(hook.path() + "/deliveries?limit=500")).path("items");
  }

  /** The newest delivery, once it has so many attempts. */
  JsonNode awaitAttempts(Hook hook, int many) {
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> newest(hook).path("attempts").size() >= many);
    return newest(hook);
  }

  JsonNode newest(Hook hook) {
    var all = deliveries(hook);
    return all.path(all.size() - 1);
  }

  JsonNode read(Hook hook) {
    return json(officer.get(hook.path()));
  }

  /** Does something to the webhook as it is. */
  io.restassured.response.Response act(Hook hook, String what) {
    return officer.post(hook.path() + what, etag(officer.get(hook.path())), "");
  }
}

package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.journeys.Collector.Span;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Demo;
import org.socialvalue.local.demo.Narrator;

/** One bid is followed from its submission to its contract, and nothing is told of what it says. */
class TracesIT {

  private static final String TRACE = "5f84c7a1e0b94d0c9a3d4e61b7c20f18";
  private static final Narrator QUIET =
      new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

  private final Stack stack = Running.stack();

  @Test
  void one_trace_leads_from_a_bid_through_outbox_and_kafka_into_the_contract() throws Exception {
    // Given services that tell a collector from here on, and a portal that names its trace
    var collector = new Collector();
    restart("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address());
    var cast = new Cast(stack.addresses()).within("00-" + TRACE + "-00f067aa0ba902b7-01");

    // When a commission goes its whole way
    Demo.tell(Commission.homecare(), cast, QUIET);

    // Then the bid's steps are those of one trace
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(contracts(collector)).isNotEmpty());
    var spans = collector.of(TRACE);
    assertThat(spans)
        .extracting(span -> span.service() + " " + span.name())
        .contains(
            "tender-service POST /v1/tenders/{id}/publication",
            "evaluation-service POST /v1/competitions/{id}/bids",
            "evaluation-service POST /v1/bids/{bidId}/submission",
            "evaluation-service POST /v1/awards/{id}/finalisation");

    // And each of the last follows from the one before, over two services
    var process = contracts(collector).getFirst();
    var send = one(spans, process.parent());
    var finalisation = one(spans, send.parent());
    assertThat(send.name()).isEqualTo("send evaluation.events.v1");
    assertThat(finalisation.name()).isEqualTo("POST /v1/awards/{id}/finalisation");
    assertThat(finalisation.service()).isEqualTo("evaluation-service");
    assertThat(process.service()).isEqualTo("contract-monitoring-service");
    assertThat(finalisation.with().get("http.response.status_code")).startsWith("20");

    // And nothing is told of what was said, by whom and about whom
    assertThat(collector.all())
        .doesNotContain("eyJ", "validateOnly", "Rounds of six people", "1150000")
        .doesNotContain("orchard", "Orchard", "wealdshire", "Wealdshire")
        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-");
    for (var name : people()) {
      assertThat(collector.all()).doesNotContain(name);
    }
  }

  /** Where monitoring worked the event of an award. */
  private static List<Span> contracts(Collector collector) {
    var spans = collector.of(TRACE);
    return spans.stream()
        .filter(span -> span.service().equals("contract-monitoring-service"))
        .filter(span -> span.name().equals("process evaluation.events.v1"))
        .filter(
            span ->
                spans.stream()
                    .anyMatch(
                        send ->
                            send.id().equals(span.parent())
                                && ContractAwarded.TYPE.equals(send.with().get("event.type"))))
        .toList();
  }

  private static Span one(List<Span> spans, String id) {
    return spans.stream()
        .filter(span -> span.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("span " + id));
  }

  private void restart(String variable, String value) {
    for (var service : Service.values()) {
      stack.stop(service);
      stack.configure(service, Map.of(variable, value));
      stack.start(service);
    }
  }

  /** The names of all who take part. */
  private static List<String> people() throws IOException {
    return new ObjectMapper()
        .readTree(Path.of("../deploy/keycloak/local-realm.json").toFile())
        .path("users")
        .valueStream()
        .map(user -> user.path("lastName").asText())
        .filter(name -> name.length() > 3)
        .toList();
  }
}

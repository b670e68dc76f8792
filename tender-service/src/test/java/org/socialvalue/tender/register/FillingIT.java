package org.socialvalue.tender.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.tender.Api.etag;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.events.StatementPublished;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Broker;
import org.socialvalue.tender.Commission;

/**
 * The register of processes that were there before it, filled from what is kept and from events.
 */
@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class FillingIT {

  private static final String MARKET =
      """
      {"open": %s, "introduction": {"en": "%s"}}""";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String database;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @Test
  void whatWasPublishedBeforeComesInWithTheSameBytesAndOnce() throws Exception {
    // Given a project before the market whose tender was amended and given up, and another tender
    // whose contract is carried out
    var givenUp = Commission.started();
    var market = "/v1/projects/" + givenUp.project + "/market-engagement";
    var amara = givenUp.amara;
    Commission.ok(amara.put(market, MARKET.formatted(false, "Not yet")));
    Commission.ok(amara.put(market, etag(amara.get(market)), MARKET.formatted(true, "Tell us")));
    Commission.ok(amara.put(market, etag(amara.get(market)), MARKET.formatted(true, "And this")));
    var first = givenUp.published();
    amendAndGiveUp(first);
    var second = Commission.started().published();
    carriedOut(idOf(second));
    var ocids =
        List.of(
            Register.ocid(givenUp.project.toString()), Register.ocid(first), Register.ocid(second));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(releases(ocids)).hasSize(10));
    var before = releases(ocids);

    // When the register had not been there
    forget(ocids);
    assertThat(given().get("/v1/ocds/records/" + ocids.getLast()).statusCode()).isEqualTo(404);
    var filled = Register.ok(Api.as("otto").post("/v1/ocds/filling", ""));

    // Then it is as if it had, and filling it again changes nothing
    assertThat(filled.path("entered").intValue()).isGreaterThanOrEqualTo(10);
    var after = releases(ocids);
    assertThat(after.getFirst()).isEqualTo(before.getFirst());
    // the moment of an edit is that of the audit trail
    assertThat(after.get(1).replaceAll("\"20[^\"]*Z\"", ""))
        .isEqualTo(before.get(1).replaceAll("\"20[^\"]*Z\"", ""));
    assertThat(after.subList(2, 10)).isEqualTo(before.subList(2, 10));
    var again = Register.ok(Api.as("otto").post("/v1/ocds/filling", ""));
    assertThat(again.path("entered").intValue()).isZero();
    assertThat(releases(ocids)).isEqualTo(after);
    assertThat(
            Register.ok(Api.as("otto").post("/v1/ocds/rebuild", ""))
                .path("unchanged")
                .booleanValue())
        .isTrue();
  }

  private static void amendAndGiveUp(String tender) {
    var ben = Api.as("ben");
    var content = Api.read(ben.get(tender).asString()).path("content");
    var changed = Api.read("{\"reason\": \"A better title\", \"acknowledgements\": []}");
    changed.set("content", content.deepCopy());
    changed.withObject("/content/title").put("en", "Homecare for all");
    assertThat(ben.post(tender + "/amendments", etag(ben.get(tender)), changed).statusCode())
        .isEqualTo(201);
    Commission.ok(
        ben.post(
            tender + "/cancellation",
            etag(ben.get(tender)),
            "{\"reason\": \"inside\", \"note\": {\"en\": \"We begin again\"}}"));
  }

  private void carriedOut(String tender) throws Exception {
    var award = UUID.randomUUID().toString();
    var contract = UUID.randomUUID().toString();
    send("evaluation", AwardAnnounced.TYPE, award, announced(tender, award));
    send("evaluation", ContractAwarded.TYPE, award, sample("contract-awarded", tender, award));
    var started = sample("contract-started", tender, award).put("contractId", contract);
    send("contract", ContractStarted.TYPE, contract, started);
    // a key of its own: only so that it is told after what it is about
    var stated = sample("statement-published", tender, award).put("contractId", contract);
    stated.put("statementId", UUID.randomUUID().toString());
    send("contract", StatementPublished.TYPE, contract, stated);
  }

  private static ObjectNode announced(String tender, String award) throws Exception {
    var event = sample("award-announced", tender, award).without(List.of("awardId"));
    ((ObjectNode) event.at("/awards/0")).put("awardId", award);
    return ((ObjectNode) event).put("noticeId", UUID.randomUUID().toString());
  }

  private static ObjectNode sample(String event, String tender, String award) throws Exception {
    return Broker.sample(event + ".v1").put("competitionId", tender).put("awardId", award);
  }

  private void send(String topic, String type, String key, ObjectNode event) throws Exception {
    new Broker(broker).send(topic + ".events.v1", type, UUID.randomUUID(), key, event);
  }

  private static String idOf(String tender) {
    return tender.substring(tender.lastIndexOf('/') + 1);
  }

  /** As they are kept, process by process, each in its order. */
  private List<String> releases(List<String> ocids) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(database, owner, owner);
        var ask =
            connection.prepareStatement(
                "select body from register_release where ocid = ? order by date, number")) {
      for (var ocid : ocids) {
        ask.setString(1, ocid);
        var rows = ask.executeQuery();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }

  private void forget(List<String> ocids) throws SQLException {
    try (var connection = DriverManager.getConnection(database, owner, owner)) {
      for (var table : List.of("register_release", "register_fact")) {
        try (var delete = connection.prepareStatement("delete from " + table + " where ocid = ?")) {
          for (var ocid : ocids) {
            delete.setString(1, ocid);
            delete.executeUpdate();
          }
        }
      }
    }
  }
}

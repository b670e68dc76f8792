package org.socialvalue.tender.award;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Broker;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class AwardIT {

  private static final String CANCEL = "{\"reason\": \"Too late\", \"note\": {\"en\": \"Stop\"}}";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Test
  void aTenderWithAContractIsNotCancelledAnyMore() throws Exception {
    // Given
    var commission = Commission.started();
    var path = commission.published();
    var ben = Api.as("ben");

    // When it is awarded, told twice, and another council claims an award of it
    var event = UUID.randomUUID();
    send(event, award(path, "wealdshire"));
    send(event, award(path, "wealdshire"));
    send(UUID.randomUUID(), award(path, "northmoor"));

    // Then everybody sees the award, once, and the timeline tells it
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(json(Api.as("olive").get(path)).path("awards")).hasSize(1));
    assertThat(json(ben.get(path)).at("/awards/0/lotId").textValue()).isEqualTo("LOT-1");
    assertThat(ben.get("/v1/projects/" + commission.project + "/timeline?limit=500").asString())
        .containsOnlyOnce("is awarded to");

    // and the public register too, to whoever asks
    var record =
        given().get("/v1/ocds/records/ocds-xxxxxx-" + path.substring(path.lastIndexOf('/') + 1));
    assertThat(json(record).at("/records/0/compiledRelease/awards")).hasSize(1);
    assertThat(json(record).at("/records/0/releases")).hasSize(2);

    // and it can't be cancelled
    var answer = ben.post(path + "/cancellation", Api.etag(ben.get(path)), CANCEL);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(json(ben.get(path)).path("status").textValue()).isEqualTo("PUBLISHED");
  }

  private static ObjectNode award(String tender, String authority) throws IOException {
    var sample = Broker.sample("contract-awarded.v1");
    sample.put("competitionId", tender.substring(tender.lastIndexOf('/') + 1));
    sample.put("awardId", UUID.randomUUID().toString());
    ((ObjectNode) sample.path("authority")).put("id", authority);
    return sample;
  }

  private void send(UUID id, ObjectNode award) throws Exception {
    new Broker(broker)
        .send(
            "evaluation.events.v1",
            ContractAwarded.TYPE,
            id,
            award.path("awardId").textValue(),
            award);
  }
}

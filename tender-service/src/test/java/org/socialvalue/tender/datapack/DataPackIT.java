package org.socialvalue.tender.datapack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;
import org.socialvalue.tender.ServiceAnswers;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class DataPackIT {

  private Commission commission;
  private Api amara;
  private String path;

  @BeforeEach
  void start() {
    commission = Commission.started();
    amara = commission.amara;
    path = "/v1/projects/" + commission.project + "/data-pack";
  }

  @Test
  void beforeAnybodyWroteOneItIsEmptyAndSaysSo() {
    var answer = amara.get(path);

    Commission.ok(answer);
    assertThat(etag(answer)).isEqualTo("\"0\"");
    assertThat(json(answer).path("notSaid")).hasSize(6);
    assertThat(json(answer).path("steps")).isEmpty();
  }

  @Test
  void itIsWrittenAndReadAsItWasGiven() {
    var written =
        amara.put(
            path, "\"0\"", ServiceAnswers.dataPack(ServiceAnswers.missing("Nobody has asked")));

    Commission.ok(written);
    var read = json(Api.as("max").get(path));
    assertThat(read.at("/usage/present/figures/0/value").decimalValue())
        .isEqualByComparingTo("420.5");
    assertThat(read.at("/satisfaction/missing/why").textValue()).isEqualTo("Nobody has asked");
    assertThat(read.at("/steps/0/step").textValue()).isEqualTo("ANALYSE");
    assertThat(read.at("/steps/0/by").textValue()).isEqualTo("amara");
  }

  @Test
  void ofTwoWhoWriteTheFirstPackTheSecondIsTold() {
    // Given
    var empty = etag(amara.get(path));

    // When
    var first =
        amara.put(path, empty, ServiceAnswers.dataPack(ServiceAnswers.missing("Nobody has asked")));
    var late = amara.put(path, empty, "{}");
    var without = amara.request().body("{}").put(path);

    // Then
    Commission.ok(first);
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(without.statusCode()).isEqualTo(428);
    assertThat(json(amara.get(path)).path("notSaid")).isEmpty();
  }

  @Test
  void everyFaultIsTold() {
    var twice =
        ServiceAnswers.present("So")
            .replace("}}", "}, \"missing\": {\"why\": \"w\", \"whatWillBeDone\": \"d\"}}");
    var pack =
        """
        {"usage": {}, "need": %s,
         "cost": {"present": {"tells": "Dearer", "source": "Ledger", "asOf": "%s"}}}"""
            .formatted(twice, LocalDate.now(ZoneOffset.UTC).plusDays(2));

    var answer = amara.put(path, "\"0\"", pack);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/usage", "/need", "/cost/present/asOf");
    assertThat(etag(amara.get(path))).isEqualTo("\"0\"");
  }

  @Test
  void aMalformedPackHearsOfEachField() {
    var answer =
        amara.put(
            path,
            "\"0\"",
            """
            {"usage": {"present": {"tells": " ", "source": "S", "asOf": "soon", "trend": "UP"}},
             "weather": {}}""");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .contains(
            "/usage/present/tells", "/usage/present/asOf", "/usage/present/trend", "/weather");
  }

  @Test
  void whetherItHasChangedSinceAnEarlierStepIsToldByKind() {
    // Given
    Commission.ok(
        amara.put(
            path, "\"0\"", ServiceAnswers.dataPack(ServiceAnswers.missing("Nobody has asked"))));

    // When
    var same = json(amara.get(path + "/changes?since=ANALYSE"));
    var later = json(amara.get(path + "/changes?since=PLAN"));
    var wrong = amara.get(path + "/changes?since=YESTERDAY");
    var none = amara.get(path + "/changes");

    // Then
    assertThat(same.path("lookedAtAgain").booleanValue()).isFalse();
    assertThat(same.path("changes")).isEmpty();
    assertThat(later.path("sinceWritten").isNull()).isTrue();
    assertThat(later.path("changes").findValuesAsText("what"))
        .hasSize(6)
        .containsOnly("NEWLY_SAID");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(none.statusCode()).isEqualTo(400);
  }

  @Test
  void onlyTheAuthoritysOwnWritersWrite() {
    assertThat(Api.as("nia").get(path).statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").put(path, "\"0\"", "{}").statusCode()).isEqualTo(404);
    assertThat(Api.as("max").put(path, "\"0\"", "{}").statusCode()).isEqualTo(403);
    assertThat(Api.as("olive").get(path).statusCode()).isEqualTo(403);
    assertThat(amara.get("/v1/projects/" + UUID.randomUUID() + "/data-pack").statusCode())
        .isEqualTo(404);
  }

  @Test
  void itStandsInTheTimelineAndInTheAuditTrail() {
    Commission.ok(
        amara.put(
            path, "\"0\"", ServiceAnswers.dataPack(ServiceAnswers.missing("Nobody has asked"))));

    JsonNode timeline =
        json(amara.get("/v1/projects/" + commission.project + "/timeline?limit=500"));
    assertThat(timeline.findValuesAsText("what"))
        .anyMatch(what -> what.startsWith("Data pack: ") && what.contains("satisfaction missing"));
    assertThat(Api.as("ada").get("/v1/audit/" + commission.project).asString())
        .contains("data pack written");
  }
}

package org.socialvalue.tender.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class ImportIT {

  private final Api amara = Api.as("amara");

  @Test
  void aNoticeBecomesAProjectAndADraftThatSaysWhatIsStillMissing() throws IOException {
    var answer = amara.post("/v1/projects/import", fresh());

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    var project = json(answer).path("project");
    assertThat(project.at("/title/en").textValue()).isEqualTo("Help at home");
    assertThat(project.at("/title/cy").textValue()).isEqualTo("Cymorth gartref");
    assertThat(project.path("serviceArea").textValue()).isEqualTo("homecare-older-people");
    assertThat(project.path("corePurpose").textValue()).startsWith("Care and support");
    assertThat(project.path("estimatedValue").decimalValue()).isEqualByComparingTo("1250000.50");
    assertThat(project.at("/authority/id").textValue()).isEqualTo("wealdshire");
    assertThat(project.at("/source/buyer").textValue()).isEqualTo("Invented Borough Council");

    var content = json(answer).at("/tender/content");
    assertThat(content.path("lots").findValuesAsText("id")).containsExactly("1", "LOT-2");
    assertThat(content.at("/awardModel/priceWeight").intValue()).isEqualTo(40);
    assertThat(content.at("/awardModel/qualityWeight").intValue()).isEqualTo(50);
    assertThat(content.at("/awardModel/socialValueWeight").intValue()).isEqualTo(10);
    assertThat(content.path("bidsDueBy").textValue()).isEqualTo("2026-05-01T11:00:00Z");
    assertThat(content.at("/contractTerms/startsOn").textValue()).isEqualTo("2026-09-01");
    assertThat(content.at("/contractTerms/endsOn").textValue()).isEqualTo("2030-08-31");

    assertThat(texts(json(answer).path("notMapped")))
        .contains("/tender/somethingNobodyHeardOf", "/tender/lots/0/hasOptions", "/parties")
        .doesNotContain("/tender/title", "/tender/value/amount");
    assertThat(texts(json(answer).path("missing")))
        .anyMatch(missing -> missing.startsWith("core outcomes"));
  }

  @Test
  void theDraftCanBeCheckedAndItsProjectCompleted() throws IOException {
    var imported = json(amara.post("/v1/projects/import", fresh()));
    var project = "/v1/projects/" + imported.at("/project/id").textValue();
    var tender = "/v1/tenders/" + imported.at("/tender/id").textValue();

    var check = amara.post(tender + "/publication?validateOnly=true", "{}");
    var described = amara.put(project, etag(amara.get(project)), Commission.PROJECT);
    var kept = amara.put(tender, etag(amara.get(tender)), imported.at("/tender/content"));

    assertThat(check.statusCode()).as(check.asString()).isEqualTo(200);
    assertThat(json(check).path("publishable").booleanValue()).isFalse();
    assertThat(described.statusCode()).as(described.asString()).isEqualTo(200);
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
  }

  @Test
  void theSameReleaseStartsOneProjectForEachAuthority() throws IOException {
    var release = fresh();

    var first = amara.post("/v1/projects/import", release);
    var again = amara.post("/v1/projects/import", release);
    var packaged =
        amara.post(
            "/v1/projects/import",
            "{\"uri\": \"x\", \"version\": \"1.1\", \"releases\": [" + release + "]}");
    var other = Api.as("nia").post("/v1/projects/import", release);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(packaged.statusCode()).isEqualTo(200);
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(json(again)).isEqualTo(json(first));
    assertThat(json(packaged).at("/tender/id")).isEqualTo(json(first).at("/tender/id"));
    assertThat(json(other).at("/project/id")).isNotEqualTo(json(first).at("/project/id"));
  }

  @Test
  void whatIsNoNoticeIsRefusedFieldByField() {
    assertFaults("{}", "/ocid", "/tender");
    assertFaults("{\"ocid\": 7, \"tender\": {\"title\": \" \"}}", "/ocid", "/tender/title");
    assertFaults("{\"releases\": []}", "/releases");
    assertFaults("[]", "");
  }

  @Test
  void aProviderImportsNothing() throws IOException {
    assertThat(Api.as("olive").post("/v1/projects/import", fresh()).statusCode()).isEqualTo(403);
  }

  @Test
  void everyRealNoticeThatIsAtHandCanBeImported() {
    var notices = RealNotices.all();
    notices.forEach(this::importOne);
    System.out.println("ocds: imported " + notices.size() + " real notices");
    assertThat(notices).isNotEmpty();
  }

  @Test
  void howeverANoticeIsBentItIsTakenOrRefusedAndADraftThatIsTakenCanBeKept() throws IOException {
    var bending = new Bending(20261122);
    for (int i = 0; i < 150; i++) {
      taken(bending.bent(fresh(), 1 + i % 4));
    }
    for (var notice : RealNotices.all()) {
      for (int i = 0; i < 4; i++) {
        taken(bending.bent(notice.put("id", UUID.randomUUID().toString()), 1 + i));
      }
    }
  }

  /** Or refused with reasons; the same once more changes nothing. */
  private void taken(ObjectNode bent) {
    var answer = amara.post("/v1/projects/import", bent);
    assertThat(answer.statusCode()).as(bent + " " + answer.asString()).isIn(200, 201, 400);
    if (answer.statusCode() == 400) {
      assertThat(json(answer).path("faults")).as(bent.toString()).isNotEmpty();
      return;
    }
    var again = amara.post("/v1/projects/import", bent);
    assertThat(again.statusCode()).as(bent + " " + again.asString()).isEqualTo(200);
    assertThat(json(again)).as(bent.toString()).isEqualTo(json(answer));
    if (answer.statusCode() == 201) {
      var tender = json(answer).path("tender");
      var kept =
          amara.put(
              "/v1/tenders/" + tender.path("id").textValue(), "\"0\"", tender.path("content"));
      assertThat(kept.statusCode()).as(bent + " " + kept.asString()).isEqualTo(200);
    }
  }

  @Test
  void whatIsSentAgainWithAKeyIsAnsweredAsBeforeAlsoWithOddNumbersInIt() throws IOException {
    var odd = fresh();
    odd.put("odd", new BigDecimal("1e-900"));
    var first = amara.postOnce("/v1/projects/import", "key-" + UUID.randomUUID(), odd);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);

    odd.put("odd", new BigDecimal("1e-99999"));
    var refused = amara.postOnce("/v1/projects/import", "key-" + UUID.randomUUID(), odd);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(json(refused).at("/faults/0/pointer").textValue()).isEqualTo("/odd");
  }

  private void importOne(ObjectNode notice) {
    var answer = amara.post("/v1/projects/import", notice);
    assertThat(answer.statusCode()).as(notice + " " + answer.asString()).isIn(200, 201);
    var tender = json(answer).path("tender");
    assertThat(json(answer).at("/project/title/en").textValue()).isNotBlank();
    var path = "/v1/tenders/" + tender.path("id").textValue();
    assertThat(amara.post(path + "/publication?validateOnly=true", "{}").statusCode())
        .as(notice.toString())
        .isEqualTo(200);
    var kept =
        amara.put(path, "\"" + tender.path("version").longValue() + "\"", tender.path("content"));
    assertThat(kept.statusCode()).as(notice + " " + kept.asString()).isEqualTo(200);
  }

  private void assertFaults(String body, String... pointers) {
    var answer = amara.post("/v1/projects/import", body);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(json(answer).path("faults").findValuesAsText("pointer")).containsExactly(pointers);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }

  /** The sample, as if it were published just now. */
  private static ObjectNode fresh() throws IOException {
    try (var in = ImportIT.class.getResourceAsStream("/ocds/homecare-release.json")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Api.read(text).put("id", UUID.randomUUID().toString());
    }
  }
}

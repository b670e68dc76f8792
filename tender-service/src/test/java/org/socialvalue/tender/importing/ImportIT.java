package org.socialvalue.tender.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
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
  void everyRealNoticeThatIsAtHandCanBeImported() throws IOException {
    var folder = Path.of("..", "..", "shared", "ocds", "uk-releases").toAbsolutePath().normalize();
    var there = Files.isDirectory(folder);
    if (!there) {
      System.out.println("ocds: no real notices at ../shared/ocds/uk-releases; not tried");
    }
    assumeThat(there).as("real notices beside the project").isTrue();
    try (var files = Files.list(folder)) {
      var notices = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      notices.forEach(this::importOne);
      System.out.println("ocds: imported " + notices.size() + " real notices");
      assertThat(notices).isNotEmpty();
    }
  }

  @Test
  void howeverANoticeIsBentItIsTakenOrRefusedAndADraftThatIsTakenCanBeKept() throws IOException {
    var chance = new Random(20261122);
    for (int i = 0; i < 150; i++) {
      var bent = fresh();
      for (int bends = 0; bends <= i % 4; bends++) {
        bend(bent, chance);
      }

      var answer = amara.post("/v1/projects/import", bent);

      assertThat(answer.statusCode()).as(bent + " " + answer.asString()).isIn(200, 201, 400);
      if (answer.statusCode() == 201) {
        var tender = json(answer).path("tender");
        var kept =
            amara.put(
                "/v1/tenders/" + tender.path("id").textValue(), "\"0\"", tender.path("content"));
        assertThat(kept.statusCode()).as(bent + " " + kept.asString()).isEqualTo(200);
      }
    }
  }

  /** Puts something odd where something else stood, anywhere in it. */
  private static void bend(JsonNode notice, Random chance) {
    var places = new ArrayList<ObjectNode>();
    notice.findParents("id").stream()
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .forEach(places::add);
    if (notice.path("tender") instanceof ObjectNode tender) {
      places.add(tender);
    }
    if (notice.path("tender").path("contractPeriod") instanceof ObjectNode period) {
      places.add(period);
    }
    var place = places.get(chance.nextInt(places.size()));
    var names = new ArrayList<String>();
    place.fieldNames().forEachRemaining(names::add);
    var name = names.get(chance.nextInt(names.size()));
    switch (chance.nextInt(8)) {
      case 0 -> place.remove(name);
      case 1 -> place.putNull(name);
      case 2 -> place.put(name, -7);
      case 3 -> place.put(name, new BigDecimal("1e40"));
      case 4 -> place.put(name, "x".repeat(20_000));
      case 5 -> place.put(name, "0000-13-45T99:99:99Z");
      case 6 -> place.putArray(name).add("odd").addNull();
      default -> place.putObject(name).put("amount", "many").put("endDate", "9999-12-31T00:00:00Z");
    }
  }

  private void importOne(Path file) {
    try {
      var notice = Files.readString(file);
      var answer = amara.post("/v1/projects/import", notice);
      assertThat(answer.statusCode()).as(file + " " + answer.asString()).isIn(200, 201);
      var tender = json(answer).path("tender");
      assertThat(json(answer).at("/project/title/en").textValue()).isNotBlank();
      var check =
          amara.post(
              "/v1/tenders/" + tender.path("id").textValue() + "/publication?validateOnly=true",
              "{}");
      assertThat(check.statusCode()).as(file.toString()).isEqualTo(200);
      var kept =
          amara.put(
              "/v1/tenders/" + tender.path("id").textValue(),
              "\"" + tender.path("version").longValue() + "\"",
              tender.path("content"));
      assertThat(kept.statusCode()).as(file + " " + kept.asString()).isEqualTo(200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

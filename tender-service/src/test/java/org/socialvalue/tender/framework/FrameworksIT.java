package org.socialvalue.tender.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class FrameworksIT {

  /** An authority of its own for each test: what it imports becomes its usual framework. */
  private final String council = "council-" + UUID.randomUUID();

  private final Api officer = Api.as("iris", council, "commissioner");
  private final String code = "own-" + UUID.randomUUID();

  @Test
  void those_that_ship_are_there_for_everybody() {
    var olive = Api.as("olive");

    assertThat(olive.get("/v1/frameworks").asString())
        .contains("kent-adult-social-care", "wales-principles-based-process");
    var kent = olive.get("/v1/frameworks/kent-adult-social-care");
    assertThat(json(kent).at("/policy/socialValueShare").intValue()).isEqualTo(10);
    assertThat(etag(kent)).isEqualTo("\"kent-adult-social-care.1\"");
    var texts = json(olive.get("/v1/frameworks/kent-adult-social-care/versions/1/texts"));
    assertThat(texts.path("withWelsh").intValue()).isZero();
    assertThat(texts.path("withEasyRead").intValue()).isPositive();
    assertThat(olive.get("/v1/frameworks/kent-adult-social-care/versions/2").statusCode())
        .isEqualTo(404);
    assertThat(olive.get("/v1/frameworks/none-such").statusCode()).isEqualTo(404);
  }

  @Test
  void a_council_imports_its_own_and_reads_it_back() {
    var answer = officer.post("/v1/frameworks", own(1));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(answer.getHeader("Location")).endsWith("/v1/frameworks/" + code + "/versions/1");
    var kept = json(officer.get("/v1/frameworks/{code}", code));
    assertThat(kept.path("authority").textValue()).isEqualTo(council);
    assertThat(kept.at("/priorities/0/title/cy").textValue()).isEqualTo("Swyddi lleol");
    assertThat(officer.post("/v1/frameworks", ((ObjectNode) kept).put("version", 2)).statusCode())
        .as("what is read can be changed and imported again")
        .isEqualTo(201);
  }

  @Test
  void a_repeated_import_with_its_key_is_answered_again() {
    var key = UUID.randomUUID().toString();
    var first = officer.postOnce("/v1/frameworks", key, own(1));
    var second = officer.postOnce("/v1/frameworks", key, own(1));

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(pointers(officer.post("/v1/frameworks", own(1)))).containsExactly("/version");
  }

  @Test
  void trying_it_changes_nothing_and_tells_which_texts_are_missing() {
    var answer = officer.post("/v1/frameworks?validateOnly=true", own(1));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(json(answer).at("/texts/withWelsh").intValue()).isEqualTo(1);
    assertThat(officer.get("/v1/frameworks/{code}", code).statusCode()).isEqualTo(404);
  }

  @Test
  void every_fault_is_told_at_once() {
    var bad = own(1);
    bad.put("code", "kent-adult-social-care");
    bad.put("authority", "wealdshire");
    bad.put("favourite", "blue");
    bad.remove("source");
    var priorities = (ArrayNode) bad.path("priorities");
    priorities.add(priorities.get(0).<JsonNode>deepCopy());
    ((ObjectNode) bad.at("/stageQuestions/0")).put("stage", "DREAM");
    ((ArrayNode) bad.at("/stageQuestions/1/askedOf")).add("NEIGHBOURS");
    ((ArrayNode) bad.at("/outcomeCategories")).addObject().put("code", "FIFTH");
    ((ObjectNode) bad.at("/policy")).put("openShare", 30);
    ((ObjectNode) bad.at("/policy/principleScale")).put("max", 0);
    ((ArrayNode) bad.at("/policy/regimes")).add("MARTIAL");

    for (var query : List.of("", "?validateOnly=true")) {
      var answer = officer.post("/v1/frameworks" + query, bad);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.getContentType()).contains("application/problem+json");
      assertThat(pointers(answer))
          .contains(
              "/code",
              "/authority",
              "/favourite",
              "/source",
              "/priorities/5/code",
              "/stageQuestions/0/stage",
              "/stageQuestions/1/askedOf/2",
              "/outcomeCategories/4/code",
              "/outcomeCategories/4/title",
              "/policy/openShare",
              "/policy/principleScale/max",
              "/policy/regimes/2");
    }
  }

  @Test
  void versions_only_grow_and_a_code_stays_with_its_owner() {
    created(officer.post("/v1/frameworks", own(3)));

    assertThat(pointers(officer.post("/v1/frameworks", own(3)))).containsExactly("/version");
    assertThat(pointers(officer.post("/v1/frameworks", from(own(4), LocalDate.of(2016, 3, 31)))))
        .containsExactly("/validFrom");
    var other = Api.as("joe", "other-" + UUID.randomUUID(), "procurement-officer");
    assertThat(pointers(other.post("/v1/frameworks", own(4)))).containsExactly("/code");
  }

  @Test
  void another_authoritys_is_not_seen() {
    created(officer.post("/v1/frameworks", own(1)));
    var nia = Api.as("nia");

    assertThat(nia.get("/v1/frameworks/{code}", code).statusCode()).isEqualTo(404);
    assertThat(nia.get("/v1/frameworks/{code}/versions/1", code).statusCode()).isEqualTo(404);
    assertThat(nia.get("/v1/frameworks/{code}/versions/1/texts", code).statusCode()).isEqualTo(404);
    assertThat(nia.get("/v1/frameworks?limit=500").asString()).doesNotContain(code);
    var asked = Api.read(Commission.PROJECT);
    asked.put("relevantArea", "northmoor").putArray("frameworks").add(code);
    assertThat(pointers(nia.post("/v1/projects", asked))).containsExactly("/frameworks/0");
  }

  @Test
  void only_those_who_buy_import() {
    for (var role : List.of("member", "auditor", "provider", "contributor", "contract-manager")) {
      assertThat(Api.as("kim", council, role).post("/v1/frameworks", own(1)).statusCode())
          .as(role)
          .isEqualTo(403);
    }
  }

  @Test
  void the_list_comes_in_pages() {
    created(officer.post("/v1/frameworks", own(1)));
    created(officer.post("/v1/frameworks", own(2)));

    var first = json(officer.get("/v1/frameworks?limit=3"));
    assertThat(first.path("items")).hasSize(3);
    var rest = json(officer.get("/v1/frameworks?limit=3&after=" + first.path("next").textValue()));
    assertThat(rest.path("items")).hasSize(1);
    assertThat(rest.at("/items/0/version").intValue()).isEqualTo(2);
    assertThat(rest.path("next").isNull()).isTrue();
    var second = json(officer.get("/v1/frameworks?limit=1"));
    assertThat(
            json(officer.get("/v1/frameworks?limit=1&after=" + second.path("next").textValue()))
                .at("/items/0/code")
                .textValue())
        .isEqualTo("wales-principles-based-process");
  }

  @Test
  void a_project_keeps_the_version_it_began_with() {
    var before = started(Api.read(Commission.PROJECT));
    assertThat(pins(before))
        .containsExactly("kent-adult-social-care 1", "wales-principles-based-process 1");

    created(officer.post("/v1/frameworks", own(1)));
    var under1 = started(Api.read(Commission.PROJECT));
    assertThat(pins(under1)).containsExactly(code + " 1");

    created(officer.post("/v1/frameworks", own(2)));
    created(officer.post("/v1/frameworks", from(own(3), today().plusYears(1))));
    assertThat(pins(started(Api.read(Commission.PROJECT))))
        .as("a version whose day is still to come is not in force")
        .containsExactly(code + " 2");
    assertThat(json(officer.get("/v1/frameworks/{code}", code)).path("version").intValue())
        .isEqualTo(2);
    assertThat(pins(project(under1))).containsExactly(code + " 1");
    assertThat(pins(project(before)))
        .containsExactly("kent-adult-social-care 1", "wales-principles-based-process 1");
  }

  @Test
  void a_project_chooses_among_those_in_force_and_stays_with_them() {
    created(officer.post("/v1/frameworks", own(1)));
    var asked = Api.read(Commission.PROJECT);
    asked.putArray("frameworks").add("wales-principles-based-process").add(code);
    var project = started(asked);
    assertThat(pins(project)).containsExactly("wales-principles-based-process 1", code + " 1");

    var path = "/v1/projects/" + project.path("id").textValue();
    var etag = etag(officer.get(path));
    assertThat(pointers(officer.put(path, etag, changed(asked, code))))
        .containsExactly("/frameworks");
    assertThat(officer.put(path, etag, asked).statusCode()).isEqualTo(200);
  }

  @Test
  void a_choice_that_is_none_is_refused_with_every_fault() {
    var asked = Api.read(Commission.PROJECT);
    asked.put("regime", "STANDARD");
    asked
        .putArray("frameworks")
        .add("none-such")
        .add("kent-adult-social-care")
        .add("kent-adult-social-care");
    assertThat(pointers(officer.post("/v1/projects", asked)))
        .containsExactlyInAnyOrder("/frameworks/0", "/frameworks/2");

    var lightOnly = own(1);
    ((ObjectNode) lightOnly.path("policy")).putArray("regimes").add("LIGHT_TOUCH");
    created(officer.post("/v1/frameworks", lightOnly));
    asked.remove("frameworks");
    assertThat(pointers(officer.post("/v1/projects", asked))).containsExactly("/regime");
  }

  @Test
  void outcomes_are_judged_by_the_projects_own_framework() {
    var own = own(1);
    var priority = own.putArray("priorities").addObject();
    priority.put("code", "SEA").put("source", "Plan 3").putObject("title").put("en", "The sea");
    created(officer.post("/v1/frameworks", own));
    var path = "/v1/projects/" + started(Api.read(Commission.PROJECT)).path("id").textValue();

    var kents = json(officer.post(path + "/outcomes", Commission.jobs()));
    var ours = json(officer.post(path + "/outcomes", Commission.jobs().put("priority", "SEA")));

    assertThat(kents.path("findings").findValuesAsText("code")).contains("PRIORITY_TRACE");
    assertThat(ours.path("findings").findValuesAsText("code")).doesNotContain("PRIORITY_TRACE");
  }

  private ObjectNode own(int version) {
    var own = (ObjectNode) Json.mapper().valueToTree(new ShippedFrameworks().all().getFirst());
    own.put("code", code).put("version", version);
    own.remove("authority");
    ((ObjectNode) own.at("/priorities/0/title")).put("cy", "Swyddi lleol");
    return own;
  }

  private static ObjectNode from(ObjectNode framework, LocalDate day) {
    return framework.put("validFrom", day.toString());
  }

  private static ObjectNode changed(ObjectNode asked, String code) {
    var other = asked.deepCopy();
    other.putArray("frameworks").add(code);
    return other;
  }

  private JsonNode started(ObjectNode asked) {
    return json(created(officer.post("/v1/projects", asked)));
  }

  private JsonNode project(JsonNode project) {
    return json(officer.get("/v1/projects/" + project.path("id").textValue()));
  }

  private static List<String> pins(JsonNode project) {
    return project
        .path("frameworks")
        .valueStream()
        .map(pin -> pin.path("code").textValue() + " " + pin.path("version").intValue())
        .toList();
  }

  private static Response created(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer;
  }

  private static List<String> pointers(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    return json(answer).findValuesAsText("pointer");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}

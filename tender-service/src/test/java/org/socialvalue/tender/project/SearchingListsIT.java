package org.socialvalue.tender.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.json;
import static org.socialvalue.tender.Commission.created;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

/** What a screen needs of a list: a part of it, in an order, found by words. */
@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class SearchingListsIT {

  @Inject EntityManager db;

  private final String org = "org-" + UUID.randomUUID();
  private final Api amara = Api.as("amara-" + org, org, "commissioner", "procurement-officer");

  @Test
  void a_list_is_walked_in_each_order_and_each_project_comes_once() {
    for (var title : List.of("Respite", "day care", "Homecare", "Befriending", "Day care", "Åse")) {
      project(title, "Support to live at home");
    }
    var oldestFirst = walked("/v1/projects", "createdAt");
    var byTitle = walked("/v1/projects", "title");

    assertThat(titles(oldestFirst))
        .containsExactly("Respite", "day care", "Homecare", "Befriending", "Day care", "Åse");
    assertThat(titles(byTitle).subList(0, 5))
        .containsExactly("Befriending", "day care", "Day care", "Homecare", "Respite");
    assertThat(walked("/v1/projects", "-createdAt")).isEqualTo(reversed(oldestFirst));
    assertThat(walked("/v1/projects", "-title")).isEqualTo(reversed(byTitle));
  }

  @Test
  void words_are_found_in_any_of_their_english_forms_and_in_welsh_as_written() {
    var walks = project("Walks for carers", "People get out");
    var gardens = Api.read(described("Gardens", "Neighbours meet"));
    gardens.withObject("/title").put("cy", "Gerddi cymunedol");
    var garden = created(amara.post("/v1/projects", gardens));

    assertThat(found("walking")).containsExactly(walks);
    assertThat(found("carer")).containsExactly(walks);
    assertThat(found("gerddi")).containsExactly(garden);
    assertThat(found("neighbour meeting")).containsExactly(garden);
    assertThat(found("\"neighbours meet\"")).containsExactly(garden);
    assertThat(found("\"meet neighbours\"")).isEmpty();
    assertThat(found("gardens or walks")).containsExactly(walks, garden);
    assertThat(found("carer -walking")).isEmpty();
    assertThat(found("neighbour -walking")).containsExactly(garden);
    assertThat(found("' ; drop table tender; -- & | ! ( : *")).isEmpty();
    assertThat(amara.get("/v1/projects?q=" + "a".repeat(201)).statusCode()).isEqualTo(400);
    assertThat(json(Api.as("nia").get("/v1/projects?q=gerddi")).path("items")).isEmpty();
  }

  @Test
  void projects_by_stage_area_and_regime() {
    var commission = Commission.started();
    var ada = Api.as("ada");
    var id = commission.project.toString();
    var area = json(commission.amara.get("/v1/projects/" + id)).path("serviceArea").textValue();

    assertThat(ids(ada, "/v1/projects?limit=500&stage=ANALYSE&serviceArea=" + area)).contains(id);
    assertThat(ids(ada, "/v1/projects?limit=500&stage=PLAN")).doesNotContain(id);
    assertThat(ids(ada, "/v1/projects?limit=500&serviceArea=none-such")).isEmpty();
    assertThat(ids(ada, "/v1/projects?limit=500&regime=none-such")).isEmpty();
    assertThat(ada.get("/v1/projects?stage=NONE").statusCode()).isEqualTo(400);
  }

  @Test
  void tenders_by_status_and_deadline() {
    var first = tender("Homecare in the north", "2031-01-10T12:00:00Z");
    var second = tender("Homecare in the south", "2031-01-05T12:00:00.000001Z");
    var undated =
        created(
            amara.post(
                "/v1/projects/" + project("Later", "People get out") + "/tenders",
                "{\"title\": {\"en\": \"Another\"}}"));
    var own = "/v1/tenders?limit=500&authority=" + org;

    assertThat(ids(amara, own + "&sort=bidsDueBy")).containsExactly(second, first, undated);
    assertThat(ids(amara, own + "&sort=-bidsDueBy")).containsExactly(undated, first, second);
    assertThat(ids(amara, own + "&sort=title")).containsExactly(undated, first, second);
    assertThat(
            ids(
                amara,
                own + "&bidsDueAfter=2031-01-05T12:00:00Z&bidsDueBefore=2031-01-06T00:00:00Z"))
        .containsExactly(second);
    assertThat(ids(amara, own + "&bidsDueBefore=2031-01-05T12:00:00Z")).isEmpty();
    assertThat(ids(amara, own + "&q=northern or south")).containsExactly(second);
    assertThat(ids(amara, own + "&status=PUBLISHED")).isEmpty();
    assertThat(ids(amara, own + "&status=DRAFT")).hasSize(3);
    assertThat(ids(Api.as("nia"), own)).isEmpty();
  }

  @Test
  void outcomes_are_found_over_all_projects_of_the_authority_and_of_no_other() {
    var here = project("Homecare", "People live at home");
    var there = project("Day care", "People get out");
    var one = outcome(here, "Apprenticeships for care leavers");
    var other = outcome(there, "Volunteers befriend a care leaver");

    assertThat(ids(amara, "/v1/outcomes?q=leaver")).containsExactly(one, other);
    assertThat(ids(amara, "/v1/outcomes?q=leaver&sort=-createdAt")).containsExactly(other, one);
    assertThat(ids(amara, "/v1/outcomes?q=apprenticeship")).containsExactly(one);
    assertThat(ids(amara, "/v1/outcomes?status=SPECIFIED")).isEmpty();
    assertThat(ids(amara, "/v1/projects/" + here + "/outcomes?q=leaver")).containsExactly(one);
    assertThat(ids(Api.as("nia"), "/v1/outcomes?q=leaver")).isEmpty();
    assertThat(Api.as("olive").get("/v1/outcomes").statusCode()).isEqualTo(403);
  }

  /** With plain reading of the table forbidden, the plan tells whether the index can serve. */
  @Test
  @Transactional
  void words_are_looked_up_in_their_index() {
    db.createNativeQuery("set local enable_seqscan = off").executeUpdate();
    for (var search :
        List.of(
            "tender where cast(has_words(words_of_tender(content), 'care') as boolean) = true",
            "commissioning_project"
                + " where has_words(words_of_project(title, core_purpose, core_outcomes), 'care')",
            "outcome where has_words(words_of_outcome(proposed), 'care')",
            "lesson where has_words(words_of_lesson(lesson, supplier), 'care')",
            "catalogue_entry where has_words(words_of_entry(words), 'care')")) {
      var plan =
          db.createNativeQuery("explain select id from " + search, String.class).getResultList();
      assertThat(String.join("\n", plan)).contains("_by_words");
    }
  }

  private String tender(String title, String dueBy) {
    return created(
        amara.post(
            "/v1/projects/" + project(title, "People get out") + "/tenders",
            "{\"title\": {\"en\": \"%s\"}, \"bidsDueBy\": \"%s\"}".formatted(title, dueBy)));
  }

  private String outcome(String project, String statement) {
    return created(
        amara.post(
            "/v1/projects/" + project + "/outcomes",
            "{\"statement\": {\"en\": \"%s\"}, \"areas\": []}".formatted(statement)));
  }

  private String project(String title, String purpose) {
    return created(amara.post("/v1/projects", described(title, purpose)));
  }

  private static String described(String title, String purpose) {
    var project = Api.read(Commission.PROJECT);
    project.putObject("title").put("en", title);
    return project.put("corePurpose", purpose).toString();
  }

  private List<String> found(String words) {
    var answer = amara.request().queryParam("q", words).get("/v1/projects");
    assertThat(answer.statusCode()).isEqualTo(200);
    return json(answer).path("items").findValuesAsText("id");
  }

  private static List<String> ids(Api who, String path) {
    var answer = who.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return json(answer).path("items").findValuesAsText("id");
  }

  /** Two by two, by the link that each page gives. */
  private List<JsonNode> walked(String path, String order) {
    var rows = new ArrayList<JsonNode>();
    var next = path + "?limit=2&sort=" + order;
    while (next != null) {
      var answer = amara.get(next);
      assertThat(answer.statusCode()).isEqualTo(200);
      json(answer).path("items").forEach(rows::add);
      var link = answer.header("Link");
      var uri = link == null ? null : URI.create(link.replaceAll("^<|>.*$", ""));
      next = uri == null ? null : uri.getPath() + "?" + uri.getQuery();
    }
    return rows;
  }

  private static List<String> titles(List<JsonNode> rows) {
    return rows.stream().map(row -> row.at("/title/en").textValue()).toList();
  }

  private static List<JsonNode> reversed(List<JsonNode> rows) {
    var other = new ArrayList<>(rows);
    Collections.reverse(other);
    return other;
  }
}

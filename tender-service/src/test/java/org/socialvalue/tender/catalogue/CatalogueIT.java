package org.socialvalue.tender.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class CatalogueIT {

  private static final String ENTRIES =
      """
      {"entries": [
        {"kind": "OUTCOME", "code": "ORCHARD", "title": {"en": "%s", "easyRead": "Trees"},
         "category": "ENVIRONMENT_AND_ECONOMY", "priority": "GREEN_AND_SUSTAINABLE",
         "provenance": {"source": "Our workshop", "year": 2026}},
        {"kind": "MEASURE", "code": "TREES", "title": {"en": "Trees that took root"},
         "measure": {"kind": "OUTCOME", "name": "trees alive after a year", "unit": "trees",
                     "direction": "HIGHER_IS_BETTER", "target": {"amount": 100}},
         "provenance": {"source": "Our workshop"}},
        {"kind": "PROXY", "code": "TREE-VALUE", "title": {"en": "Worth of a tree"},
         "proxy": {"amount": 12.50, "per": "tree", "year": 2025},
         "provenance": {"source": "A bank of values", "url": "https://example.org/values",
                        "year": 2025, "licence": "CC BY-NC-ND 4.0"}}]}""";

  private final String council = "council-" + UUID.randomUUID();
  private final Api officer = Api.as("iris", council, "procurement-officer");

  @Test
  void the_same_again_changes_nothing_and_other_words_make_a_new_version() {
    var first = imported("Neighbours plant an orchard");
    assertThat(first.findValuesAsText("code")).containsExactly("ORCHARD", "TREES", "TREE-VALUE");
    assertThat(imported("Neighbours plant an orchard").path("unchanged")).hasSize(3);

    var other = imported("Neighbours plant and keep an orchard");
    assertThat(other.at("/changed/0/version").intValue()).isEqualTo(2);
    assertThat(other.path("unchanged")).hasSize(2);
    assertThat(json(officer.get("/v1/catalogue/ORCHARD")).at("/title/en").textValue())
        .contains("keep");
    var old = json(officer.get("/v1/catalogue/ORCHARD/versions/1"));
    assertThat(old.at("/title/en").textValue()).doesNotContain("keep");
    assertThat(old.path("superseded").booleanValue()).isTrue();
  }

  @Test
  void a_search_narrows_by_kind_words_category_and_priority_in_pages() {
    imported("Neighbours plant an orchard");

    assertThat(codes("kind=PROXY")).containsExactly("TREE-VALUE");
    assertThat(codes("q=ORCHARD")).containsExactly("ORCHARD");
    assertThat(codes("q=alive%20after")).containsExactly("TREES");
    assertThat(codes("q=neighbour%20planting")).containsExactly("ORCHARD");
    assertThat(codes("q=orch")).isEmpty();
    assertThat(codes("q=disadvantages%20or%20orchards"))
        .contains("SUSTAINED_JOBS")
        .endsWith("ORCHARD");
    assertThat(codes("q=warmer_homes")).containsExactly("WARMER_HOMES");
    assertThat(codes("q=homes%20-warming")).doesNotContain("WARMER_HOMES");
    assertThat(codes("q=100%25")).isEmpty();
    assertThat(codes("category=ENVIRONMENT_AND_ECONOMY&priority=GREEN_AND_SUSTAINABLE"))
        .containsExactly("WARMER_HOMES", "LESS_TRAVEL", "ORCHARD");
    var path = "/v1/catalogue?priority=GREEN_AND_SUSTAINABLE&limit=2";
    var page = json(officer.get(path));
    assertThat(page.path("items")).hasSize(2);
    var rest = json(officer.get(path + "&after=" + page.path("next").textValue()));
    assertThat(rest.path("items")).hasSize(1);
    assertThat(rest.at("/items/0/code").textValue()).isEqualTo("ORCHARD");
  }

  @Test
  void every_fault_is_told_by_row_and_nothing_is_kept() {
    var bad =
        """
        {"entries": [
          {"kind": "PROXY", "code": "P", "title": {"en": "Worth"},
           "provenance": {"source": "A bank of values"}},
          {"kind": "OUTCOME", "code": "WARMER_HOMES", "colour": "red", "title": {"en": "Warm"},
           "provenance": {}},
          {"kind": "MEASURE", "code": "LESS", "title": {"en": "Less than nothing"},
           "measure": {"kind": "OUTCOME", "name": "n", "unit": "u",
                       "direction": "HIGHER_IS_BETTER", "target": {"amount": -1}},
           "provenance": {"source": "Us"}},
          {"kind": "DREAM", "code": "GOOD", "title": {"en": "Fine"},
           "provenance": {"source": "Us", "url": "javascript:alert(1)"}}]}""";
    assertThat(pointers(officer.post("/v1/catalogue/import", bad)))
        .containsExactlyInAnyOrder(
            "/entries/0/proxy",
            "/entries/0/provenance/licence",
            "/entries/1/code",
            "/entries/1/colour",
            "/entries/1/provenance/source",
            "/entries/2/measure/target/amount",
            "/entries/3/kind",
            "/entries/3/provenance/url");
    assertThat(officer.get("/v1/catalogue/P").statusCode()).isEqualTo(404);
    assertThat(Api.as("max", council, "member").post("/v1/catalogue/import", bad).statusCode())
        .isEqualTo(403);
  }

  @Test
  void another_authoritys_entries_are_not_seen() {
    imported("Neighbours plant an orchard");
    var nia = Api.as("nia");

    assertThat(nia.get("/v1/catalogue/ORCHARD").statusCode()).isEqualTo(404);
    assertThat(nia.get("/v1/catalogue/ORCHARD/versions/1").statusCode()).isEqualTo(404);
    assertThat(nia.get("/v1/catalogue?q=orchard").asString()).doesNotContain("ORCHARD");
    assertThat(nia.post("/v1/catalogue/ORCHARD/retirement", "\"0\"", REASON).statusCode())
        .isEqualTo(404);
  }

  private static final String REASON = "{\"reason\": \"It never worked\"}";

  @Test
  void a_retired_entry_is_there_to_read_and_not_to_use() {
    imported("Neighbours plant an orchard");
    var path = "/v1/catalogue/ORCHARD";
    assertThat(officer.post(path + "/retirement", REASON).statusCode()).isEqualTo(428);
    assertThat(officer.post(path + "/retirement", "\"7\"", REASON).statusCode()).isEqualTo(412);
    var etag = etag(officer.get(path));
    var retired = officer.post(path + "/retirement", etag, REASON);
    assertThat(retired.statusCode()).as(retired.asString()).isEqualTo(200);

    assertThat(officer.post(path + "/retirement", etag(retired), REASON).statusCode())
        .isEqualTo(409);
    assertThat(officer.post("/v1/catalogue/WARMER_HOMES/retirement", "\"x\"", REASON).statusCode())
        .isEqualTo(409);
    assertThat(codes("q=orchard")).isEmpty();
    assertThat(codes("q=orchard&retired=true")).containsExactly("ORCHARD");
    assertThat(json(officer.get(path)).at("/retirement/reason").textValue())
        .isEqualTo("It never worked");
    assertThat(pointers(propose("{\"fromCatalogue\": {\"code\": \"ORCHARD\", \"version\": 1}}")))
        .containsExactlyInAnyOrder("/fromCatalogue", "/statement");
  }

  @Test
  void an_outcome_takes_from_the_catalogue_what_it_leaves_out() {
    imported("Neighbours plant an orchard");

    var jobs =
        json(
            propose(
                """
                {"fromCatalogue": {"code": "SUSTAINED_JOBS", "version": 1},
                 "priority": "GOOD_EMPLOYER"}"""));
    assertThat(jobs.at("/outcome/statement/en").textValue()).contains("paid work");
    assertThat(jobs.at("/outcome/category").textValue()).isEqualTo("OTHERS_WHO_ENGAGE");
    assertThat(jobs.at("/outcome/priority").textValue()).isEqualTo("GOOD_EMPLOYER");
    assertThat(jobs.at("/outcome/measure/target/lastingMonths").intValue()).isEqualTo(6);
    assertThat(jobs.at("/outcome/fromCatalogue/provenance/source").textValue())
        .startsWith("Kent framework");

    var trees =
        json(
            propose(
                """
                {"statement": {"en": "A hundred trees"},
                 "fromCatalogue": {"code": "TREES", "version": 1}}"""));
    assertThat(trees.at("/outcome/measure/unit").textValue()).isEqualTo("trees");
    assertThat(pointers(propose("{\"fromCatalogue\": {\"code\": \"TREES\", \"version\": 1}}")))
        .containsExactly("/statement");
    assertThat(
            pointers(
                propose(
                    """
                    {"statement": {"en": "Money"},
                     "fromCatalogue": {"code": "TREE-VALUE", "version": 1}}""")))
        .containsExactly("/fromCatalogue");
  }

  private Response propose(String outcome) {
    var project = json(officer.post("/v1/projects", Commission.PROJECT)).path("id").textValue();
    return officer.post("/v1/projects/" + project + "/outcomes", outcome);
  }

  private JsonNode imported(String title) {
    var answer = officer.post("/v1/catalogue/import", ENTRIES.formatted(title));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return json(answer);
  }

  private List<String> codes(String query) {
    return json(officer.request().urlEncodingEnabled(false).get("/v1/catalogue?" + query))
        .path("items")
        .findValuesAsText("code");
  }

  private static List<String> pointers(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    return json(answer).findValuesAsText("pointer");
  }
}

package org.socialvalue.tender.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.json;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class DocumentsIT {

  private static String path(Commission commission, DocumentKind kind) {
    return "/v1/projects/" + commission.project + "/documents/" + kind.inPath();
  }

  private static org.jsoup.nodes.Document page(Commission commission, DocumentKind kind) {
    var answer = Api.as("max").request().header("Accept", "text/html").get(path(commission, kind));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("text/html");
    return Jsoup.parse(answer.asString());
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void aPageCanBeReadWithoutSeeingItAndWithoutAScript(DocumentKind kind) {
    var commission = Commission.started().considered();
    commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    commission.outcome(Commission.jobs());

    var page = page(commission, kind);

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).contains(kind.title());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main section[aria-labelledby] > h2[id]")).isNotEmpty();
    assertThat(page.select("nav a[href^=#]"))
        .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    assertThat(page.select("table")).isNotEmpty().allSatisfy(DocumentsIT::isAnOrderlyTable);
    assertThat(page.select("script, link, img, iframe, [onclick], [style]")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.text()).doesNotContain("null", "Optional", "NOT_FOUND");
  }

  private static void isAnOrderlyTable(Element table) {
    assertThat(table.select("caption").text()).isNotBlank();
    assertThat(table.select("thead th[scope=col]")).isNotEmpty();
    assertThat(table.select("tbody tr"))
        .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
  }

  @Test
  void whatPeopleWroteIsShownAsTheyWroteItAndNeverAsMarkup() {
    var commission = Commission.started();
    var said = "<script>alert(1)</script> & {page} {#if} \"quotes\"";
    commission.outcome(
        Commission.jobs()
            .set("statement", Api.read("{}").put("en", said).put("cy", "Swyddi <b>lleol</b>")));

    var page = page(commission, DocumentKind.DIAGNOSTIC_REPORT);

    assertThat(page.select("script, b")).isEmpty();
    assertThat(page.select("td, th").eachText()).contains(said);
  }

  @Test
  void welshIsShownWhereItIsWrittenAndEnglishStandsInWithANote() {
    var commission = Commission.started();
    commission.outcome(
        Commission.jobs()
            .set("statement", Api.read("{\"en\": \"Local jobs\", \"cy\": \"Swyddi lleol\"}")));

    var answer =
        Api.as("max")
            .request()
            .header("Accept", "text/html")
            .header("Accept-Language", "cy-GB, en;q=0.5")
            .get(path(commission, DocumentKind.DIAGNOSTIC_REPORT));

    var page = Jsoup.parse(answer.asString());
    assertThat(page.select("[lang=cy]").eachText()).contains("Swyddi lleol");
    assertThat(page.select("h1 .standsin[lang=en]").attr("data-note"))
        .isEqualTo("no Welsh written");
  }

  @Test
  void asJsonItIsTheSameDocument() {
    var commission = Commission.started().considered();
    commission.outcome(Commission.jobs());

    var answer = json(Api.as("ada").get(path(commission, DocumentKind.DIAGNOSTIC_REPORT)));

    assertThat(answer.path("frozen").isNull()).isTrue();
    assertThat(answer.at("/document/sections").findValuesAsText("id"))
        .contains("service", "voices", "answers", "data-pack", "at-risk", "potential-outcomes");
    assertThat(answer.toString()).contains("\"type\":\"table\"");
  }

  @Test
  void onlyTheAuthorityReadsThem() {
    var commission = Commission.started();
    var path = path(commission, DocumentKind.COMMISSIONING_PLAN);

    assertThat(Api.as("nia").get(path).statusCode()).isEqualTo(404);
    assertThat(Api.as("olive").get(path).statusCode()).isEqualTo(403);
    assertThat(Api.as("amara").get(path + "/versions/1").statusCode()).isEqualTo(404);
    assertThat(Api.as("amara").get(path.replace("plan", "poem")).statusCode()).isEqualTo(404);
  }

  @Test
  void closingAStageFreezesItsDocumentsWithAHashThatAnybodyCanComputeAgain() {
    var commission = Commission.started().considered().inPlan();

    var overview = json(Api.as("max").get("/v1/projects/" + commission.project + "/documents"));
    var path = path(commission, DocumentKind.DIAGNOSTIC_REPORT) + "/versions/1";
    var frozen = json(Api.as("max").get(path));

    assertThat(overview.path("frozen").findValuesAsText("kind"))
        .containsExactly("DIAGNOSTIC_REPORT");
    assertThat(Json.sha256(Json.canonical(frozen.path("document"))))
        .isEqualTo(frozen.at("/frozen/sha256").textValue())
        .isEqualTo(overview.at("/frozen/0/sha256").textValue());
    assertThat(
            Jsoup.parse(Api.as("max").request().header("Accept", "text/html").get(path).asString())
                .text())
        .contains(frozen.at("/frozen/sha256").textValue(), "Version 1, frozen by");
  }

  @Test
  void wordsThatAreTakenBackAreGoneFromTheFrozenReportAndItsHashStillHolds() {
    // Given
    var commission = Commission.started().considered().inPlan();
    var path = path(commission, DocumentKind.DIAGNOSTIC_REPORT) + "/versions/1";
    var before = json(commission.amara.get(path));
    var quoted = before.path("words").fieldNames().next();
    var held = "/v1/projects/" + commission.project + "/engagements/";
    var engagement = json(commission.amara.get(held + "?limit=1")).at("/items/0/id").textValue();
    var contribution = held + engagement + "/contributions/" + quoted;

    // When
    var withdrawn =
        commission
            .amara
            .request()
            .header("If-Match", Api.etag(commission.amara.get(contribution)))
            .delete(contribution + "/consent");

    // Then
    assertThat(withdrawn.statusCode()).as(withdrawn.asString()).isIn(200, 204);
    var after = json(commission.amara.get(path));
    assertThat(after.path("words").has(quoted)).isFalse();
    assertThat(after.path("words").size()).isEqualTo(before.path("words").size() - 1);
    assertThat(after.path("document")).isEqualTo(before.path("document"));
    assertThat(Json.sha256(Json.canonical(after.path("document"))))
        .isEqualTo(after.at("/frozen/sha256").textValue());
  }

  @Test
  void biddersReadTheSpecificationOnceTheTenderIsOut() {
    var commission = Commission.started();
    var tender = "/v1/tenders/" + commission.publishable();
    var before = Api.as("olive").get(tender + "/specification");

    Commission.ok(
        commission.amara.post(
            tender + "/publication", Api.etag(commission.amara.get(tender)), "{}"));

    var after = Api.as("olive").get(tender + "/specification");
    assertThat(before.statusCode()).isEqualTo(404);
    Commission.ok(after);
    assertThat(json(after).at("/frozen/kind").textValue()).isEqualTo("SPECIFICATION");
    assertThat(after.asString()).contains("Three young people at a disadvantage", "LOT-1");
    assertThat(json(after).path("cancelled").isNull()).isTrue();

    // and once it is cancelled, that is the first thing said
    Commission.ok(
        commission.amara.post(
            tender + "/cancellation",
            Api.etag(commission.amara.get(tender)),
            "{\"reason\": \"No money\", \"note\": {\"en\": \"We start anew in spring\"}}"));
    assertThat(
            json(Api.as("olive").get(tender + "/specification"))
                .at("/cancelled/note/en")
                .textValue())
        .isEqualTo("We start anew in spring");
    var page =
        Jsoup.parse(
            Api.as("olive")
                .request()
                .header("Accept", "text/html")
                .get(tender + "/specification")
                .asString());
    assertThat(page.select("header .state").text())
        .startsWith("This tender was cancelled on")
        .contains("We start anew in spring");
  }
}

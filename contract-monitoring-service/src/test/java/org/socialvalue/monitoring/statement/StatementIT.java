package org.socialvalue.monitoring.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.StatementPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;
import org.socialvalue.monitoring.story.media.MediaFiles;

/** From a draft that follows the data to a statement that nothing changes any more. */
@MonitoringTest
class StatementIT {

  @Inject Sent sent;

  private String contract = "";

  @BeforeEach
  void a_contract_runs() {
    contract =
        Api.running(
            Awards.of(
                Promises.jobs(),
                Promises.peerMentors(),
                Promises.qualifications(),
                Promises.sharedTable()));
  }

  @Test
  void both_sides_sign_what_they_read_and_later_figures_change_nothing() {
    // Given
    report("people", "7");
    var statement = drafted();
    var read = as(MANAGER).get(statement).jsonPath();
    assertThat(read.getString("state")).isEqualTo("DRAFT");
    words(MANAGER, statement, "A good year.").statusCode(200);

    // When
    tried(MANAGER, statement).statusCode(200).body("possible", equalTo(true));
    sign(MANAGER, statement).statusCode(200).body("state", equalTo("SIGNED_BY_ONE_SIDE"));
    sign(MANAGER, statement).statusCode(409);
    tried(MANAGER, statement).statusCode(409);
    tried(PROVIDER, statement)
        .statusCode(200)
        .body("possible", equalTo(true))
        .body("findings", empty());
    sign(PROVIDER, statement).statusCode(200).body("state", equalTo("FROZEN"));

    // Then it is told, without what the sides say to it
    var told = sent.of(StatementPublished.TYPE, StatementPublished.class, contract);
    assertThat(told).hasSize(1);
    assertThat(sent.faults(StatementPublished.TYPE, contract)).isEmpty();
    assertThat(told.toString()).doesNotContain("A good year");
    var people =
        told.getFirst().results().stream().filter(one -> one.unit().equals("people")).findFirst();
    assertThat(people.orElseThrow().achieved()).isEqualByComparingTo("7");
    assertThat(people.orElseThrow().figures()).isEqualTo(1);
    assertThat(people.orElseThrow().verifiedFigures()).isZero();

    // and nothing of it changes any more
    var frozen = as(MANAGER).get(statement);
    assertThat(told.getFirst().sha256()).isEqualTo(frozen.path("sha256"));
    var body = as(PROVIDER).get(statement + "/signed-content").asString();
    assertThat(Json.sha256(body)).isEqualTo(frozen.jsonPath().getString("sha256"));
    report("qualifications", "3");
    assertThat(as(MANAGER).get(statement).asString()).isEqualTo(frozen.asString());
    words(PROVIDER, statement, "Too late.").statusCode(409);
    tried(PROVIDER, statement).statusCode(409);
    change(MANAGER, statement, "/reopening", "").statusCode(409);
    as(MANAGER)
        .get("/v1/calendar?limit=500&contract=" + contract)
        .then()
        .body(
            "items.findAll { it.contractId == '%s' && it.kind == 'STATEMENT' && it.periodTo == '%s' }.state"
                .formatted(contract, lastDay()),
            hasItem("DONE"));
  }

  @Test
  void a_small_number_of_people_is_not_told_and_a_report_of_the_two_sides_not_at_all() {
    // Given
    report("people", "3");
    var statement = drafted();
    var report =
        path(
            draft(
                    MANAGER,
                    "CONTRACT_REPORT",
                    Awards.began().toString(),
                    Awards.began().plusMonths(3).toString())
                .statusCode(201)
                .extract()
                .header("Location"));

    // When
    for (var signed : List.of(statement, report)) {
      sign(MANAGER, signed).statusCode(200);
      sign(PROVIDER, signed).statusCode(200).body("state", equalTo("FROZEN"));
    }

    // Then
    var told = sent.of(StatementPublished.TYPE, StatementPublished.class, contract);
    assertThat(told).hasSize(1);
    var people =
        told.getFirst().results().stream().filter(one -> one.unit().equals("people")).findFirst();
    assertThat(people.orElseThrow().achieved()).isNull();
    assertThat(people.orElseThrow().achievedText()).doesNotContain("3");
    assertThat(people.orElseThrow().inPeriod())
        .satisfiesAnyOf(none -> assertThat(none).isNull(), none -> assertThat(none).isZero());
  }

  @Test
  void nobody_signs_what_has_changed_since_they_read_it() {
    // Given
    var statement = drafted();
    var read = as(MANAGER).get(statement).jsonPath().getString("sha256");
    report("people", "6");

    // When
    signed(MANAGER, statement, read).statusCode(409);
    as(MANAGER)
        .body(signature(read))
        .post(statement + "/signature?validateOnly=true")
        .then()
        .statusCode(409);

    // Then
    sign(MANAGER, statement).statusCode(200);
    change(PROVIDER, statement, "/reopening", "").statusCode(200).body("state", equalTo("DRAFT"));
    as(MANAGER).get(statement + "/signed-content").then().statusCode(409);
  }

  @Test
  void what_was_not_reported_has_to_be_acknowledged() {
    // Given
    var statement = drafted();
    var hash = as(MANAGER).get(statement).jsonPath().getString("sha256");

    // When
    change(MANAGER, statement, "/signature", "{\"sha256\": \"%s\"}".formatted(hash))
        .statusCode(409)
        .body("findings.code", hasItem("ANNUAL_STATEMENT"))
        .body("findings", hasSize(3));

    // Then
    as(MANAGER)
        .body("{\"sha256\": \"%s\"}".formatted(hash))
        .post(statement + "/signature?validateOnly=true")
        .then()
        .statusCode(200)
        .body("possible", equalTo(false));
  }

  @Test
  void part_of_a_year_is_no_annual_statement() {
    // Given
    var statement =
        draft(
                MANAGER,
                "ANNUAL_STATEMENT",
                Awards.began().toString(),
                Awards.began().plusMonths(3).toString())
            .statusCode(201)
            .extract()
            .header("Location");

    // Then
    sign(MANAGER, path(statement)).statusCode(409).body("findings.subject", hasItem("/from"));
  }

  @Test
  void small_numbers_of_people_are_told_in_the_report_and_not_in_the_statement() {
    // Given
    report("people", "3");
    var statement = drafted();

    // Then
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/report")
        .then()
        .statusCode(200)
        .body("promises.find { it.kpis[0]?.unit == 'people' }.kpis[0].achieved", equalTo(3));
    var line = "signed.content.promises.find { it.kpis[0]?.unit == 'people' }.kpis[0].";
    as(MANAGER)
        .get(statement)
        .then()
        .body(line + "achieved", nullValue())
        .body(line + "achievedText", equalTo("fewer than 5 people"))
        .body(line + "state", nullValue())
        .body(line + "figures[0].gross", nullValue())
        .body(line + "figures[0].net", nullValue());
    var csv = as(MANAGER).header("Accept", "text/csv").get(statement);
    assertThat(csv.contentType()).startsWith("text/csv");
    assertThat(csv.asString()).contains(",fewer than 5 people,", ",,not shown,");
  }

  @Test
  void a_story_is_in_the_statement_of_its_year_and_in_none_before() {
    // Given
    var commitment = Api.commitment(contract, "OFFERED");
    var body =
        """
        {"commitmentId": "%s", "title": "The table", "text": "I laughed again",
         "firstHand": true, "tellsOf": %s, "consent": {"given": true, "scope": "REPORTS"}}""";
    for (var day : new String[] {"null", "\"" + lastDay() + "\""}) {
      as(PROVIDER)
          .body(body.formatted(commitment, day))
          .post("/v1/contracts/" + contract + "/stories")
          .then()
          .statusCode(201);
    }
    as(PROVIDER)
        .body(body.formatted(commitment, "\"" + Awards.today().plusDays(1) + "\""))
        .post("/v1/contracts/" + contract + "/stories")
        .then()
        .statusCode(400)
        .body("faults.pointer", hasItem("/tellsOf"));

    // Then
    as(MANAGER)
        .get(drafted())
        .then()
        .body("stories", hasSize(1))
        .body(
            "signed.content.promises.find { it.commitmentId == '%s' }.storiesTold"
                .formatted(commitment),
            equalTo(1));
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/report")
        .then()
        .body(
            "promises.find { it.commitmentId == '%s' }.storiesTold".formatted(commitment),
            equalTo(2));
  }

  @Test
  void a_story_taken_back_leaves_a_frozen_statement_whose_hash_still_holds() {
    // Given
    var commitment = Api.commitment(contract, "OFFERED");
    var story =
        as(PROVIDER)
            .body(
                """
                {"commitmentId": "%s", "title": "The table", "text": "I laughed again",
                 "firstHand": true, "tellsOf": "%s",
                 "consent": {"given": true, "scope": "REPORTS"}}"""
                    .formatted(commitment, lastDay()))
            .post("/v1/contracts/" + contract + "/stories")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("id");
    as(PROVIDER)
        .contentType("application/octet-stream")
        .body(MediaFiles.png("a table"))
        .post("/v1/stories/" + story + "/media?fileName=table.png")
        .then()
        .statusCode(201);
    var statement = drafted();
    sign(MANAGER, statement).statusCode(200);
    sign(PROVIDER, statement).statusCode(200);
    assertThat(page(statement)).contains("I laughed again");
    var links = Jsoup.parse(page(statement)).select("blockquote a");
    assertThat(links.eachText()).containsExactly("Picture: nobody has described it yet");
    as(MANAGER).get(links.attr("href")).then().statusCode(200);

    // When
    change(PROVIDER, "/v1/stories/" + story, "/consent-withdrawal", "").statusCode(200);

    // Then
    assertThat(page(statement)).doesNotContain("I laughed again", "The table");
    assertThat(page(statement)).contains("This account was withdrawn.");
    assertThat(Jsoup.parse(page(statement)).select("blockquote a")).isEmpty();
    as(MANAGER).get(links.attr("href")).then().statusCode(404);
    var body = as(PROVIDER).get(statement + "/signed-content").asString();
    assertThat(body).doesNotContain("I laughed again").contains(story);
    as(MANAGER)
        .get(statement)
        .then()
        .body("sha256", equalTo(Json.sha256(body)))
        .body("stories[0].withdrawn", equalTo(true))
        .body("stories[0].text", nullValue());
  }

  @Test
  void the_page_reads_well_for_everybody() {
    // Given
    report("people", "8");

    // When
    var answer =
        as(MANAGER).header("Accept", "text/html").get("/v1/contracts/" + contract + "/report");

    // Then
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    var page = Jsoup.parse(answer.asString());
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("script, link, img, iframe, [onclick]")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main h2")).isNotEmpty();
    assertThat(page.select("table")).allSatisfy(t -> assertThat(t.select("caption")).hasSize(1));
    assertThat(page.select("thead th"))
        .allSatisfy(t -> assertThat(t.attr("scope")).isEqualTo("col"));
    assertThat(page.select("tbody th"))
        .allSatisfy(t -> assertThat(t.attr("scope")).isEqualTo("row"));
    assertThat(page.select("svg")).hasSizeGreaterThan(2);
    assertThat(page.select("caption").eachText())
        .contains("Where each KPI stood at the end of its periods");
    assertThat(page.select("svg"))
        .allSatisfy(svg -> assertThat(svg.select("title, desc")).hasSize(2));
    var ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]"))
        .allSatisfy(a -> assertThat(ids).contains(a.attr("href").substring(1)));
  }

  @Test
  void others_do_not_find_it_and_wrong_roles_do_not_write() {
    // Given
    var statement = drafted();

    // Then
    as("nia").get(statement).then().statusCode(404);
    as("blake").get(statement).then().statusCode(404);
    as("blake").get("/v1/contracts/" + contract + "/report").then().statusCode(404);
    as("max").get(statement).then().statusCode(200);
    draft("max", "ANNUAL_STATEMENT", Awards.began().toString(), lastDay()).statusCode(403);
    draft(MANAGER, "ANNUAL_STATEMENT", Awards.began().toString(), lastDay()).statusCode(409);
    draft(MANAGER, "CONTRACT_REPORT", "2001-01-01", "2001-12-31").statusCode(400);
    as(MANAGER)
        .header("If-Match", "\"99\"")
        .body("{\"sha256\": \"%s\"}".formatted("0".repeat(64)))
        .post(statement + "/signature")
        .then()
        .statusCode(412);
    as(MANAGER)
        .body("{\"sha256\": \"%s\"}".formatted("0".repeat(64)))
        .post(statement + "/signature")
        .then()
        .statusCode(428);
    as(MANAGER).get("/v1/statements/" + UUID.randomUUID()).then().statusCode(404);
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/statements?limit=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  private String drafted() {
    return path(
        draft(MANAGER, "ANNUAL_STATEMENT", Awards.began().toString(), lastDay())
            .statusCode(201)
            .extract()
            .header("Location"));
  }

  private static String path(String location) {
    return location.substring(location.indexOf("/v1/"));
  }

  /** Of the contract's first year. */
  private static String lastDay() {
    return Awards.began().plusYears(1).minusDays(1).toString();
  }

  private ValidatableResponse draft(String user, String kind, String from, String to) {
    return as(user)
        .body("{\"kind\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(kind, from, to))
        .post("/v1/contracts/" + contract + "/statements")
        .then();
  }

  private static ValidatableResponse words(String user, String statement, String words) {
    return as(user)
        .header("If-Match", as(user).get(statement).header("ETag"))
        .body("{\"words\": {\"en\": \"%s\"}}".formatted(words))
        .put(statement + "/words")
        .then();
  }

  private static ValidatableResponse sign(String user, String statement) {
    return signed(user, statement, as(user).get(statement).jsonPath().getString("sha256"));
  }

  private static ValidatableResponse tried(String user, String statement) {
    return as(user)
        .body(signature(as(user).get(statement).jsonPath().getString("sha256")))
        .post(statement + "/signature?validateOnly=true")
        .then();
  }

  private static ValidatableResponse signed(String user, String statement, String hash) {
    return change(user, statement, "/signature", signature(hash));
  }

  private static String signature(String hash) {
    return """
        {"sha256": "%s", "acknowledgements":
          [{"code": "ANNUAL_STATEMENT", "reason": "the figures are still to come"}]}"""
        .formatted(hash);
  }

  private static String page(String statement) {
    return as(MANAGER).header("Accept", "text/html").get(statement).asString();
  }

  private void report(String unit, String value) {
    Api.report(
            Api.kpi(contract, unit),
            Awards.began(),
            Awards.began().plusMonths(3).minusDays(1),
            value)
        .statusCode(201);
  }
}

package org.socialvalue.monitoring.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Awards.began;
import static org.socialvalue.monitoring.Awards.today;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.events.PerformanceRated.Rating;
import org.socialvalue.events.PoorPerformanceNoticed;
import org.socialvalue.events.PoorPerformancePublished;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class RatingIT {

  @Inject Sent sent;

  @Test
  void a_rating_is_computed_told_and_marks_the_calendar() {
    // Given a contract that keeps its promise, with a rating due
    var contract = Api.running(Awards.of(Promises.jobs()));
    report(kpi(contract, "people"), began(), began().plusMonths(8), "3").statusCode(201);
    assertThat(due(contract)).hasSize(1);

    // When it is tried, nothing is kept
    as(MANAGER)
        .body("{}")
        .post("/v1/contracts/" + contract + "/ratings?validateOnly=true")
        .then()
        .statusCode(200)
        .body("computed", equalTo("GOOD"))
        .body("from", equalTo(began().toString()));
    as(MANAGER).get("/v1/contracts/" + contract + "/ratings").then().body("items", empty());

    // When it is rated
    var rating =
        rate(contract, "{}")
            .statusCode(201)
            .body("rating", equalTo("GOOD"))
            .body("computed", equalTo("GOOD"))
            .body("because", equalTo("100 of 100 points: 1 met"))
            .body("standings", hasSize(1))
            .body("last", equalTo(false))
            .extract();

    // Then it is told once, keeps its schema, and the calendar has it done
    var told = sent.of(PerformanceRated.TYPE, PerformanceRated.class, contract);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().rating()).isEqualTo(Rating.GOOD);
    assertThat(told.getFirst().competitionId()).isNotNull();
    assertThat(told.getFirst().kpis()).hasSize(1);
    assertThat(sent.faults(PerformanceRated.TYPE, contract)).isEmpty();
    assertThat(due(contract)).isEmpty();
    as(PROVIDER)
        .get(rating.header("Location").replaceFirst("^https?://[^/]+", ""))
        .then()
        .statusCode(200)
        .header("ETag", notNullValue());
    assertThat(sent.of(PoorPerformanceNoticed.TYPE, PoorPerformanceNoticed.class, contract))
        .isEmpty();

    // And that time can't be rated again
    rate(contract, "{}").statusCode(409);
  }

  @Test
  void a_rating_goes_no_further_than_the_contract() {
    var end = today().minusDays(40);
    var contract = Entered.running(Entered.draftUntil("orchard-homecare", end));
    rate(contract, "{\"rating\": \"OTHER\", \"reason\": \"nothing came in\"}")
        .statusCode(201)
        .body("to", equalTo(end.toString()))
        .body("last", equalTo(true));
    assertThat(due(contract)).isEmpty();
    rate(contract, "{\"rating\": \"OTHER\", \"reason\": \"once more\"}").statusCode(409);
  }

  @Test
  void another_rating_needs_a_reason_and_both_are_shown() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    rate(contract, "{\"rating\": \"GOOD\"}")
        .statusCode(409)
        .body("findings.code", contains("PERFORMANCE_RATING"));
    var id =
        rate(contract, "{\"rating\": \"GOOD\", \"reason\": \"the figures are on their way\"}")
            .statusCode(201)
            .body("rating", equalTo("GOOD"))
            .body("computed", equalTo("INADEQUATE"))
            .body("overriddenBecause", equalTo("the figures are on their way"))
            .extract()
            .<String>path("id");

    as(MANAGER)
        .body("{\"rating\": \"INADEQUATE\"}")
        .post("/v1/ratings/" + id + "/overriding")
        .then()
        .statusCode(428);
    as(MANAGER)
        .header("If-Match", "\"99\"")
        .body("{\"rating\": \"INADEQUATE\"}")
        .post("/v1/ratings/" + id + "/overriding")
        .then()
        .statusCode(412);
    override(id, "{\"rating\": \"GOOD\"}").statusCode(409);
    override(id, "{\"rating\": \"OTHER\"}").statusCode(409);
    override(id, "{\"rating\": \"INADEQUATE\"}")
        .statusCode(200)
        .body("rating", equalTo("INADEQUATE"))
        .body("overriddenBecause", nullValue());

    var told = sent.of(PerformanceRated.TYPE, PerformanceRated.class, id);
    assertThat(told)
        .extracting(PerformanceRated::rating)
        .containsExactly(Rating.GOOD, Rating.INADEQUATE);
    assertThat(as("ada").get("/v1/audit/" + id).jsonPath().<String>getList("items.what"))
        .containsExactly("performance rated", "rating overridden");
  }

  @Test
  void a_poor_rating_makes_a_notice_due_once_that_is_published_or_dismissed() {
    // Given
    var contract = Api.running(Awards.of(Promises.jobs()));
    var rating = rate(contract, "{}").statusCode(201).extract().<String>path("id");

    // Then a notice is due in thirty days, in the calendar too
    var notice =
        as(MANAGER)
            .get("/v1/contracts/" + contract + "/notices")
            .then()
            .body("items.state", contains("DUE"))
            .body("items.ratingId", contains(rating))
            .body("items.publishBy", contains(today().plusDays(30).toString()))
            .body("items[0].findings.code", contains("POOR_PERFORMANCE"))
            .body("items[0].requiredByLaw", equalTo(false))
            .extract()
            .<String>path("items[0].id");
    as(MANAGER)
        .get("/v1/calendar?kind=NOTICE&contract=" + contract)
        .then()
        .body("items.subjectId", contains(notice))
        .body("items.state", contains("SCHEDULED"));
    assertThat(sent.of(PoorPerformanceNoticed.TYPE, PoorPerformanceNoticed.class, contract))
        .hasSize(1);
    assertThat(sent.faults(PoorPerformanceNoticed.TYPE, contract)).isEmpty();

    // When it is given a better rating and the poor one again, there is still one notice
    override(rating, "{\"rating\": \"OTHER\", \"reason\": \"a strike\"}").statusCode(200);
    override(rating, "{\"rating\": \"INADEQUATE\"}").statusCode(200);
    as(MANAGER).get("/v1/contracts/" + contract + "/notices").then().body("items", hasSize(1));

    // When it is published
    var path = "/v1/notices/" + notice;
    var early = "{\"publishedOn\": \"%s\", \"reference\": \"UK9 123\"}";
    change(MANAGER, path, "/publication", early.formatted(today().plusDays(1))).statusCode(400);
    assertThat(sent.of(PoorPerformancePublished.TYPE, PoorPerformancePublished.class, notice))
        .isEmpty();
    var published =
        "{\"publishedOn\": \"%s\", \"reference\": \"UK9 123\", \"says\": {\"en\": \"Fewer jobs\"}}";
    change(MANAGER, path, "/publication", published.formatted(today()))
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("says.en", equalTo("Fewer jobs"))
        .body("findings", empty());
    change(MANAGER, path, "/dismissal", "{\"reason\": \"too late\"}").statusCode(409);
    assertThat(sent.of(PoorPerformancePublished.TYPE, PoorPerformancePublished.class, notice))
        .extracting(PoorPerformancePublished::says)
        .containsExactly(LocalizedText.english("Fewer jobs"));
    assertThat(sent.faults(PoorPerformancePublished.TYPE, notice)).isEmpty();
    as(MANAGER)
        .get("/v1/calendar?kind=NOTICE&contract=" + contract)
        .then()
        .body("items.state", contains("DONE"));
  }

  @Test
  void a_breach_is_recorded_under_its_regime_and_faults_are_told() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var body =
        "{\"ground\": \"BREACH\", \"because\": \"left two people alone\", \"knownOn\": \"%s\","
            + " \"regime\": \"%s\"}";
    record(contract, body.formatted(today().minusDays(40), "NONE"))
        .statusCode(400)
        .body("faults[0].detail", containsString("STANDARD"));
    record(contract, body.formatted(today().plusDays(1), "STANDARD")).statusCode(400);
    record(contract, body.formatted(began().minusDays(1), "STANDARD")).statusCode(400);
    var notice =
        record(contract, body.formatted(today().minusDays(40), "STANDARD"))
            .statusCode(201)
            .body("requiredByLaw", equalTo(true))
            .body("publishBy", equalTo(today().minusDays(10).toString()))
            .body("findings[0].basis", equalTo("LAW"))
            .extract()
            .<String>path("id");
    change(MANAGER, "/v1/notices/" + notice, "/dismissal", "{\"reason\": \"settled by agreement\"}")
        .statusCode(200)
        .body("state", equalTo("DISMISSED"));
  }

  @Test
  void only_the_contract_manager_rates_and_strangers_see_nothing() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var rating = rate(contract, "{}").extract().<String>path("id");
    var notice =
        as(MANAGER).get("/v1/contracts/" + contract + "/notices").path("items[0].id").toString();
    for (var role : new String[] {PROVIDER, "max", "vera", "amara"}) {
      as(role).body("{}").post("/v1/contracts/" + contract + "/ratings").then().statusCode(403);
    }
    for (var stranger : new String[] {"blake", "nia"}) {
      for (var path :
          new String[] {
            "/v1/contracts/" + contract + "/ratings",
            "/v1/contracts/" + contract + "/notices",
            "/v1/ratings/" + rating,
            "/v1/notices/" + notice
          }) {
        as(stranger).get(path).then().statusCode(404);
      }
    }
    as(MANAGER).get("/v1/ratings/" + UUID.randomUUID()).then().statusCode(404);
    as(MANAGER).get("/v1/notices/" + UUID.randomUUID()).then().statusCode(404);
    var draft = Api.drafted(Awards.of(Promises.jobs()));
    rate(draft, "{}").statusCode(409);
    rate(contract, "{\"to\": \"%s\"}".formatted(today().plusDays(1))).statusCode(400);
  }

  private static ValidatableResponse rate(String contract, String body) {
    return as(MANAGER).body(body).post("/v1/contracts/" + contract + "/ratings").then();
  }

  private static ValidatableResponse record(String contract, String body) {
    return as(MANAGER).body(body).post("/v1/contracts/" + contract + "/notices").then();
  }

  private static ValidatableResponse override(String rating, String body) {
    return change(MANAGER, "/v1/ratings/" + rating, "/overriding", body);
  }

  private static java.util.List<String> due(String contract) {
    return as(MANAGER)
        .get("/v1/calendar?kind=RATING&contract=" + contract + "&to=" + today())
        .jsonPath()
        .getList("items.findAll { it.state != 'DONE' }.id");
  }
}

package org.socialvalue.monitoring.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Period;

/** What both sides do with a running contract in a year. */
record LivedContract(String id) {

  /** Takes figures in; all of them are taken. */
  void report(List<String> figures) {
    as(PROVIDER)
        .body("{\"figures\": [" + String.join(",", figures) + "]}")
        .post("/v1/contracts/" + id + "/measurement-batches")
        .then()
        .body("taken", equalTo(figures.size()));
  }

  /** The earliest review that is open, with the answers of both voices. */
  String answeredReview() {
    String open =
        as(MANAGER)
            .get("/v1/contracts/" + id + "/reviews")
            .path("findAll { it.closedAt == null }.min { it.number }.id");
    var review = "/v1/reviews/" + open;
    answer(PROVIDER, review, "PROVIDER");
    answer(MANAGER, review, "PEOPLE_WHO_RECEIVE_CARE");
    return review;
  }

  private static void answer(String user, String review, String voice) {
    as(user)
        .body(
            """
            {"from": "%s", "stillRelevant": true, "shouldBeRevised": false, "text": "yes"}"""
                .formatted(voice))
        .post(review + "/answers")
        .then()
        .statusCode(201);
  }

  /**
   * What closes a review: every promise is kept but those that something else is decided about.
   *
   * @param others by the words of the promise
   */
  String decisions(Map<String, String> others, String acknowledgedBecause) {
    var decisions =
        as(MANAGER)
            .get("/v1/contracts/" + id + "/commitments")
            .jsonPath()
            .<Map<String, Object>>getList("findAll { it.state != 'WAIVED' }")
            .stream()
            .map(one -> decision(one, others))
            .toList();
    var acknowledgements =
        acknowledgedBecause.isEmpty()
            ? List.of()
            : List.of(Map.of("code", "STILL_RELEVANT", "reason", acknowledgedBecause));
    return Json.write(Map.of("decisions", decisions, "acknowledgements", acknowledgements));
  }

  private static Map<String, Object> decision(
      Map<String, Object> commitment, Map<String, String> others) {
    var kept =
        others.entrySet().stream()
            .filter(other -> String.valueOf(commitment.get("promise")).contains(other.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("KEEP");
    return Map.of(
        "commitmentId",
        commitment.get("id"),
        "decision",
        kept,
        "reason",
        "so we decided",
        "evidence",
        "payrolls of three years");
  }

  /** Another value, which both agree to. */
  void worth(String pounds) {
    var variation =
        change(
                MANAGER,
                "/v1/contracts/" + id,
                "/variations",
                "{\"kind\": \"VALUE_CHANGE\", \"reason\": \"more hours\", \"value\": %s}"
                    .formatted(pounds))
            .statusCode(201)
            .extract()
            .<String>path("id");
    change(PROVIDER, "/v1/variations/" + variation, "/assent", "").statusCode(200);
  }

  /** The annual statement of a year, signed by both. */
  ValidatableResponse state(Period year) {
    String statement =
        as(MANAGER)
            .body(
                "{\"kind\": \"ANNUAL_STATEMENT\", \"from\": \"%s\", \"to\": \"%s\"}"
                    .formatted(year.from(), year.to()))
            .post("/v1/contracts/" + id + "/statements")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    sign(MANAGER, "/v1/statements/" + statement).statusCode(200);
    return sign(PROVIDER, "/v1/statements/" + statement).statusCode(200);
  }

  private static ValidatableResponse sign(String user, String statement) {
    var hash = as(user).get(statement).jsonPath().getString("sha256");
    return change(
        user,
        statement,
        "/signature",
        """
        {"sha256": "%s", "acknowledgements":
          [{"code": "ANNUAL_STATEMENT", "reason": "not everything is reported each month"}]}"""
            .formatted(hash));
  }

  /** Its performance up to the year's last day, as computed or otherwise with a reason. */
  ValidatableResponse rate(Period year, String otherwise) {
    return as(MANAGER)
        .body("{\"to\": \"%s\"%s}".formatted(year.to(), otherwise))
        .post("/v1/contracts/" + id + "/ratings")
        .then();
  }

  /** Of so many months from there on. */
  static String figure(String kpi, LocalDate from, int months, int value) {
    return """
    {"kpiId": "%s", "from": "%s", "to": "%s", "value": %d, "evidence": "payroll",
     "attribution": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}"""
        .formatted(kpi, from, from.plusMonths(months).minusDays(1), value);
  }
}

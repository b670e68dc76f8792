package org.socialvalue.monitoring.standing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.VERIFIER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.figure;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.Tokens;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

/**
 * Figures come late, are corrected, doubted and cleared: who may not read small numbers of people
 * reads none by subtracting one reading from the next (decision 0050).
 */
@MonitoringTest
class LateFiguresIT {

  @Inject Sent sent;

  private String contract;
  private String kpi;
  private String other;

  @BeforeEach
  void mentors() {
    contract = Api.running(Awards.of(Promises.peerMentors()));
    kpi = Api.kpi(contract, "people");
    other = Api.running(Awards.of(Promises.peerMentors()));
    Api.report(Api.kpi(other, "people"), first(1), last(1), "1000").statusCode(201);
  }

  @Test
  void a_late_figure_is_told_with_those_that_come_after_it() {
    report(1, "7");
    report(3, "6");
    told("13 people", 13);

    report(2, "2");
    told("at least 13 people", 13);
    assertThat(report(PROVIDER).getInt("achieved")).isEqualTo(15);

    report(4, "4");
    told("19 people", 19);
  }

  @Test
  void a_small_correction_waits_until_others_come_to_enough() {
    var first = report(1, "17");
    var second = report(2, "20");
    told("37 people", 37);

    correct(first, 1, "15");
    told("about 37 people", 37);

    correct(second, 2, "16");
    told("31 people", 31);
    assertThat(report("max").getString("figures[1].text"))
        .isEqualTo("20, and 6 fewer in corrections of earlier figures");
  }

  @Test
  void a_question_takes_out_what_stands_with_the_figure_and_its_answer_brings_that_back() {
    // Given two people and nine, told together
    report(1, "2");
    var nine = report(2, "9");
    told("11 people", 11);

    // When the nine are doubted, corrected and cleared
    change(MANAGER, nine, "/question", "{\"words\": \"whose?\"}").statusCode(200);
    told("fewer than 5 people", 0);
    correct(nine, 2, "8");
    told("fewer than 5 people", 0);
    change(MANAGER, nine, "/settlement", "{\"words\": \"thank you\"}").statusCode(200);

    // Then the one who is missing is not told
    told("about 11 people", 11);
    assertThat(report(PROVIDER).getInt("achieved")).isEqualTo(10);
  }

  @Test
  void a_verifiers_doubt_and_whole_batches_take_the_same_way() {
    report(1, "2");
    var nine = report(3, "9");
    change(VERIFIER, nine, "/verification", "{\"verdict\": \"QUERIED\"}").statusCode(200);
    told("fewer than 5 people", 0);
    Api.verifier(contract);
    change(VERIFIER, nine, "/verification", "{\"verdict\": \"VERIFIED\"}").statusCode(200);
    told("11 people", 11);

    batch("", of(2, "3"), of(4, "1"));
    told("at least 11 people", 11);

    batch(", \"onDifference\": \"CORRECT\", \"reason\": \"counted anew\"", of(3, "20"));
    told("at least 22 people", 22);

    batch("", of(5, "1"));
    told("27 people", 27);
  }

  @Test
  void figures_that_come_in_turn_and_are_only_borne_out_need_no_list() {
    report(1, "3");
    var second = report(2, "4");
    Api.verifier(contract);
    change(VERIFIER, second, "/verification", "{\"verdict\": \"VERIFIED\"}").statusCode(200);
    batch("", of(3, "2"), of(4, "5"), of(5, "1"));
    told("at least 14 people", 14);
    assertThat(listed()).isZero();

    report(6, "9");
    assertThat(listed()).isZero();
    correct(second, 2, "5");
    assertThat(listed()).isEqualTo(7);
  }

  @Test
  void what_came_late_changes_nothing_that_is_told_of_an_earlier_day() {
    report(1, "40");
    var before = on(last(2));
    report(3, "30");
    var late = report(2, "20");
    var after = on(last(2));
    assertThat(before.getString("achieved")).isEqualTo("40");
    assertThat(after.getString("achieved")).isEqualTo("40");
    assertThat(after.getString("state")).isEqualTo("NOT_MEASURABLE");
    assertThat(after.getString("reason"))
        .isEqualTo("About 40 people: what came late or was corrected is told later");

    correct(late, 2, "18");

    assertThat(on(last(2)).prettify()).isEqualTo(after.prettify());
    told("about 90 people", 90);
  }

  private JsonPath on(LocalDate day) {
    return as("max")
        .get("/v1/kpis/" + kpi + "/status?asOf=" + day)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("status");
  }

  private int listed() {
    return sent.number("select count(*) from figure_change where kpi_id = '" + kpi + "'");
  }

  /** By the report of the contract, where the KPI stands, and the portfolio. */
  private void told(String inWords, int number) {
    var line = report("max");
    assertThat(line.getString("achievedText")).isEqualTo(inWords);
    assertThat(line.<@Nullable Integer>getList("figures.net").stream().mapToInt(this::orNone).sum())
        .isEqualTo(number);
    var status = as("max").get("/v1/contracts/" + contract + "/status").jsonPath();
    assertThat(orNone(status.get("offered[0].net"))).isEqualTo(number);
    assertThat(portfolio()).isEqualTo(number);
  }

  private int orNone(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** What this contract adds to the thousand of another, in the portfolio of an authority. */
  private int portfolio() {
    var authority = "late-" + UUID.randomUUID();
    belongTo(authority);
    int total =
        given()
            .header("Authorization", "Bearer " + Tokens.of("max", authority, "member"))
            .get("/v1/portfolio")
            .then()
            .statusCode(200)
            .extract()
            .path("all.amounts[0].total");
    belongTo("wealdshire");
    return total - 1000;
  }

  private void belongTo(String authority) {
    sent.update(
        "update contract set authority_id = '%s' where id in ('%s', '%s')"
            .formatted(authority, contract, other));
  }

  private JsonPath report(String reader) {
    return as(reader)
        .get("/v1/contracts/" + contract + "/report")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("promises[0].kpis[0]");
  }

  private String report(int month, String people) {
    return Api.report(kpi, first(month), last(month), people)
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private void correct(String at, int month, String people) {
    as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(at).header("ETag"))
        .body(
            "{\"figure\": %s, \"reason\": \"counted anew\"}"
                .formatted(figure(first(month), last(month), people)))
        .put(at)
        .then()
        .statusCode(200);
  }

  private String of(int month, String people) {
    return figure(first(month), last(month), people)
        .replaceFirst("\\{", "{\"kpiId\": \"" + kpi + "\", ");
  }

  private void batch(String how, String... figures) {
    as(PROVIDER)
        .body("{\"figures\": [" + String.join(",", figures) + "]" + how + "}")
        .post("/v1/contracts/" + contract + "/measurement-batches")
        .then()
        .statusCode(201);
  }

  private static LocalDate first(int month) {
    return Awards.began().plusMonths(month - 1);
  }

  private static LocalDate last(int month) {
    return first(month + 1).minusDays(1);
  }
}

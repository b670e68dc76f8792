package org.socialvalue.monitoring.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Awards.began;
import static org.socialvalue.monitoring.Awards.today;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.Tokens;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class IntakeIT {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.UK);

  @Inject Sent sent;

  @Test
  void an_export_is_taken_in_and_its_bad_rows_are_told() {
    // Given
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.qualifications()));
    var mapping = mapping(contract, "");
    var first = began().plusMonths(1).withDayOfMonth(1);
    var file =
        ("\uFEFFOrchard care system;;\n\nMonth;What;Result\n"
            + first.format(MONTH)
            + ";Jobs held;\"1,0\"\n"
            + first.plusMonths(1).format(MONTH)
            + ";Jobs held;oops\n"
            + first.plusMonths(2).format(MONTH)
            + ";Unicorns;many\n"
            + "Month;What;Result\n"
            + first.plusMonths(3).format(MONTH)
            + ";Qualifications;2\n"
            + today().plusMonths(2).format(MONTH)
            + ";Qualifications;2\n"
            + ";;\nTotal;;3\n");

    // When
    var at = send(contract, mapping, file.getBytes(StandardCharsets.UTF_16LE), "");

    // Then
    done(at)
        .body("state", equalTo("DONE"))
        .body("taken", equalTo(2))
        .body("refused", equalTo(3))
        .body("rowsPassedOver", equalTo(6))
        .body("summaries", equalTo(1))
        .body("summaryLines", contains(11));
    var errors = as(PROVIDER).get(at + "/errors").then().statusCode(200);
    errors
        .body("items.line", contains(5, 6, 6, 9))
        .body("items.column", contains("Result", "What", "Result", "period"));
    var page = as(PROVIDER).get(at + "/errors?limit=2").then();
    assertThat(
            as(PROVIDER)
                .get(at + "/errors?after=" + page.extract().path("next"))
                .jsonPath()
                .getList("items"))
        .hasSize(2);
    as(MANAGER)
        .get("/v1/kpis/" + kpi(contract, "people") + "/measurements")
        .then()
        .body("items", hasSize(1))
        .body("items[0].gross", equalTo(1))
        .body("items[0].importId", notNullValue());
    as("blake").get(at).then().statusCode(404);
    as("blake").get(at + "/errors").then().statusCode(404);
  }

  @Test
  void a_small_file_does_not_wait_for_the_end_of_a_large_one() {
    // Given one that takes several turns, of rows that say nothing
    var row = began().plusMonths(1).format(MONTH) + ",Jobs held,1\n";
    var one = Api.running(Awards.of(Promises.jobs()));
    var other = Api.running(Awards.of(Promises.jobs()));
    var large = "Month,What,Result\n" + row + ",,\n".repeat(60_000);
    var small = "Month,What,Result\n" + row;
    var ofOne = mapping(one, "");
    var ofOther = mapping(other, "");

    // When
    var first = send(one, ofOne, large.getBytes(StandardCharsets.UTF_8), "");
    var second = send(other, ofOther, small.getBytes(StandardCharsets.UTF_8), "");

    // Then
    done(second).body("taken", equalTo(1));
    done(first).body("taken", equalTo(1)).body("rowsPassedOver", equalTo(60_001));
    assertThat(Instant.parse(as(PROVIDER).get(second).path("finishedAt")))
        .isBefore(Instant.parse(as(PROVIDER).get(first).path("finishedAt")));
  }

  @Test
  void the_same_file_or_the_same_rows_change_nothing() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var mapping = mapping(contract, "");
    var row = began().plusMonths(1).format(MONTH) + ",Jobs held,";
    var file = ("Month,What,Result\n" + row + "1\n").getBytes(StandardCharsets.UTF_8);
    var at = send(contract, mapping, file, "");
    done(at).body("taken", equalTo(1));

    assertThat(post(contract, mapping, file, "").statusCode()).isEqualTo(200);
    assertThat(post(contract, mapping, file, "").path("id").toString()).isEqualTo(id(at));
    var again = ("Month;What;Result\n\n" + row.replace(',', ';') + "1\n");
    done(send(contract, mapping, again.getBytes(StandardCharsets.UTF_8), ""))
        .body("taken", equalTo(0))
        .body("unchanged", equalTo(1));

    var other = ("Month,What,Result\n" + row + "2\n").getBytes(StandardCharsets.UTF_8);
    done(send(contract, mapping, other, "")).body("refused", equalTo(1));
    done(send(contract, mapping, other, "&onDifference=CORRECT&reason=late%20starter"))
        .body("corrected", equalTo(1));
    var figure =
        "/v1/measurements/"
            + as(MANAGER)
                .get("/v1/kpis/" + kpi(contract, "people") + "/measurements")
                .path("items[0].id");
    as(MANAGER).get(figure).then().body("gross", equalTo(2)).body("number", equalTo(2));
    as(MANAGER)
        .get(figure + "/versions")
        .then()
        .body("figure.gross", contains(1))
        .body("reason", contains("late starter"));
  }

  @Test
  void a_file_whose_rows_were_refused_is_read_again_when_it_comes_again() {
    // Given a figure for a period that is not over yet
    var contract = Api.running(Awards.of(Promises.jobs()));
    var mapping =
        mapping(
            contract,
            """
            "dateOrder": "DAY_FIRST", "fromColumn": "From", "toColumn": "To",
            "figures": [{"kpiId": "%s", "value": "Result"}]"""
                .formatted(kpi(contract, "people")));
    var file =
        ("From,To,Result\n" + began().format(DAY) + "," + today().plusDays(2).format(DAY) + ",3\n")
            .getBytes(StandardCharsets.UTF_8);
    var first = send(contract, mapping, file, "");
    done(first).body("refused", equalTo(1));

    // When it comes again and still is not over
    var second = send(contract, mapping, file, "");

    // Then it was read again, and told again
    assertThat(second).isNotEqualTo(first);
    done(second).body("refused", equalTo(1));
  }

  @Test
  void what_is_no_table_is_told_and_what_is_no_text_is_not_taken_in() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var mapping = mapping(contract, "");
    done(send(contract, mapping, "Quarter,Result\n1,2\n".getBytes(StandardCharsets.UTF_8), ""))
        .body("state", equalTo("FAILED"))
        .body("failure", equalTo("Line 1 has no column month, what; it has Quarter, Result"));
    assertThat(
            post(contract, mapping, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "").statusCode())
        .isEqualTo(400);
    assertThat(post(contract, mapping, new byte[0], "").statusCode()).isEqualTo(400);
    assertThat(post(contract, "", new byte[] {65}, "").statusCode()).isEqualTo(400);
    given()
        .header("Authorization", "Bearer " + Tokens.of(MANAGER))
        .contentType("application/octet-stream")
        .body(new byte[] {65})
        .post("/v1/contracts/" + contract + "/measurement-imports")
        .then()
        .statusCode(403);
  }

  @Test
  void a_mapping_is_the_providers_and_tells_all_that_does_not_fit() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var at = "/v1/contracts/" + contract + "/measurement-mappings";
    var wrong =
        """
        {"name": "payroll", "columns": {"fromColumn": "From", "encoding": "klingon",
          "figures": [{"value": "Result"}]}}""";
    as(PROVIDER)
        .body(wrong)
        .post(at)
        .then()
        .statusCode(400)
        .body(
            "faults.pointer",
            contains("/columns/periodColumn", "/columns/figures/0/kpiId", "/columns/encoding"));
    as(MANAGER).body(wrong).post(at).then().statusCode(403);
    var mapping = "/v1/measurement-mappings/" + mapping(contract, "");
    as("blake").get(mapping).then().statusCode(404);
    var body = request(contract, "");
    as(PROVIDER).body(body).put(mapping).then().statusCode(428);
    as(PROVIDER).header("If-Match", "\"9\"").body(body).put(mapping).then().statusCode(412);
    as(PROVIDER).header("If-Match", "\"0\"").body(body).put(mapping).then().statusCode(200);
    as(PROVIDER).body(body).post(at).then().statusCode(409);
  }

  @Test
  void reading_goes_on_where_it_was_stopped() {
    // Given a file of which half was read when its reader was killed
    var contract = Api.running(Awards.of(Promises.jobs()));
    var file = new StringBuilder("From,To,Result\n");
    var days = 300;
    for (int i = 0; i < days; i++) {
      var day = began().plusDays(i).format(DAY);
      file.append(day).append(',').append(day).append(",0\n");
    }
    var mapping =
        mapping(
            contract,
            """
            "dateOrder": "DAY_FIRST", "fromColumn": "From", "toColumn": "To",
            "figures": [{"kpiId": "%s", "value": "Result"}]"""
                .formatted(kpi(contract, "people")));
    var at = send(contract, mapping, file.toString().getBytes(Charset.forName("windows-1252")), "");
    done(at).body("taken", equalTo(days)).body("rowsRead", equalTo(days));
    sent.update(
        "delete from measurement where contract_id = '"
            + contract
            + "' and period_from >= '"
            + began().plusDays(100)
            + "'");
    sent.update(
        "update measurement_import set state = 'RUNNING', finished_at = null, records_done = 101,"
            + " rows_read = 100, taken = 100, claimed_until = now() - interval '1 minute'"
            + " where id = '"
            + id(at)
            + "'");

    // Then another goes on and every row is there once
    done(at).body("taken", equalTo(days)).body("rowsRead", equalTo(days));
    done(at).body("unchanged", equalTo(0)).body("refused", equalTo(0));
  }

  @Test
  void a_file_that_is_gone_is_given_up_and_told_and_those_after_it_are_read() throws Exception {
    // Given a file that is on record and lies nowhere any more
    var contract = Api.running(Awards.of(Promises.jobs()));
    var mapping = mapping(contract, "");
    var row = began().plusMonths(1).format(MONTH) + ",Jobs held,";
    var gone = send(contract, mapping, ("Month,What,Result\n" + row + "1\n").getBytes(UTF_8), "");
    done(gone);
    sent.update(
        "update measurement_import set state = 'WAITING', finished_at = null, claimed_until = null,"
            + " records_done = 0, tries = 4, document_id = gen_random_uuid() where id = '"
            + id(gone)
            + "'");

    // When
    var other = began().plusMonths(2).format(MONTH) + ",Jobs held,1\n";
    var next = send(contract, mapping, ("Month,What,Result\n" + other).getBytes(UTF_8), "");

    // Then
    done(next).body("taken", equalTo(1));
    sent.update(
        "update measurement_import set claimed_until = null where state = 'RUNNING' and id = '"
            + id(gone)
            + "'");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "FAILED".equals(as(PROVIDER).get(gone).path("state")));
    as(PROVIDER).get(gone).then().body("failure", startsWith("The file could not be read"));
  }

  @Test
  void a_batch_takes_the_good_and_tells_the_bad() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var people = kpi(contract, "people");
    var batch =
        "{\"figures\": ["
            + figure(people, began(), "1")
            + ","
            + figure(people, began(), "2")
            + ","
            + figure(contract, began().plusMonths(1), "1")
            + ","
            + figure(people, began().plusMonths(2), "-1")
            + "]}";
    var at = batch(contract, batch).body("taken", equalTo(1)).body("refused", equalTo(3));
    as(PROVIDER)
        .get(at.extract().header("Location") + "/errors")
        .then()
        .body("items.line", contains(2, 3, 4))
        .body("items.column", contains("value", "kpiId", "value"));
    batch(contract, batch).body("taken", equalTo(0)).body("unchanged", equalTo(1));
    as(MANAGER)
        .body(batch)
        .post("/v1/contracts/" + contract + "/measurement-batches")
        .then()
        .statusCode(403);
    as(PROVIDER)
        .body("{\"figures\": [], \"onDifference\": \"CORRECT\"}")
        .post("/v1/contracts/" + contract + "/measurement-batches")
        .then()
        .statusCode(400);
  }

  @Test
  void what_is_beyond_a_limit_costs_only_its_own_figure() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var people = kpi(contract, "people");
    var good = figure(people, began(), "1");
    var batch =
        "{\"figures\": ["
            + good
            + ","
            + figure(people, began().plusMonths(1), "1.23456").replace("payroll", "")
            + ",{}]}";
    var at = batch(contract, batch).body("taken", equalTo(1)).body("refused", equalTo(2));
    as(PROVIDER)
        .get(at.extract().header("Location") + "/errors")
        .then()
        .body("items.line", contains(2, 2, 3, 3, 3, 3))
        .body("items.column", contains("evidence", "value", "evidence", "from", "kpiId", "to"));
  }

  @Test
  void a_day_that_there_is_not_costs_only_its_own_figure() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var people = kpi(contract, "people");
    var batch =
        Stream.of(
                figure(people, began(), "1"),
                figure(people, began(), "1")
                    .replaceFirst("\"to\": \"[^\"]*", "\"to\": \"2026-02-30"),
                figure(people, began(), "1").replaceAll("\\d{4}-\\d\\d-\\d\\d", "31/13/2026"),
                figure(people, LocalDate.of(1899, 12, 31), "1"))
            .collect(Collectors.joining(",", "{\"figures\": [", "]}"));

    var at = batch(contract, batch).body("taken", equalTo(1)).body("refused", equalTo(3));

    as(PROVIDER)
        .get(at.extract().header("Location") + "/errors")
        .then()
        .body("items.line", contains(2, 3, 3, 4))
        .body("items.column", contains("to", "from", "to", "from"))
        .body("items[0].reason", equalTo("must be a day of the calendar, such as 2026-04-30"));
  }

  @Test
  void figures_that_came_in_together_are_listed_in_the_order_of_their_rows() {
    // Given
    var contract = Api.running(Awards.of(Promises.jobs()));
    var people = kpi(contract, "people");
    var days = IntStream.range(0, 20).mapToObj(day -> began().plusDays(19 - day)).toList();
    var figures =
        days.stream()
            .map(
                day ->
                    figure(people, day, "1").replaceFirst("\"to\": \"[^\"]*", "\"to\": \"" + day))
            .collect(Collectors.joining(",", "{\"figures\": [", "]}"));

    // When
    batch(contract, figures).body("taken", equalTo(20));

    // Then
    var listed = new ArrayList<String>();
    var next = "/v1/kpis/" + people + "/measurements?limit=7";
    for (int page = 0; page < 3; page++) {
      var answer = as(PROVIDER).get(next);
      listed.addAll(answer.jsonPath().getList("items.from"));
      next = "/v1/kpis/" + people + "/measurements?limit=7&after=" + answer.path("next");
    }
    assertThat(listed).containsExactlyElementsOf(days.stream().map(LocalDate::toString).toList());
  }

  @Test
  void a_batch_may_be_as_long_as_is_said() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var one = figure(contract, began(), "1").replace("payroll", "payroll ".repeat(20));
    var batch =
        "{\"figures\": [" + String.join(",", java.util.Collections.nCopies(10_000, one)) + "]}";
    assertThat(batch.length()).isGreaterThan(3_000_000);
    batch(contract, batch).body("refused", equalTo(10_000));
  }

  private static ValidatableResponse batch(String contract, String batch) {
    return as(PROVIDER)
        .body(batch)
        .post("/v1/contracts/" + contract + "/measurement-batches")
        .then()
        .statusCode(201);
  }

  private static String figure(String kpi, LocalDate from, String value) {
    return """
    {"kpiId": "%s", "from": "%s", "to": "%s", "value": %s, "evidence": "payroll",
     "attribution": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}"""
        .formatted(kpi, from, from.plusDays(20), value);
  }

  private static String mapping(String contract, String columns) {
    return as(PROVIDER)
        .body(request(contract, columns))
        .post("/v1/contracts/" + contract + "/measurement-mappings")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String request(String contract, String columns) {
    var byName =
        """
        "decimalMark": "COMMA", "periodColumn": "Month", "kpiColumn": "What",
        "kpis": {"jobs held": "%s", "Qualifications": "%s"}, "figures": [{"value": "Result"}]"""
            .formatted(
                kpi(contract, "people"),
                kpi(contract, "qualifications") == null
                    ? kpi(contract, "people")
                    : kpi(contract, "qualifications"));
    return """
    {"name": "care system", "columns": {%s,
     "answeredForAll": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}}"""
        .formatted(columns.isEmpty() ? byName : columns);
  }

  private static String send(String contract, String mapping, byte[] file, String more) {
    var answer = post(contract, mapping, file, more);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.header("Location");
  }

  private static Response post(String contract, String mapping, byte[] file, String more) {
    return given()
        .header("Authorization", "Bearer " + Tokens.of(PROVIDER))
        .contentType("application/octet-stream")
        .urlEncodingEnabled(false)
        .body(file)
        .post(
            "/v1/contracts/"
                + contract
                + "/measurement-imports?fileName=export.csv"
                + (mapping.isEmpty() ? "" : "&mapping=" + mapping)
                + more);
  }

  private static ValidatableResponse done(String at) {
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> as(PROVIDER).get(at).path("finishedAt") != null);
    return as(PROVIDER).get(at).then().statusCode(200);
  }

  private static String id(String at) {
    return at.substring(at.lastIndexOf('/') + 1);
  }
}

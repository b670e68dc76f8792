package org.socialvalue.monitoring;

import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Awards.began;
import static org.socialvalue.monitoring.Awards.today;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.ListUnderTest;
import org.socialvalue.local.testing.ListUnderTest.Got;

/** What a screen needs of a list: a part of it, in an order, page by page. */
@MonitoringTest
class ListsIT {

  @Inject Sent sent;

  private static final String WRONG = "limit=0&sort=price&after=x";

  @Test
  void reviews_by_contract_state_and_day() {
    var contract = Api.running(Awards.during(twoYears(), 5, Promises.jobs()));
    var middle = today().toString();
    last("review", "due_on = date '" + began() + "'", contract);

    list(MANAGER, "/v1/reviews?contract=" + contract)
        .isWalkedByCreation()
        .isSortedBy("dueOn", by("dueOn"))
        .isNarrowedBy("state=DUE", has("state", "DUE"))
        .isNarrowedBy("state=SCHEDULED", has("state", "SCHEDULED"))
        .isNarrowedBy("dueAfter=" + middle, row -> day(row, "dueOn").compareTo(middle) > 0)
        .isNarrowedBy("dueBefore=" + middle, row -> day(row, "dueOn").compareTo(middle) < 0)
        .isEmptyWith("state=CLOSED")
        .refuses("state=NONE&dueAfter=soon", "state", "dueAfter")
        .refuses(WRONG + "&dueAfter=2999-01-01", "limit", "sort", "dueAfter");
    list(MANAGER, "/v1/reviews?contract=" + UUID.randomUUID()).isEmptyWith("sort=dueOn");
    list("nia", "/v1/reviews?contract=" + contract).isEmptyWith("sort=dueOn");
  }

  @Test
  void figures_by_stage_and_days() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var kpi = Api.kpis(contract).getFirst();
    for (var month : new int[] {3, 1, 2}) {
      Api.report(kpi, first(month), last(month), "1").statusCode(201);
    }
    String doubted = as(MANAGER).get("/v1/kpis/" + kpi + "/measurements").path("items[1].id");
    change(MANAGER, "/v1/measurements/" + doubted, "/question", "{\"words\": \"Who?\"}")
        .statusCode(200);

    list(MANAGER, "/v1/kpis/" + kpi + "/measurements")
        .isWalkedByCreation()
        .isSortedBy("to", by("to"))
        .isNarrowedBy("stage=QUERIED", has("stage", "QUERIED"))
        .isNarrowedBy("stage=CLAIMED", has("stage", "CLAIMED"))
        .isNarrowedBy("from=" + last(2), row -> day(row, "to").compareTo("" + last(2)) >= 0)
        .isNarrowedBy("to=" + first(2), row -> day(row, "from").compareTo("" + first(2)) <= 0)
        .isNarrowedBy("from=" + first(2) + "&to=" + last(2), has("from", "" + first(2)))
        .refuses("stage=GUESSED", "stage")
        .refuses(WRONG + "&from=1066-10-14", "limit", "sort", "from");
  }

  @Test
  void stories_by_commitment_and_the_day_they_tell_of() {
    var contract = Api.running(Awards.of(Promises.sharedTable(), Promises.jobs()));
    var table = Api.commitment(contract, "OFFERED");
    var jobs = Api.commitment(contract, "REQUIRED");
    tell(contract, table, today().minusDays(10));
    tell(contract, jobs, today().minusDays(30));
    tell(contract, table, today().minusDays(20));
    var middle = today().minusDays(20).toString();

    list("max", "/v1/contracts/" + contract + "/stories")
        .isWalkedByCreation()
        .isSortedBy("tellsOf", by("tellsOf"))
        .isNarrowedBy("commitment=" + jobs, has("commitmentId", jobs))
        .isNarrowedBy("from=" + middle, row -> day(row, "tellsOf").compareTo(middle) >= 0)
        .isNarrowedBy("to=" + middle, row -> day(row, "tellsOf").compareTo(middle) <= 0)
        .refuses("commitment=table&from=then", "commitment", "from")
        .refuses(WRONG + "&to=1066-10-14", "limit", "sort", "to");
  }

  @Test
  void variations_by_state_and_kind() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var value = "{\"kind\": \"VALUE_CHANGE\", \"reason\": \"more hours\", \"value\": 1450000}";
    change(PROVIDER, "/v1/variations/" + proposed(contract, value), "/dismissal", "")
        .statusCode(200);
    change(PROVIDER, "/v1/variations/" + proposed(contract, value), "/assent", "").statusCode(200);
    proposed(
        contract,
        "{\"kind\": \"EXTENSION\", \"reason\": \"an option\", \"endsOn\": \"%s\"}"
            .formatted(began().plusYears(3)));

    list(PROVIDER, "/v1/contracts/" + contract + "/variations")
        .isWalkedByCreation()
        .isNarrowedBy("state=PROPOSED", has("state", "PROPOSED"))
        .isNarrowedBy("state=IN_FORCE", has("state", "IN_FORCE"))
        .isNarrowedBy("state=DISMISSED", has("state", "DISMISSED"))
        .isNarrowedBy("kind=EXTENSION", has("kind", "EXTENSION"))
        .refuses("state=OPEN&kind=OTHER", "state", "kind")
        .refuses(WRONG, "limit", "sort");
    list(PROVIDER, "/v1/variations")
        .isWalkedByCreation()
        .isNarrowedBy("state=DISMISSED", has("state", "DISMISSED"))
        .isNarrowedBy("kind=VALUE_CHANGE", has("kind", "VALUE_CHANGE"))
        .refuses("state=OPEN&kind=OTHER", "state", "kind");
    list("nia", "/v1/variations").isEmptyWith("state=PROPOSED");
  }

  @Test
  void notices_and_ratings_of_a_contract() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    for (var known : new int[] {20, 40, 30}) {
      as(MANAGER)
          .body(
              "{\"ground\": \"BREACH\", \"because\": \"late\", \"knownOn\": \"%s\"}"
                  .formatted(today().minusDays(known)))
          .post("/v1/contracts/" + contract + "/notices")
          .then()
          .statusCode(201);
    }
    String first = as(MANAGER).get("/v1/contracts/" + contract + "/notices").path("items[0].id");
    change(MANAGER, "/v1/notices/" + first, "/dismissal", "{\"reason\": \"it was not\"}")
        .statusCode(200);
    for (var month : new int[] {1, 2, 3}) {
      as(MANAGER)
          .body("{\"to\": \"%s\"}".formatted(last(month)))
          .post("/v1/contracts/" + contract + "/ratings")
          .then()
          .statusCode(201);
    }
    last(
        "performance_rating",
        "period_from = date '2001-01-01', period_to = date '2001-01-31'",
        contract);

    list(MANAGER, "/v1/contracts/" + contract + "/notices")
        .isWalkedByCreation()
        .isSortedBy("knownOn", by("knownOn"))
        .isSortedBy("publishBy", by("publishBy"))
        .isNarrowedBy("state=DUE", has("state", "DUE"))
        .isNarrowedBy("state=DISMISSED", has("state", "DISMISSED"))
        .isEmptyWith("state=PUBLISHED")
        .refuses("state=LOST", "state")
        .refuses(WRONG, "limit", "sort");
    list(MANAGER, "/v1/contracts/" + contract + "/ratings")
        .isWalkedByCreation()
        .isSortedBy("to", by("to"))
        .refuses(WRONG, "limit", "sort");
  }

  @Test
  void spend_by_days() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    for (var month : new int[] {3, 1, 2}) {
      Api.spend(contract, first(month), last(month), "1000").statusCode(201);
    }

    list(PROVIDER, "/v1/contracts/" + contract + "/spend")
        .isWalkedByCreation()
        .isSortedBy("to", by("to"))
        .isNarrowedBy("from=" + last(2), row -> day(row, "to").compareTo("" + last(2)) >= 0)
        .isNarrowedBy("to=" + first(2), row -> day(row, "from").compareTo("" + first(2)) <= 0)
        .refuses(WRONG + "&from=1066-10-14&to=2999-01-01", "limit", "sort", "from", "to");
  }

  @Test
  void individual_outcomes_by_person_group_need_and_score() {
    var contract = Api.running(Awards.of(Promises.sharedTable()));
    var commitment = Api.commitment(contract, "OFFERED");
    var one = entered(contract, commitment, "P-0001", "LOW", "CARER", 10);
    entered(contract, commitment, "P-0002", "HIGH", "USES_CARE", 30);
    entered(contract, commitment, "P-0003", "LOW", "USES_CARE", 20);
    change(PROVIDER, one, "/scores", "{\"on\": \"%s\", \"score\": 7}".formatted(today()))
        .statusCode(200);

    list(PROVIDER, "/v1/contracts/" + contract + "/individual-outcomes")
        .isWalkedByCreation()
        .isSortedBy("startedOn", by("startedOn"))
        .isNarrowedBy("pseudonym=P-0002", has("pseudonym", "P-0002"))
        .isNarrowedBy("group=CARER", has("group", "CARER"))
        .isNarrowedBy("needBand=LOW", has("needBand", "LOW"))
        .isNarrowedBy("needBand=LOW&scored=false", has("pseudonym", "P-0003"))
        .isNarrowedBy("scored=true", has("pseudonym", "P-0001"))
        .isEmptyWith("commitment=" + UUID.randomUUID())
        .isEmptyWith("kpi=" + UUID.randomUUID())
        .refuses("group=ALL&needBand=NONE&kpi=x&scored=1", "group", "needBand", "kpi", "scored")
        .refuses(WRONG, "limit", "sort");
  }

  @Test
  void proxies_by_words_and_use() {
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    var retired = proxy("one carer who sleeps well " + word);
    proxy("one walk " + word);
    proxy("carers walking " + word);
    change(MANAGER, "/v1/proxies/" + retired, "/retirement", "").statusCode(200);

    list(MANAGER, "/v1/proxies?q=" + word)
        .isWalkedByCreation()
        .isNarrowedBy("retired=true", has("id", retired))
        .isNarrowedBy("retired=false", row -> !row.path("id").asText().equals(retired));
    list(MANAGER, "/v1/proxies?q=" + word + " walks -sleep").isEmptyWith("retired=true");
    list(MANAGER, "/v1/proxies")
        .isNarrowedBy(
            "q=" + word + " carer",
            row -> row.toString().contains(word) && row.toString().contains("carer"))
        .refuses(WRONG + "&q=" + "a".repeat(201), "limit", "sort", "q")
        .refuses("retired=perhaps", "retired");
  }

  @Test
  void common_measures_by_words_authority_and_use() {
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    measure("B-" + word, "mentors " + word);
    var retired = measure("C-" + word, "people mentoring " + word);
    measure("A-" + word, "trees " + word);
    change(MANAGER, "/v1/measures/" + retired, "/retirement", "").statusCode(200);

    list(MANAGER, "/v1/measures?q=" + word)
        .isWalkedByCreation()
        .isSortedBy("code", by("code"))
        .isNarrowedBy("retired=true", has("id", retired))
        .isEmptyWith("authority=northmoor");
    list(MANAGER, "/v1/measures?authority=wealdshire")
        .isNarrowedBy(
            "q=" + word + " mentor",
            row -> row.toString().contains(word) && row.toString().contains("mentor"))
        .refuses(WRONG + "&q=" + "a".repeat(201), "limit", "sort", "q");
  }

  @Test
  void imports_by_state_and_kind() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var kpi = Api.kpis(contract).getFirst();
    for (var month : new int[] {1, 2, 3}) {
      var figure =
          Api.figure(first(month), last(month), "1")
              .replaceFirst("\\{", "{\"kpiId\": \"" + kpi + "\", ");
      as(PROVIDER)
          .body("{\"figures\": [" + figure + "]}")
          .post("/v1/contracts/" + contract + "/measurement-batches")
          .then()
          .statusCode(201);
    }
    last("measurement_import", "state = 'FAILED'", contract);

    list(PROVIDER, "/v1/contracts/" + contract + "/measurement-imports")
        .isWalkedByCreation()
        .isNarrowedBy("state=FAILED", has("state", "FAILED"))
        .isNarrowedBy("state=DONE&kind=BATCH", has("state", "DONE"))
        .isEmptyWith("kind=FILE")
        .refuses("state=LOST&kind=OTHER", "state", "kind")
        .refuses(WRONG, "limit", "sort");
  }

  private void tell(String contract, String commitment, LocalDate day) {
    as(PROVIDER)
        .body(
            """
            {"commitmentId": "%s", "title": "The table", "text": "I cooked", "firstHand": true,
             "tellsOf": "%s", "consent": {"given": true, "scope": "REPORTS"}}"""
                .formatted(commitment, day))
        .post("/v1/contracts/" + contract + "/stories")
        .then()
        .statusCode(201);
  }

  private static String proposed(String contract, String variation) {
    return change(MANAGER, "/v1/contracts/" + contract, "/variations", variation)
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String entered(
      String contract, String commitment, String pseudonym, String band, String group, int ago) {
    return as(PROVIDER)
        .body(
            """
            {"commitmentId": "%s", "pseudonym": "%s", "needBand": "%s", "group": "%s",
             "scale": {"lowest": 0, "highest": 10}, "startedOn": "%s", "startScore": 3}"""
                .formatted(commitment, pseudonym, band, group, today().minusDays(ago)))
        .post("/v1/contracts/" + contract + "/individual-outcomes")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static String proxy(String name) {
    return as(MANAGER)
        .body(
            """
            {"name": "%s", "unit": "people", "value": 10000.50, "source": "a university",
             "year": 2024, "licence": "OGL 3"}"""
                .formatted(name))
        .post("/v1/proxies")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String measure(String code, String name) {
    return as(MANAGER)
        .body(
            """
            {"code": "%s", "definition": {"name": "%s", "howCounted": "each once",
             "kind": "COUNT", "looksAt": "OUTCOME", "unit": "people",
             "direction": "HIGHER_IS_BETTER", "method": "OWN_RECORDS"}}"""
                .formatted(code, name))
        .post("/v1/measures")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Changes the row that came last, so that it does not come last in every order. */
  private void last(String table, String set, String contract) {
    sent.update(
        "update %s set %s where id = (select id from %s where contract_id = '%s' order by id desc limit 1)"
            .formatted(table, set, table, contract));
  }

  private static LocalDate first(int month) {
    return began().plusMonths(month);
  }

  private static LocalDate last(int month) {
    return began().plusMonths(month + 1L).minusDays(1);
  }

  private static Period twoYears() {
    return new Period(began(), began().plusYears(2).minusDays(1));
  }

  private static Function<JsonNode, String> by(String field) {
    return row -> day(row, field);
  }

  private static String day(JsonNode row, String field) {
    return row.path(field).asText();
  }

  private static Predicate<JsonNode> has(String field, String value) {
    return row -> row.path(field).asText().equals(value);
  }

  private static ListUnderTest list(String user, String path) {
    return new ListUnderTest(
        path,
        asked -> {
          var answer = as(user).get(asked);
          return new Got(
              answer.statusCode(),
              answer.header("Link"),
              Json.read(answer.asString(), JsonNode.class));
        });
  }
}

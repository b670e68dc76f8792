package org.socialvalue.monitoring.standing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.ledger.PromisesKept;
import org.socialvalue.monitoring.story.media.MediaFiles;

/**
 * INDIVIDUAL_OUTCOMES: a small number that can be told from every other is reported, and a member
 * reads whatever the document of the service says that a member may read. Who delivers beside the
 * provider reads all that the provider reads, just so.
 */
@MonitoringTest
class EveryAnswerIT {

  private static final String SMALL = "3.1416";
  private static final String PARTNER = "harry";

  /** The number, what it lacks to the target, its share of it, its pounds, and as whole people. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?<![\\w:.-])(3[.,]14|4[.,]8[56]|39[.,][23]|31[.,]4|3 people)"
              + "|\"(achieved|gross|net|inPeriod|people|shown)\": ?3\\b");

  /** No version of the policy was settled, and it holds no figure. */
  private static final Set<String> WITHOUT_FIGURES =
      Set.of("/v1/monitoring-policy/versions/{version}");

  private final Map<String, List<String>> addresses = new TreeMap<>();
  private final LocalDate began = Awards.began();

  @Test
  void a_member_finds_a_small_number_in_none() {
    // Given a contract with all that can be asked for, and one that was handed over
    aContractWithEverything();
    aContractThatWasHandedOver();
    authority();

    // Then nothing that a member may ask for is left out here
    var answers = answersFor("member");
    var asked = new HashSet<>(addresses.keySet());
    asked.addAll(WITHOUT_FIGURES);
    assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(asked);

    // And it is told to whoever runs the contract, and in no answer to a member
    assertThat(tellingPaths(MANAGER, answers))
        .contains(
            "/v1/contracts/{id}/status",
            "/v1/contracts/{id}/proxy-evidence",
            "/v1/contracts/{id}/ratings",
            "/v1/contracts/{id}/report",
            "/v1/contracts/{id}/variations",
            "/v1/measurement-imports/{id}/errors",
            "/v1/measures/{id}/comparison",
            "/v1/ratings/{id}",
            "/v1/reviews/{id}/agenda",
            "/v1/variations/{id}");
    assertThat(tellingPaths("max", answers)).isEmpty();
  }

  @Test
  void a_partner_finds_in_each_what_the_lead_finds() {
    // Given
    aContractWithEverything();

    // Then
    var answers = answersFor("provider");
    addresses.forEach(
        (path, all) -> {
          for (var address : all) {
            for (var form : answers.getOrDefault(path, Set.of())) {
              await().untilAsserted(() -> findsTheSame(form, address));
            }
          }
        });
    assertThat(tellingPaths(PARTNER, answers)).contains("/v1/contracts/{id}/report");
  }

  /** Each path that somebody of a role may read, with the forms of its answer. */
  private static Map<String, Set<String>> answersFor(String role) {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().get("/q/openapi?format=json").jsonPath().getMap("paths");
    var answers = new TreeMap<String, Set<String>>();
    paths.forEach(
        (path, methods) -> {
          var get = methods.get("get");
          if (get != null
              && String.valueOf(get.get("security")).matches(".*\\b" + role + "\\b.*")) {
            answers.put(path, forms(get));
          }
        });
    return answers;
  }

  private static Set<String> forms(Map<String, Object> get) {
    Map<String, Map<String, Object>> content =
        JsonPath.from(Json.write(get)).getMap("responses.'200'.content");
    return content.keySet();
  }

  private Set<String> tellingPaths(String reader, Map<String, Set<String>> answers) {
    var telling = new HashSet<String>();
    addresses.forEach(
        (path, all) -> {
          for (var address : all) {
            for (var form : answers.getOrDefault(path, Set.of())) {
              var answer = as(reader).accept(form).get(address);
              assertThat(answer.statusCode()).as(reader + " at " + address).isIn(200, 403);
              if (TELLS.matcher(visible(answer)).find()) {
                telling.add(path);
              }
            }
          }
        });
    return telling;
  }

  /** A page without its tags, whose coordinates are numbers too. */
  private static String visible(Response answer) {
    return answer.asString().replaceAll("<[^>]*>", " ");
  }

  /** What falls due may be told between the two readings. */
  private static void findsTheSame(String form, String address) {
    var lead = as(PROVIDER).accept(form).get(address);
    var partner = as(PARTNER).accept(form).get(address);
    assertThat(partner.statusCode()).as(address).isEqualTo(lead.statusCode());
    assertThat(partner.asString()).as(address).isEqualTo(lead.asString());
  }

  private void aContractWithEverything() {
    var contract =
        Api.running(
            Awards.with(
                List.of(Awards.partner("harbour-care", "Harbour Care", Supplier.Size.SMALL)),
                Awards.of(Promises.peerMentors(), Promises.sharedTable())));
    var at = "/v1/contracts/" + contract;
    var kpi = Api.kpi(contract, "people");
    ask("/v1/contracts/{id}", at);
    for (var of :
        List.of(
            "at-stake",
            "at-stake-registers",
            "changes",
            "commitments",
            "expected-mix",
            "fair-progress",
            "kpi-revisions",
            "kpis",
            "ledger",
            "measurement-imports",
            "measurement-mappings",
            "notices",
            "outcome-releases",
            "principle-scores",
            "principles",
            "proxy-evidence",
            "ratings",
            "report",
            "reviews",
            "spend",
            "statements",
            "status",
            "stories",
            "variations",
            "verifiers")) {
      ask("/v1/contracts/{id}/" + of, at + "/" + of);
    }
    measured(contract, kpi);
    entered(contract, kpi);
    judged(contract, kpi);
    stated(contract);
    told(contract);
  }

  private void measured(String contract, String kpi) {
    var figure =
        Api.report(kpi, began, began.plusMonths(6), SMALL).statusCode(201).extract().path("id");
    ask("/v1/measurements/{id}", "/v1/measurements/" + figure);
    ask("/v1/measurements/{id}/messages", "/v1/measurements/" + figure + "/messages");
    ask("/v1/measurements/{id}/versions", "/v1/measurements/" + figure + "/versions");
    ask("/v1/kpis/{id}", "/v1/kpis/" + kpi);
    ask("/v1/kpis/{id}/measurements", "/v1/kpis/" + kpi + "/measurements");
    ask("/v1/kpis/{id}/status", "/v1/kpis/" + kpi + "/status?by=period");
    var commitment = Api.commitment(contract, "OFFERED");
    ask("/v1/commitments/{id}", "/v1/commitments/" + commitment);
    ask("/v1/commitments/{id}/ledger", "/v1/commitments/" + commitment + "/ledger");
    ask("/v1/lineages/{lineage}", "/v1/lineages/" + lineage(commitment));
    Api.verifier(contract);
    ask("/v1/verifiers/{id}", "/v1/verifiers/" + first(contract, "verifiers"));
    var spend =
        made(
            MANAGER,
            "{\"from\": \"%s\", \"to\": \"%s\", \"amount\": 1000}"
                .formatted(began, began.plusMonths(6)),
            contract,
            "spend",
            "/v1/spend/{id}");
    ask("/v1/spend/{id}/versions", "/v1/spend/" + spend + "/versions");
  }

  private static String lineage(String commitment) {
    return as(MANAGER).get("/v1/commitments/" + commitment).path("lineage");
  }

  /** A batch with another figure for the same time, which is refused and says what is on record. */
  private void entered(String contract, String kpi) {
    var columns =
        """
        {"name": "care system", "columns": {"periodColumn": "Month", "kpiColumn": "What",
         "kpis": {"mentors": "%s"}, "figures": [{"value": "Result"}],
         "answeredForAll": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}}"""
            .formatted(kpi);
    made(PROVIDER, columns, contract, "measurement-mappings", "/v1/measurement-mappings/{id}");
    var other =
        Api.figure(began, began.plusMonths(6), "2")
            .replaceFirst("\\{", "{\"kpiId\": \"" + kpi + "\", ");
    var batch =
        made(
            PROVIDER,
            "{\"figures\": [" + other + "]}",
            contract,
            "measurement-batches",
            "/v1/measurement-imports/{id}");
    ask("/v1/measurement-imports/{id}/errors", "/v1/measurement-imports/" + batch + "/errors");
  }

  private void judged(String contract, String kpi) {
    var proxy =
        made(
            MANAGER,
            """
            {"name": "one person less alone", "unit": "people", "value": 10,
             "source": "unit costs of a university", "year": 2024, "licence": "OGL 3"}""",
            "/v1/proxies",
            "/v1/proxies/{id}");
    made(
        MANAGER,
        "{\"proxyId\": \"%s\", \"reason\": \"the same count\"}".formatted(proxy),
        "/v1/kpis/" + kpi + "/proxies",
        "/v1/proxy-uses/{id}");
    var measure =
        made(
            MANAGER,
            """
            {"code": "MENTORS-%s", "definition": {"name": "mentors", "howCounted": "each once",
             "kind": "COUNT", "looksAt": "OUTCOME", "unit": "people",
             "direction": "HIGHER_IS_BETTER", "method": "OWN_RECORDS"}}"""
                .formatted(UUID.randomUUID()),
            "/v1/measures",
            "/v1/measures/{id}");
    ask("/v1/measures/{id}/comparison", "/v1/measures/" + measure + "/comparison");
    var terms = as(MANAGER).get("/v1/kpis/" + kpi).jsonPath().<String, Object>getMap("terms");
    var revised = new HashMap<>(terms);
    revised.put("commonMeasure", Map.of("id", measure, "version", 1));
    var revision =
        "/v1/kpi-revisions/"
            + made(
                MANAGER,
                Json.write(Map.of("terms", revised, "reason", "a review")),
                "/v1/kpis/" + kpi + "/revisions",
                "/v1/kpi-revisions/{id}");
    for (var side : List.of(MANAGER, PROVIDER)) {
      change(side, revision, "/agreement", "{\"acknowledgements\": []}").statusCode(200);
    }
    made(MANAGER, "{}", contract, "ratings", "/v1/ratings/{id}");
    made(
        MANAGER,
        "{\"ground\": \"POOR_PERFORMANCE\", \"because\": \"nobody came\"}",
        contract,
        "notices",
        "/v1/notices/{id}");
    var review = as(MANAGER).get("/v1/contracts/" + contract + "/reviews").path("[0].id");
    ask("/v1/reviews/{id}", "/v1/reviews/" + review);
    ask("/v1/reviews/{id}/agenda", "/v1/reviews/" + review + "/agenda");
  }

  private void stated(String contract) {
    var year = "{\"kind\": \"%s\", \"from\": \"" + began + "\", \"to\": \"%s\"}";
    var last = began.plusYears(1).minusDays(1);
    for (var kind : List.of("CONTRACT_REPORT", "ANNUAL_STATEMENT")) {
      var statement =
          "/v1/statements/"
              + made(
                  MANAGER,
                  year.formatted(kind, last),
                  contract,
                  "statements",
                  "/v1/statements/{id}");
      change(
              MANAGER,
              statement,
              "/signature",
              """
              {"sha256": "%s",
               "acknowledgements": [{"code": "ANNUAL_STATEMENT", "reason": "still to come"}]}"""
                  .formatted(as(MANAGER).get(statement).<String>path("sha256")))
          .statusCode(200);
      ask("/v1/statements/{id}/signed-content", statement + "/signed-content");
    }
  }

  private void told(String contract) {
    var at = "/v1/contracts/" + contract;
    ask(
        "/v1/at-stake-registers/{id}",
        "/v1/at-stake-registers/"
            + change(MANAGER, at, "/at-stake-registers", "").statusCode(201).extract().path("id"));
    made(
        MANAGER,
        """
        {"scoredOn": "%s", "marks": [
          {"principle": "%s", "mark": 2, "evidence": "the panel of carers says so"}]}"""
            .formatted(
                Awards.today(),
                as(MANAGER).get("/v1/principles").<String>path("principles[0].code")),
        contract,
        "principle-scores",
        "/v1/principle-scores/{id}");
    as(MANAGER)
        .body("{\"low\": 20, \"moderate\": 30, \"high\": 50, \"reason\": \"as it was let\"}")
        .put(at + "/expected-mix")
        .then()
        .statusCode(200);
    var story =
        "/v1/stories/"
            + made(
                PROVIDER,
                """
                {"commitmentId": "%s", "title": "The table", "text": "We ate.", "firstHand": true,
                 "consent": {"given": true, "scope": "PUBLIC", "expiresOn": null}}"""
                    .formatted(table(contract)),
                contract,
                "stories",
                "/v1/stories/{id}");
    ask(
        "/v1/stories/{storyId}/media/{mediaId}",
        story
            + "/media/"
            + as(PROVIDER)
                .contentType("application/octet-stream")
                .queryParam("fileName", "table.png")
                .body(MediaFiles.png("table"))
                .post(story + "/media")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    ask(
        "/v1/calendar/{id}",
        "/v1/calendar/"
            + as(MANAGER).get("/v1/calendar?contract=" + contract).<String>path("items[0].id"));
  }

  private static String table(String contract) {
    return as(MANAGER)
        .get("/v1/contracts/" + contract + "/commitments")
        .path("find { it.state == 'STORY' }.id");
  }

  private void aContractThatWasHandedOver() {
    var contract = Api.running(Awards.of(Promises.peerMentors()));
    Api.report(Api.kpi(contract, "people"), began, began.plusMonths(6), SMALL).statusCode(201);
    var variation =
        "/v1/variations/"
            + change(
                    MANAGER,
                    "/v1/contracts/" + contract,
                    "/variations",
                    """
                    {"kind": "NOVATION", "reason": "sold",
                     "supplier": {"id": "bluebird-cic", "name": "Bluebird Care CIC",
                       "size": "MICRO", "sector": "VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE"},
                     "promises": [{"commitmentId": "%s", "fate": "GOES_ALONG"}]}"""
                        .formatted(Api.commitment(contract, "OFFERED")))
                .statusCode(201)
                .extract()
                .path("id");
    for (var side : List.of(PROVIDER, "blake")) {
      change(side, variation, "/assent", "").statusCode(200);
    }
    ask("/v1/variations/{id}", variation);
    ask("/v1/contracts/{id}/variations", "/v1/contracts/" + contract + "/variations");
  }

  private void authority() {
    for (var list :
        List.of(
            "burden",
            "calendar",
            "contracts",
            "measures",
            "monitoring-policy",
            "portfolio",
            "principles",
            "proxies",
            "reviews",
            "variations")) {
      ask("/v1/" + list, "/v1/" + list);
    }
    for (var by : PromisesKept.By.values()) {
      ask("/v1/promises-kept", "/v1/promises-kept?by=" + by);
    }
  }

  private void ask(String path, String address) {
    addresses.computeIfAbsent(path, any -> new ArrayList<>()).add(address);
  }

  private String made(String by, String body, String contract, String of, String path) {
    return made(by, body, "/v1/contracts/" + contract + "/" + of, path);
  }

  /** Created there, and asked for since. */
  private String made(String by, String body, String at, String path) {
    var id = as(by).body(body).post(at).then().statusCode(201).extract().<String>path("id");
    ask(path, path.replace("{id}", id));
    return id;
  }

  private static String first(String contract, String of) {
    return as(MANAGER).get("/v1/contracts/" + contract + "/" + of).path("items[0].id");
  }
}

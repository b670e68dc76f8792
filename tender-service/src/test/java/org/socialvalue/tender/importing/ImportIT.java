package org.socialvalue.tender.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class ImportIT {

  private final Api amara = Api.as("amara");

  @Inject AgroalDataSource database;

  @Test
  void aNoticeBecomesAProjectAndADraftThatSaysWhatIsStillMissing() {
    var answer = amara.post("/v1/projects/import", fresh());

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    var project = json(answer).path("project");
    assertThat(project.at("/title/en").textValue()).isEqualTo("Help at home");
    assertThat(project.at("/title/cy").textValue()).isEqualTo("Cymorth gartref");
    assertThat(project.path("serviceArea").textValue()).isEqualTo("homecare-older-people");
    assertThat(project.path("corePurpose").textValue()).startsWith("Care and support");
    assertThat(project.path("estimatedValue").decimalValue()).isEqualByComparingTo("1250000.50");
    assertThat(project.at("/authority/id").textValue()).isEqualTo("wealdshire");
    assertThat(project.at("/source/buyer").textValue()).isEqualTo("Invented Borough Council");

    var content = json(answer).at("/tender/content");
    assertThat(content.path("lots").findValuesAsText("id")).containsExactly("1", "LOT-2");
    assertThat(content.at("/awardModel/priceWeight").intValue()).isEqualTo(40);
    assertThat(content.at("/awardModel/qualityWeight").intValue()).isEqualTo(50);
    assertThat(content.at("/awardModel/socialValueWeight").intValue()).isEqualTo(10);
    assertThat(content.path("bidsDueBy").textValue()).isEqualTo("2026-05-01T11:00:00Z");
    assertThat(content.at("/contractTerms/startsOn").textValue()).isEqualTo("2026-09-01");
    assertThat(content.at("/contractTerms/endsOn").textValue()).isEqualTo("2030-08-31");

    assertThat(texts(json(answer).path("notMapped")))
        .contains("/tender/somethingNobodyHeardOf", "/tender/lots/0/hasOptions", "/parties")
        .doesNotContain("/tender/title", "/tender/value/amount");
    assertThat(texts(json(answer).path("missing")))
        .anyMatch(missing -> missing.startsWith("core outcomes"));
  }

  @Test
  void theDraftCanBeCheckedAndItsProjectCompleted() {
    var imported = json(amara.post("/v1/projects/import", fresh()));
    var project = "/v1/projects/" + imported.at("/project/id").textValue();
    var tender = "/v1/tenders/" + imported.at("/tender/id").textValue();

    var check = amara.post(tender + "/publication?validateOnly=true", "{}");
    var described = amara.put(project, etag(amara.get(project)), Commission.PROJECT);
    var kept = amara.put(tender, etag(amara.get(tender)), imported.at("/tender/content"));

    assertThat(check.statusCode()).as(check.asString()).isEqualTo(200);
    assertThat(json(check).path("publishable").booleanValue()).isFalse();
    assertThat(described.statusCode()).as(described.asString()).isEqualTo(200);
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
  }

  @Test
  void theSameReleaseStartsOneProjectForEachAuthority() {
    var release = fresh();

    var first = amara.post("/v1/projects/import", release);
    var again = amara.post("/v1/projects/import", release);
    var packaged =
        amara.post(
            "/v1/projects/import",
            "{\"uri\": \"x\", \"version\": \"1.1\", \"releases\": [" + release + "]}");
    var other = Api.as("nia").post("/v1/projects/import", release);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(packaged.statusCode()).isEqualTo(200);
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(json(first).path("outcome").textValue()).isEqualTo("STARTED");
    assertUnchanged(again, first);
    assertThat(json(packaged).at("/tender/id")).isEqualTo(json(first).at("/tender/id"));
    assertThat(json(other).at("/project/id")).isNotEqualTo(json(first).at("/project/id"));
  }

  @Test
  void whatIsNoNoticeIsRefusedFieldByField() {
    assertFaults("{}", "/ocid", "/tender");
    assertFaults("{\"ocid\": 7, \"tender\": {\"title\": \" \"}}", "/ocid", "/tender/title");
    assertFaults("{\"releases\": []}", "/releases");
    assertFaults("[]", "");
  }

  @Test
  void aProviderImportsNothing() {
    assertThat(Api.as("olive").post("/v1/projects/import", fresh()).statusCode()).isEqualTo(403);
  }

  @Test
  void everyRealNoticeThatIsAtHandBecomesADraftOrIsRefusedAtItsTag() {
    var notices = RealNotices.all();
    int taken = 0;
    for (var notice : notices) {
      if (notice.path("tag").path(0).asText().startsWith("award")) {
        assertFaults(notice.toString(), "/tag/0");
      } else {
        importOne(notice);
        taken++;
      }
    }
    System.out.printf("ocds: imported %d of %d real notices%n", taken, notices.size());
    assertThat(taken).isPositive();
  }

  @Test
  void aTenderNoticeAfterThePlanComesToTheSameProject() {
    var plan = plan();
    var tender = fresh().put("ocid", plan.path("ocid").textValue());

    var first = amara.post("/v1/projects/import", plan);
    var second = amara.post("/v1/projects/import", tender);
    var secondAgain = amara.post("/v1/projects/import", tender);
    var firstAgain = amara.post("/v1/projects/import", plan);

    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
    assertThat(json(first).at("/project/title/en").textValue()).isEqualTo("Help, some day");
    assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
    assertThat(json(second).path("outcome").textValue()).isEqualTo("UPDATED");
    assertThat(json(second).at("/project/id")).isEqualTo(json(first).at("/project/id"));
    assertThat(json(second).at("/tender/id")).isEqualTo(json(first).at("/tender/id"));
    assertThat(json(second).at("/project/title/en").textValue()).isEqualTo("Help at home");
    assertThat(json(second).at("/tender/content/bidsDueBy").textValue())
        .isEqualTo("2026-05-01T11:00:00Z");
    assertThat(texts(json(second).path("notMapped"))).contains("/tender/lots/0/hasOptions");
    assertUnchanged(secondAgain, second);
    assertThat(json(firstAgain).path("outcome").textValue()).isEqualTo("UNCHANGED");
    assertThat(json(firstAgain).path("tender")).isEqualTo(json(second).path("tender"));
    assertThat(json(firstAgain).path("project")).isEqualTo(json(second).path("project"));
  }

  @Test
  void anEarlierNoticeThatComesLateFillsGapsAndOverwritesNothing() {
    var plan = plan();
    var tender = fresh().put("ocid", plan.path("ocid").textValue());
    ((ObjectNode) tender.path("tender")).remove("description");

    var first = json(amara.post("/v1/projects/import", tender));
    var late = json(amara.post("/v1/projects/import", plan));

    assertThat(first.at("/project/corePurpose").textValue()).isEqualTo("Help at home");
    assertThat(late.path("outcome").textValue()).isEqualTo("UPDATED");
    assertThat(late.at("/project/corePurpose").textValue()).isEqualTo("People live alone");
    assertThat(late.at("/project/title/en").textValue()).isEqualTo("Help at home");
    assertThat(late.at("/tender/content")).isEqualTo(first.at("/tender/content"));
  }

  @Test
  void aDateWithoutAnOffsetOrATimeTellsWhichNoticeIsTheNewer() {
    for (var dates :
        List.of(
            List.of("2026-11-01T10:00:00", "2026-10-01T10:00:00"),
            List.of("2026-11-01", "2026-10-01"))) {
      var newer = fresh().put("date", dates.getFirst());
      var older = later(newer, dates.getLast());
      ((ObjectNode) older.path("tender")).put("title", "The old name");

      amara.post("/v1/projects/import", newer);
      var late = json(amara.post("/v1/projects/import", older));

      assertThat(late.at("/project/title/en").textValue())
          .as("%s", dates)
          .isEqualTo("Help at home");
    }
  }

  @Test
  void theSameNoticeIsTheSameHoweverItsNumbersAreWritten() {
    for (var number : List.of("8625384.0", "8625384.00", "12e0", "10.0", "1e6", "3", "1.50")) {
      var notice = fresh();
      ((ObjectNode) notice.path("tender")).putObject("value").put("amount", "AMOUNT");
      ((ObjectNode) notice.path("tender")).putObject("techniques").put("most", "AMOUNT");
      var sent = notice.toString().replace("\"AMOUNT\"", number);

      assertThat(amara.post("/v1/projects/import", sent).statusCode()).as(number).isEqualTo(201);
      var again = amara.post("/v1/projects/import", sent);

      assertThat(again.statusCode()).as(number + again.asString()).isEqualTo(200);
      assertThat(json(again).path("outcome").textValue()).isEqualTo("UNCHANGED");
    }
  }

  @Test
  void whatTheAuthorityPublishedItselfStartsNoSecondProject() {
    var commission = Commission.started();
    var tender = commission.published();
    var notice =
        fresh().put("ocid", "ocds-xxxxxx-" + tender.substring(tender.lastIndexOf('/') + 1));

    var refused = amara.post("/v1/projects/import", notice);

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
    assertThat(json(refused).path("detail").textValue()).contains(commission.project.toString());
    assertThat(Api.as("nia").post("/v1/projects/import", notice).statusCode()).isEqualTo(201);
  }

  @Test
  void inWhateverOrderNoticesComeTheyComeToWhatTheirPackageComesTo() {
    var orders = List.of(List.of(0, 1, 2), List.of(2, 0, 1), List.of(1, 2, 0));
    var expected = together(releases());
    for (var order : orders) {
      var releases = releases();
      JsonNode last = expected;
      for (int i : order) {
        last = json(amara.post("/v1/projects/import", releases.get(i)));
      }
      assertThat(last.at("/tender/content"))
          .as("" + order)
          .isEqualTo(expected.at("/tender/content"));
      assertThat(last.at("/project/corePurpose")).isEqualTo(expected.at("/project/corePurpose"));
      assertThat(last.at("/project/title")).isEqualTo(expected.at("/project/title"));
      assertThat(together(releases).path("outcome").textValue()).isEqualTo("UNCHANGED");
    }
  }

  private JsonNode together(List<ObjectNode> releases) {
    return json(amara.post("/v1/projects/import", "{\"releases\": " + releases + "}"));
  }

  /** A plan, its tender and an update that a lot is added by, of a process of their own. */
  private static List<ObjectNode> releases() {
    var plan = plan();
    var ocid = plan.path("ocid").textValue();
    var update =
        Api.read(
            """
            {"date": "2026-04-01T00:00:00Z", "tag": ["tenderUpdate"],
             "tender": {"id": "T-1", "title": "Help at home",
             "tenderPeriod": {"endDate": "2026-06-01T12:00:00+01:00"},
             "lots": [{"id": "9", "title": "East", "value": {"amount": 5, "currency": "GBP"}}]}}""");
    update.put("id", UUID.randomUUID().toString()).put("ocid", ocid);
    return List.of(plan, fresh().put("ocid", ocid), update);
  }

  @Test
  void whatPeopleWroteStaysAndWhereTheNoticeChangesItTooItIsRefusedWithBoth() {
    var notice = fresh();
    var started = json(amara.post("/v1/projects/import", notice));
    var path = "/v1/tenders/" + started.at("/tender/id").textValue();
    var content = (ObjectNode) started.at("/tender/content");
    content.put("whyNotLots", "Because");
    content.put("bidsDueBy", "2026-05-15T11:00:00Z");
    assertThat(amara.put(path, "\"0\"", content).statusCode()).isEqualTo(200);

    var later = later(notice, "2026-03-10T09:00:00Z");
    ((ObjectNode) later.path("tender")).put("title", "Help and care at home");
    var updated = amara.post("/v1/projects/import", later);

    assertThat(updated.statusCode()).as(updated.asString()).isEqualTo(200);
    assertThat(json(updated).at("/tender/content/title/en").textValue())
        .isEqualTo("Help and care at home");
    assertThat(json(updated).at("/tender/content/whyNotLots").textValue()).isEqualTo("Because");
    assertThat(json(updated).at("/tender/content/bidsDueBy").textValue())
        .isEqualTo("2026-05-15T11:00:00Z");

    var colliding = later(later, "2026-03-20T09:00:00Z");
    ((ObjectNode) colliding.at("/tender/tenderPeriod")).put("endDate", "2026-05-20T12:00:00+01:00");
    ((ObjectNode) colliding.path("tender")).put("title", "Help at home again");
    var refused = amara.post("/v1/projects/import", colliding);

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
    assertThat(json(refused).path("detail").textValue())
        .contains(
            "/v1/projects/" + started.at("/project/id").textValue(), path, "/tender/bidsDueBy");
    assertThat(json(refused).path("changes").findValuesAsText("pointer"))
        .containsExactly("/tender/bidsDueBy");
    assertThat(json(amara.get(path)).at("/content")).isEqualTo(json(updated).at("/tender/content"));
  }

  @Test
  void whatIsPublishedHereStandsWhateverALaterNoticeSays() throws Exception {
    var notice = fresh();
    var started = json(amara.post("/v1/projects/import", notice));
    settle(UUID.fromString(started.at("/project/id").textValue()));

    var same = amara.post("/v1/projects/import", later(notice, "2026-03-10T09:00:00Z"));
    var other = later(notice, "2026-03-20T09:00:00Z");
    ((ObjectNode) other.path("tender")).put("title", "Help and care at home");
    var refused = amara.post("/v1/projects/import", other);

    assertThat(json(same).path("outcome").textValue()).isEqualTo("UNCHANGED");
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
    assertThat(json(refused).path("detail").textValue())
        .contains(started.at("/project/id").textValue(), "/project/title, /tender/title");
  }

  @Test
  void aReleaseThatComesAgainWithOtherWordsIsRefusedWithWhereItDiffers() {
    var notice = fresh();
    var started = json(amara.post("/v1/projects/import", notice));
    ((ObjectNode) notice.path("tender")).put("title", "Something else");

    var refused = amara.post("/v1/projects/import", notice);

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
    assertThat(json(refused).path("detail").textValue())
        .contains(started.at("/project/id").textValue(), "something else at /tender/title:");
  }

  @Test
  void releasesOfOneProcessThatComeAtOnceStartOneProject() throws Exception {
    var notice = fresh();
    try (var pool = Executors.newFixedThreadPool(4)) {
      var answers =
          pool.invokeAll(
              IntStream.range(0, 6)
                  .mapToObj(
                      i ->
                          (Callable<Response>)
                              () ->
                                  amara.post(
                                      "/v1/projects/import",
                                      later(notice, "2026-03-1" + i + "T09:00:00Z")))
                  .toList());
      var projects = new TreeSet<String>();
      int started = 0;
      for (var answer : answers) {
        assertThat(answer.get().statusCode()).as(answer.get().asString()).isIn(200, 201);
        started += answer.get().statusCode() == 201 ? 1 : 0;
        projects.add(json(answer.get()).at("/project/id").textValue());
      }
      assertThat(started).isEqualTo(1);
      assertThat(projects).hasSize(1);
    }
  }

  @Test
  void aByteOrderMarkBeforeTheNoticeDoesNoHarm() {
    var answer = amara.post("/v1/projects/import", "\ufeff" + fresh());

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
  }

  @Test
  void howeverANoticeIsBentItIsTakenOrRefusedAndADraftThatIsTakenCanBeKept() {
    var bending = new Bending(20261122);
    for (var notice : InventedNotices.all()) {
      for (int i = 0; i < 50; i++) {
        taken(bending.bent(renamed(notice), 1 + i % 4));
      }
    }
    for (var notice : RealNotices.ifThere()) {
      for (int i = 0; i < 4; i++) {
        taken(bending.bent(renamed(notice), 1 + i));
      }
    }
  }

  @Test
  void howeverLaterNoticesAreBentTheyAreTakenOrRefusedAndAgainChangeNothing() {
    var bending = new Bending(20261125);
    for (int i = 0; i < 15; i++) {
      var notice = fresh();
      taken(notice);
      for (int j = 0; j < 5; j++) {
        taken(bending.bent(later(notice, "2026-03-1" + j + "T09:00:00Z"), 1 + j));
      }
    }
  }

  /** Or refused with reasons; the same once more changes nothing. */
  private void taken(ObjectNode bent) {
    var answer = amara.post("/v1/projects/import", bent);
    assertThat(answer.statusCode()).as(bent + " " + answer.asString()).isIn(200, 201, 400, 409);
    if (answer.statusCode() == 400) {
      assertThat(json(answer).path("faults")).as(bent.toString()).isNotEmpty();
      return;
    }
    if (answer.statusCode() == 409) {
      assertThat(json(answer).path("detail").asText())
          .as(bent.toString())
          .contains("/v1/projects/");
      return;
    }
    var again = amara.post("/v1/projects/import", bent);
    assertThat(again.statusCode()).as(bent + " " + again.asString()).isEqualTo(200);
    assertUnchanged(again, answer);
    if (answer.statusCode() == 201) {
      var tender = json(answer).path("tender");
      var kept =
          amara.put(
              "/v1/tenders/" + tender.path("id").textValue(), "\"0\"", tender.path("content"));
      assertThat(kept.statusCode()).as(bent + " " + kept.asString()).isEqualTo(200);
    }
  }

  private static void assertUnchanged(Response again, Response before) {
    var expected = ((ObjectNode) json(before)).put("outcome", "UNCHANGED");
    assertThat(json(again)).as(again.asString()).isEqualTo(expected);
  }

  /** A later release of the same process. */
  private static ObjectNode later(ObjectNode notice, String date) {
    return notice.deepCopy().put("id", UUID.randomUUID().toString()).put("date", date);
  }

  private static ObjectNode plan() {
    return Api.read(
            """
            {"date": "2026-01-01T00:00:00Z", "tag": ["planning"], "title": "Help, some day",
             "planning": {"rationale": "People live alone"}, "tender": {"id": "T-1"}}""")
        .put("id", UUID.randomUUID().toString())
        .put("ocid", "ocds-example-" + UUID.randomUUID());
  }

  /** The same as a process that nobody knows. */
  private static ObjectNode renamed(ObjectNode notice) {
    var copy = notice.deepCopy();
    var release = copy.at("/releases/0") instanceof ObjectNode inside ? inside : copy;
    release.put("ocid", "ocds-example-" + UUID.randomUUID());
    return copy;
  }

  /** As if a tender of it had been published. */
  private void settle(UUID project) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update commissioning_project set published_at = now() where id = ?")) {
      update.setObject(1, project);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void whatIsSentAgainWithAKeyIsAnsweredAsBeforeAlsoWithOddNumbersInIt() {
    var odd = fresh();
    odd.put("odd", new BigDecimal("1e-900"));
    var first = amara.postOnce("/v1/projects/import", "key-" + UUID.randomUUID(), odd);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);

    odd.put("odd", new BigDecimal("1e-99999"));
    var refused = amara.postOnce("/v1/projects/import", "key-" + UUID.randomUUID(), odd);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(json(refused).at("/faults/0/pointer").textValue()).isEqualTo("/odd");
  }

  private void importOne(ObjectNode notice) {
    var answer = amara.post("/v1/projects/import", notice);
    assertThat(answer.statusCode()).as(notice + " " + answer.asString()).isIn(200, 201);
    var tender = json(answer).path("tender");
    assertThat(json(answer).at("/project/title/en").textValue()).isNotBlank();
    var path = "/v1/tenders/" + tender.path("id").textValue();
    assertThat(amara.post(path + "/publication?validateOnly=true", "{}").statusCode())
        .as(notice.toString())
        .isEqualTo(200);
    var kept =
        amara.put(path, "\"" + tender.path("version").longValue() + "\"", tender.path("content"));
    assertThat(kept.statusCode()).as(notice + " " + kept.asString()).isEqualTo(200);
  }

  private void assertFaults(String body, String... pointers) {
    var answer = amara.post("/v1/projects/import", body);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(json(answer).path("faults").findValuesAsText("pointer")).containsExactly(pointers);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }

  /** The sample, as the first notice of a process. */
  private static ObjectNode fresh() {
    return renamed(InventedNotices.named("homecare-release"));
  }
}

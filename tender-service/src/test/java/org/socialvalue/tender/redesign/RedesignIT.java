package org.socialvalue.tender.redesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;
import static org.socialvalue.tender.Commission.created;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;
import org.socialvalue.tender.ServiceAnswers;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class RedesignIT {

  private Commission commission;
  private Api amara;
  private String path;

  @BeforeEach
  void start() {
    commission = Commission.started();
    amara = commission.amara;
    path = "/v1/projects/" + commission.project;
  }

  private String propose(String title) {
    return created(amara.post(path + "/redesign-options", ServiceAnswers.option(title)));
  }

  private void assess(String subject, int mark, String... principles) {
    created(amara.post(path + "/assessments", ServiceAnswers.marks(subject, mark, principles)));
  }

  private JsonNode redesign() {
    var answer = Api.as("max").get(path + "/redesign");
    Commission.ok(answer);
    return json(answer);
  }

  @Test
  void marksDimensionsAndEffectsStandSideBySideAndNothingIsRanked() {
    // Given
    var held = commission.engagement("FAMILY_CARERS");
    assess("CURRENT", 2);
    var teams = propose("Village teams");
    var hubs = propose("Hubs");
    assess(teams, 3);
    assess(teams, 1, "SUSTAINABILITY");
    created(
        amara.post(
            path + "/assessments",
            """
            {"subject": "%s", "marks": [
              {"principle": "PREVENTION", "mark": 4, "engagementIds": ["%s"]}]}"""
                .formatted(hubs, held)));

    // When
    var table = redesign();

    // Then
    assertThat(table.path("columns").findValuesAsText("subject"))
        .containsExactly("CURRENT", teams, hubs);
    assertThat(table.path("principles")).hasSize(6);
    var sustainability = table.at("/principles/5");
    assertThat(sustainability.path("code").textValue()).isEqualTo("SUSTAINABILITY");
    assertThat(sustainability.at("/marks/0/mark").intValue()).isEqualTo(2);
    assertThat(sustainability.at("/marks/0/difference").isNull()).isTrue();
    assertThat(sustainability.at("/marks/1/difference").intValue()).isEqualTo(-1);
    assertThat(sustainability.at("/marks/2/mark").isNull()).isTrue();
    assertThat(table.at("/principles/3/marks/2/engagementIds/0").textValue()).isEqualTo(held);
    assertThat(table.path("dimensions")).hasSize(5);
    assertThat(table.at("/dimensions/0/options")).hasSize(2);
    assertThat(table.path("affected").findValuesAsText("group"))
        .containsExactly("PEOPLE_WHO_RECEIVE_CARE", "FAMILY_CARERS");
    assertThat(table.path("findings").findValuesAsText("code")).contains("SIX_PRINCIPLES");
    assertThat(table.path("conclusion").isNull()).isTrue();
  }

  @Test
  void redesignCanNotEndWhileAnOptionIsHalfThoughtThrough() {
    // Given
    var teams = propose("Village teams");
    assess(teams, 3);
    created(
        amara.post(
            path + "/redesign-options",
            """
            {"title": "An app", "summary": "All by app", "dimensions": [
               {"code": "PLACE", "asItIs": "Homes", "asItMightBe": "Online"}],
             "affected": [
               {"group": "PEOPLE_WHO_RECEIVE_CARE", "change": "GAINS", "why": "Choice"},
               {"group": "FAMILY_CARERS", "change": "LOSES", "why": "They do the typing"}]}"""));

    // When
    var check =
        amara.post(path + "/redesign-rounds?validateOnly=true", ServiceAnswers.chooses(teams));
    var refused = amara.post(path + "/redesign-rounds", ServiceAnswers.chooses(teams));

    // Then
    Commission.ok(check);
    assertThat(json(check).path("decidable").booleanValue()).isFalse();
    assertThat(refused.statusCode()).isEqualTo(409);
    var codes = json(refused).path("findings").findValuesAsText("code");
    assertThat(codes).filteredOn("FIVE_DIMENSIONS"::equals).hasSize(4 + 6);
    assertThat(codes).filteredOn("CORE_PURPOSE"::equals).hasSize(1);
    assertThat(json(amara.get(path + "/redesign-rounds")).path("items")).isEmpty();
  }

  @Test
  void theLoopGoesOnUntilNoFurtherRedesignIsNeededAndCanBeOpenedAgain() {
    // Given
    assess("CURRENT", 2);
    var teams = propose("Village teams");
    assess(teams, 3);
    var option = path + "/redesign-options/" + teams;
    var rounds = path + "/redesign-rounds";

    // When
    created(amara.post(rounds, "{\"furtherRedesign\": true, \"reason\": \"Funding isn't clear\"}"));
    created(amara.post(rounds, ServiceAnswers.chooses(teams)));

    // Then
    var table = redesign();
    assertThat(table.at("/conclusion/chosenOption").textValue()).isEqualTo(teams);
    assertThat(table.at("/columns/1/standing").textValue()).isEqualTo("CHOSEN");
    assertThat(table.path("rounds").findValuesAsText("number")).containsExactly("1", "2");
    assertThat(
            amara
                .put(option, etag(amara.get(option)), ServiceAnswers.option("Renamed"))
                .statusCode())
        .isEqualTo(409);
    assertThat(amara.post(path + "/assessments", ServiceAnswers.marks(teams, 4)).statusCode())
        .isEqualTo(409);
    assertThat(amara.post(path + "/redesign-options", ServiceAnswers.option("Late")).statusCode())
        .isEqualTo(409);
    assertThat(amara.post(rounds, ServiceAnswers.staysAsItIs()).statusCode()).isEqualTo(409);
    assess("CURRENT", 3, "PREVENTION");

    // When it is opened again
    created(amara.post(rounds, "{\"furtherRedesign\": true, \"reason\": \"The hall closes\"}"));

    // Then
    Commission.ok(amara.put(option, etag(amara.get(option)), ServiceAnswers.option("Renamed")));
    assertThat(redesign().path("conclusion").isNull()).isTrue();
    var timeline = json(amara.get(path + "/timeline?limit=500"));
    assertThat(timeline.findValuesAsText("what"))
        .containsSubsequence(
            "Another round of redesign",
            "Redesign concluded: \"Village teams\"",
            "Redesign opened again");
  }

  @Test
  void aServiceCanStayAsItIsWithTheReason() {
    created(amara.post(path + "/redesign-rounds", ServiceAnswers.staysAsItIs()));
    assertThat(redesign().at("/conclusion/staysAsItIs").booleanValue()).isTrue();
  }

  @Test
  void adviceAtTheEndIsAcknowledgedWithAReason() {
    // Given
    var body = ServiceAnswers.option("Day centres");
    body.withArray("affected").removeAll();
    var option = created(amara.post(path + "/redesign-options", body));
    assess(option, 3);
    var conclusion = ServiceAnswers.chooses(option);

    // When
    var refused = amara.post(path + "/redesign-rounds", conclusion);
    conclusion
        .putArray("acknowledgements")
        .addObject()
        .put("code", "CORE_PURPOSE")
        .put("reason", "Nobody uses it yet");
    var accepted = amara.post(path + "/redesign-rounds", conclusion);

    // Then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(json(refused).path("findings").findValuesAsText("code"))
        .containsOnly("CORE_PURPOSE");
    created(accepted);
  }

  @Test
  void aWithdrawnOptionStaysOnRecordAndIsNotJudged() {
    // Given
    var app =
        created(
            amara.post(
                path + "/redesign-options",
                """
                {"title": "An app", "summary": "All by app", "dimensions": [], "affected": []}"""));
    var option = path + "/redesign-options/" + app;
    var reason = "{\"reason\": \"Few people have a telephone for it\"}";

    // When
    var without = amara.request().body(reason).post(option + "/withdrawal");
    var etag = etag(amara.get(option));
    var withdrawn = amara.post(option + "/withdrawal", etag, reason);
    var again = amara.post(option + "/withdrawal", etag(withdrawn), reason);

    // Then
    assertThat(without.statusCode()).isEqualTo(428);
    Commission.ok(withdrawn);
    assertThat(json(withdrawn).at("/withdrawal/by").textValue()).isEqualTo("amara");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(amara.put(option, etag(withdrawn), ServiceAnswers.option("Back")).statusCode())
        .isEqualTo(409);
    assertThat(
            json(amara.post(path + "/assessments", ServiceAnswers.marks(app, 1)))
                .findValuesAsText("pointer"))
        .containsExactly("/subject");
    assertThat(redesign().path("columns")).hasSize(1);
    assertThat(redesign().path("withdrawn").findValuesAsText("title")).containsExactly("An app");
    created(amara.post(path + "/redesign-rounds", ServiceAnswers.staysAsItIs()));
  }

  @Test
  void anAssessmentHearsOfEveryFault() {
    var answer =
        amara.post(
            path + "/assessments",
            """
            {"subject": "%1$s", "marks": [
               {"principle": "PREVENTION", "mark": 99},
               {"principle": "PREVENTION", "mark": 1},
               {"principle": "BEAUTY", "mark": 1, "engagementIds": ["%1$s"]}]}"""
                .formatted(UUID.randomUUID()));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/subject",
            "/marks/0/mark",
            "/marks/1/principle",
            "/marks/2/principle",
            "/marks/2/engagementIds/0");
  }

  @Test
  void aMarkCanRestOnWhatWasSaid() {
    // Given
    var held = path + "/engagements/" + commission.engagement("FAMILY_CARERS") + "/contributions";
    var said = json(amara.get(held)).at("/items/0/id").textValue();
    var mark =
        """
        {"subject": "CURRENT", "marks": [
          {"principle": "CO_PRODUCTION", "mark": 1, "contributionIds": ["%s"]}]}""";

    // When
    var resting = amara.post(path + "/assessments", mark.formatted(said));
    var floating = amara.post(path + "/assessments", mark.formatted(UUID.randomUUID()));

    // Then
    created(resting);
    assertThat(redesign().at("/principles/1/marks/0/contributionIds/0").textValue())
        .isEqualTo(said);
    assertThat(floating.statusCode()).isEqualTo(400);
    assertThat(json(floating).findValuesAsText("pointer"))
        .containsExactly("/marks/0/contributionIds/0");
  }

  @Test
  void anOptionHearsOfEveryFault() {
    var answer =
        amara.post(
            path + "/redesign-options",
            """
            {"title": "T", "summary": "S",
             "dimensions": [
               {"code": "PLACE", "asItIs": "a", "asItMightBe": "b"},
               {"code": "PLACE", "asItIs": "a", "asItMightBe": "b"},
               {"code": "COLOUR", "asItIs": "a", "asItMightBe": "b"}],
             "affected": [
               {"group": "FAMILY_CARERS", "change": "GAINS", "why": "w"},
               {"group": "FAMILY_CARERS", "change": "LOSES", "why": "w"}]}""");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/dimensions/1/code", "/dimensions/2/code", "/affected/1");
  }

  @Test
  void aRoundThatContradictsItselfIsRefused() {
    var rounds = path + "/redesign-rounds";
    var on =
        amara.post(
            rounds,
            """
            {"furtherRedesign": true, "reason": "r", "chosenOption": "%s", "staysAsItIs": true}"""
                .formatted(UUID.randomUUID()));
    var neither = amara.post(rounds, "{\"furtherRedesign\": false, \"reason\": \"r\"}");
    var nothing = amara.post(rounds, "{}");

    assertThat(on.statusCode()).isEqualTo(400);
    assertThat(json(on).findValuesAsText("pointer")).contains("/chosenOption", "/staysAsItIs");
    assertThat(neither.statusCode()).isEqualTo(409);
    assertThat(json(neither).path("findings").findValuesAsText("subject"))
        .containsExactly("/chosenOption");
    assertThat(json(nothing).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/furtherRedesign", "/reason");
  }

  @Test
  void historyIsKeptInPagesAndBySubject() {
    assess("CURRENT", 1);
    assess("CURRENT", 2, "PREVENTION");
    var teams = propose("Village teams");
    assess(teams, 3);

    var all = json(amara.get(path + "/assessments?limit=2"));
    var own = json(amara.get(path + "/assessments?subject=CURRENT"));

    assertThat(all.path("items")).hasSize(2);
    assertThat(all.path("next").isNull()).isFalse();
    assertThat(own.path("items")).hasSize(2);
    assertThat(json(amara.get(path + "/assessments?subject=" + teams)).path("items")).hasSize(1);
    assertThat(amara.get(path + "/assessments?subject=me").statusCode()).isEqualTo(400);
    var one = path + "/assessments/" + own.at("/items/0/id").textValue();
    Commission.ok(amara.get(one));
    assertThat(json(amara.get(path + "/redesign-options")).path("items")).hasSize(1);
  }

  @Test
  void aRepeatedRequestCountsOnce() {
    var key = UUID.randomUUID().toString();
    var body = ServiceAnswers.option("Village teams");
    var first = amara.postOnce(path + "/redesign-options", key, body);
    var again = amara.postOnce(path + "/redesign-options", key, body);

    assertThat(json(again)).isEqualTo(json(first));
    assertThat(json(amara.get(path + "/redesign-options")).path("items")).hasSize(1);
  }

  @Test
  void anotherAuthorityFindsNothingAndReadersDoNotWrite() {
    var teams = propose("Village teams");
    var nia = Api.as("nia");
    for (var part :
        new String[] {
          "/redesign",
          "/redesign-options",
          "/redesign-options/" + teams,
          "/redesign-rounds",
          "/assessments"
        }) {
      assertThat(nia.get(path + part).statusCode()).as(part).isEqualTo(404);
      assertThat(Api.as("olive").get(path + part).statusCode()).as(part).isEqualTo(403);
    }
    assertThat(nia.post(path + "/redesign-options", ServiceAnswers.option("Ours")).statusCode())
        .isEqualTo(404);
    assertThat(nia.post(path + "/redesign-rounds", ServiceAnswers.staysAsItIs()).statusCode())
        .isEqualTo(404);
    assertThat(nia.post(path + "/assessments", ServiceAnswers.marks("CURRENT", 1)).statusCode())
        .isEqualTo(404);
    assertThat(
            Api.as("max")
                .post(path + "/redesign-rounds", ServiceAnswers.staysAsItIs())
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aRouteTellsWhatWasWeighedAndTheShortOneIsStillEnough() {
    // Given
    var route =
        """
        {"decision": "BUY_NEW", "reason": "No team of our own",
         "considered": [
           {"route": "MAKE", "why": "Two years to build a team"},
           {"route": "SMALL_GRANTS", "why": "For the lunch clubs, beside it"}],
         "inHouse": "The first visit and the review",
         "reserved": {"yes": false, "reason": "Three kinds of provider want it"},
         "individualFunding": "People may take their hours as a direct payment",
         "enablingCommunity": {"grants": "Up to £2,000 with a one-page form"}}""";

    // When
    var whole = amara.put(path + "/route", etag(amara.get(path)), route);
    var twice =
        amara.put(path + "/route", etag(amara.get(path)), route.replace("SMALL_GRANTS", "MAKE"));
    var brief =
        amara.put(
            path + "/route",
            etag(amara.get(path)),
            "{\"decision\": \"BUY_NEW\", \"reason\": \"No team of our own\"}");

    // Then
    Commission.ok(whole);
    assertThat(json(whole).at("/route/considered/1/route").textValue()).isEqualTo("SMALL_GRANTS");
    assertThat(json(whole).at("/route/enablingCommunity/grants").textValue()).contains("£2,000");
    assertThat(twice.statusCode()).isEqualTo(400);
    assertThat(json(twice).findValuesAsText("pointer")).containsExactly("/considered/1/route");
    Commission.ok(brief);
    assertThat(json(brief).at("/route/considered").isNull()).isTrue();
  }
}

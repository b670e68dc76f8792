package org.socialvalue.tender.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class EngagementsIT {

  private static final Api CONNIE = Api.as("connie", "wealdshire", "contributor");

  @Test
  void aPlannedEngagementIsCompletedOnceItHasBeenHeldAndThenStands() {
    var commission = Commission.started();
    var planned = Commission.held("FAMILY_CARERS").put("heldOn", day(9).toString());
    planned.remove("contributions");

    var created = record(commission, planned);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(json(created).path("status").textValue()).isEqualTo("PLANNED");
    assertThat(json(created).path("stage").textValue()).isEqualTo("ANALYSE");

    var path = created.header("Location");
    assertThat(commission.amara.put(path, planned).statusCode()).isEqualTo(428);
    planned.put("heldOn", day(0).toString());
    var done = commission.amara.put(path, etag(created), planned);
    Commission.ok(done);
    assertThat(json(done).path("status").textValue()).isEqualTo("RECORDED");
    assertThat(commission.amara.put(path, etag(created), planned).statusCode()).isEqualTo(412);
    assertThat(commission.amara.put(path, etag(done), planned).statusCode()).isEqualTo(409);
    assertThat(Api.as("ada").get("/v1/audit/" + json(done).path("id").textValue()).asString())
        .contains("engagement planned", "planned engagement recorded");
  }

  @Test
  void nothingIsSaidAtAnEngagementThatIsStillToCome() {
    var commission = Commission.started();
    var planned = Commission.held("FAMILY_CARERS").put("heldOn", day(9).toString());
    assertThat(json(record(commission, planned)).findValuesAsText("pointer"))
        .containsExactly("/contributions");

    planned.remove("contributions");
    var path = record(commission, planned).header("Location") + "/contributions";
    assertThat(CONNIE.post(path, said("FAMILY_CARERS")).statusCode()).isEqualTo(409);
  }

  @Test
  void theNoticeIsCountedFromTheDayPeopleWereTold() {
    var commission = Commission.started();
    var told = Commission.held("FAMILY_CARERS").put("announcedOn", day(-78).toString());
    told.remove("noticeDays");
    assertThat(json(record(commission, told)).path("noticeDays").intValue()).isEqualTo(18);

    told.put("noticeDays", 17);
    assertThat(json(record(commission, told)).findValuesAsText("pointer"))
        .containsExactly("/noticeDays");
    told.put("announcedOn", day(-59).toString()).remove("noticeDays");
    assertThat(json(record(commission, told)).findValuesAsText("pointer"))
        .containsExactly("/announcedOn");
    told.remove("announcedOn");
    assertThat(json(record(commission, told)).findValuesAsText("pointer"))
        .containsExactly("/noticeDays");
  }

  @Test
  void everyFaultOfAnEngagementIsToldAtOnce() {
    var commission = Commission.started();
    var asked = Commission.held("FAMILY_CARERS", "FAMILY_CARERS");
    asked.withArray("groups").get(0);
    ((ObjectNode) asked.path("groups").get(0)).put("invited", false).put("invitedCount", 4);
    ((ObjectNode) asked.path("contributions").get(0)).put("questionCode", "NO_SUCH_QUESTION");
    ((ObjectNode) asked.path("contributions").get(1)).put("text", "Ask jo@example.org");
    ((ObjectNode) asked.path("contributions").get(2)).remove("questionCode");
    ((ObjectNode) asked.path("contributions").get(3)).put("group", "COLLABORATORS");

    var answer = record(commission, asked);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/groups/1/group",
            "/groups/0/invitedCount",
            "/contributions/0/questionCode",
            "/contributions/1/text",
            "/contributions/2/question",
            "/contributions/3/group");
    assertThat(commission.amara.get(base(commission)).jsonPath().getList("items")).isEmpty();
  }

  @Test
  void aContributorAddsWhatWasSaidAndNothingElse() {
    var commission = Commission.started();
    var path = base(commission) + "/" + commission.engagement("FAMILY_CARERS");
    var key = UUID.randomUUID().toString();

    var added = CONNIE.postOnce(path + "/contributions", key, said("FAMILY_CARERS"));
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    var again = CONNIE.postOnce(path + "/contributions", key, said("FAMILY_CARERS"));
    assertThat(json(again)).isEqualTo(json(added));

    assertThat(json(CONNIE.get(added.header("Location")))).isEqualTo(json(added));
    assertThat(commission.amara.get(path + "/contributions").jsonPath().getList("items"))
        .hasSize(6);
    assertThat(CONNIE.get(path).statusCode()).isEqualTo(403);
    assertThat(CONNIE.get(path + "/contributions").statusCode()).isEqualTo(403);
    assertThat(CONNIE.post(base(commission), Commission.held("FAMILY_CARERS")).statusCode())
        .isEqualTo(403);
    var another = json(commission.amara.get(path + "/contributions")).path("items").get(0);
    assertThat(CONNIE.get(path + "/contributions/" + another.path("id").textValue()).statusCode())
        .isEqualTo(404);
    var stranger = Api.as("colin", "northmoor", "contributor");
    assertThat(stranger.post(path + "/contributions", said("FAMILY_CARERS")).statusCode())
        .isEqualTo(404);
    assertThat(Api.as("olive").post(path + "/contributions", said("FAMILY_CARERS")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void aContributionThatPointsToAPersonOrComesFromNobodyThereIsRefused() {
    var commission = Commission.started();
    var path = base(commission) + "/" + commission.engagement("FAMILY_CARERS") + "/contributions";
    var named = said("COLLABORATORS").put("text", "Ring me on 07700 900123, NHS 943 476 5919");
    named.put("onBehalfOf", "jo@example.org");

    var answer = CONNIE.post(path, named);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/group", "/text", "/text", "/onBehalfOf");
    assertThat(answer.asString()).doesNotContain("07700", "943 476");
  }

  @Test
  void consentIsTakenBackByWhoeverWroteItDownOrTheAuthority() {
    var commission = Commission.started();
    var path = base(commission) + "/" + commission.engagement("FAMILY_CARERS");
    var mine = CONNIE.post(path + "/contributions", said("FAMILY_CARERS"));
    var others = json(commission.amara.get(path)).path("contributions").get(0);
    var consent = mine.header("Location") + "/consent";

    assertThat(CONNIE.request().delete(consent).statusCode()).isEqualTo(428);
    assertThat(CONNIE.delete(consent, "\"7\"").statusCode()).isEqualTo(412);
    var withdrawn = CONNIE.delete(consent, etag(mine));
    Commission.ok(withdrawn);
    assertThat(json(withdrawn).path("consentToQuote").booleanValue()).isFalse();
    assertThat(json(withdrawn).path("consentWithdrawnAt").isNull()).isFalse();
    Commission.ok(CONNIE.delete(consent, etag(withdrawn)));

    var theirs = path + "/contributions/" + others.path("id").textValue() + "/consent";
    assertThat(CONNIE.delete(theirs, "\"0\"").statusCode()).isEqualTo(404);
    Commission.ok(commission.amara.delete(theirs, "\"0\""));
    assertThat(
            Api.as("ada").get("/v1/audit/" + path.substring(path.lastIndexOf('/') + 1)).asString())
        .contains("contribution added", "consent to quote withdrawn");
  }

  @Test
  void contributionsAreReadInPagesInTheOrderInWhichTheyWereGiven() {
    var commission = Commission.started();
    var path = base(commission) + "/" + commission.engagement("FAMILY_CARERS") + "/contributions";
    var seen = new ArrayList<String>();
    var next = path + "?limit=2";
    while (next != null) {
      var page = json(commission.amara.get(next));
      seen.addAll(page.path("items").findValuesAsText("questionCode"));
      next =
          page.path("next").isNull()
              ? null
              : path + "?limit=2&after=" + page.path("next").textValue();
    }
    assertThat(seen).isEqualTo(Commission.KEY_QUESTIONS);
  }

  @Test
  void anotherAuthoritySeesNothing() {
    var commission = Commission.started();
    var path = base(commission) + "/" + commission.engagement("FAMILY_CARERS");
    var nia = Api.as("nia");
    assertThat(
            List.of(
                nia.get(path).statusCode(),
                nia.get(path + "/contributions").statusCode(),
                nia.put(path, "\"0\"", Commission.held("FAMILY_CARERS")).statusCode(),
                nia.post(path + "/contributions", said("FAMILY_CARERS")).statusCode()))
        .containsOnly(404);
  }

  private static Response record(Commission commission, ObjectNode asked) {
    return commission.amara.post(base(commission), asked);
  }

  private static String base(Commission commission) {
    return "/v1/projects/" + commission.project + "/engagements";
  }

  private static ObjectNode said(String group) {
    return Api.read(
        """
        {"group": "%s", "question": "What would help?", "text": "A bus on Sundays",
         "consentToQuote": true, "onBehalfOf": "a small charity"}"""
            .formatted(group));
  }

  private static LocalDate day(int fromToday) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(fromToday);
  }
}

package org.socialvalue.tender.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class ConcernsIT {

  private static final Api AMARA = Api.as("amara");
  private static final Api OLIVE = Api.as("olive");
  private static final Api BLAKE = Api.as("blake");

  /** A project whose one outcome is before the market. */
  private record Market(Commission commission, String outcome, String tender) {

    static Market opened() {
      var commission = Commission.started();
      var tender = commission.publishable();
      var outcome =
          json(AMARA.get("/v1/projects/" + commission.project + "/outcomes"))
              .path("items")
              .get(0)
              .path("id")
              .textValue();
      var market = new Market(commission, outcome, tender);
      Commission.ok(AMARA.put(market.own(), open(true, 7)));
      return market;
    }

    String own() {
      return "/v1/projects/" + commission.project + "/market-engagement";
    }

    String path() {
      return "/v1/market-engagements/" + commission.project;
    }

    Response raise(Api provider, String text) {
      return provider.post(
          path() + "/concerns",
          """
          {"outcomeId": "%s", "kind": "OVERSTRETCH", "text": "%s"}"""
              .formatted(outcome, text));
    }

    Response answer(String concern, String etag, String outcome, String text) {
      return AMARA.put(
          "/v1/projects/" + commission.project + "/concerns/" + concern + "/answer",
          etag,
          """
          {"outcome": "%s", "answer": "%s"}"""
              .formatted(outcome, text));
    }

    Response concern(String id) {
      return AMARA.get("/v1/projects/" + commission.project + "/concerns/" + id);
    }

    String findings() {
      return AMARA
          .post("/v1/tenders/" + tender + "/publication?validateOnly=true", etagOf(), "{}")
          .asString();
    }

    private String etagOf() {
      return etag(AMARA.get("/v1/tenders/" + tender));
    }
  }

  @Test
  void providersSeeWhatIsAboutToBeAskedForAndNothingOfHowItWasDecided() {
    var market = Market.opened();

    var seen = BLAKE.get(market.path());

    Commission.ok(seen);
    var outcome = json(seen).path("outcomes").get(0);
    assertThat(outcome.path("id").textValue()).isEqualTo(market.outcome());
    assertThat(outcome.path("measure").path("name").textValue()).contains("in work");
    assertThat(seen.asString())
        .doesNotContain(
            "coreQualityRisk", "New staff need", "exclusionRisk", "decision", "lineage");
    assertThat(listed(BLAKE)).contains(market.commission().project.toString());
  }

  @Test
  void providersReadEachOthersConcernsWithoutLearningWhoRaisedThem() {
    var market = Market.opened();
    var raised = market.raise(OLIVE, "Three starters at once are too many for the smallest");
    assertThat(raised.statusCode()).as(raised.asString()).isEqualTo(201);
    var id = json(raised).path("id").textValue();
    assertThat(json(raised).path("mine").booleanValue()).isTrue();
    assertThat(UUID.fromString(id).version()).isEqualTo(4);

    var seen = BLAKE.get(market.path() + "/concerns");
    Commission.ok(seen);
    assertThat(seen.asString().toLowerCase(Locale.ROOT))
        .doesNotContain("orchard", "olive", "raisedby", "raisedat");
    assertThat(json(seen).path("items").get(0).path("mine").booleanValue()).isFalse();
    assertThat(BLAKE.delete(market.path() + "/concerns/" + id, "\"0\"").statusCode())
        .isEqualTo(404);
    assertThat(BLAKE.delete(market.path() + "/concerns/" + UUID.randomUUID(), "\"0\"").asString())
        .isEqualTo(BLAKE.delete(market.path() + "/concerns/" + id, "\"0\"").asString());

    var own = AMARA.get("/v1/projects/" + market.commission().project + "/concerns");
    assertThat(json(own).path("items").get(0).path("raisedBy").textValue())
        .isEqualTo("orchard-homecare");
  }

  @Test
  void anOpenConcernKeepsTheTenderBackAlsoOnceTheMarketEngagementIsClosed() {
    var market = Market.opened();
    assertThat(market.findings()).doesNotContain("OVERSTRETCH");
    var concern = json(market.raise(OLIVE, "Too many at once")).path("id").textValue();
    Commission.ok(AMARA.put(market.own(), etag(AMARA.get(market.own())), open(false, null)));
    assertThat(market.findings()).contains("OVERSTRETCH", "BLOCK", "/requirements/0");
    assertThat(market.raise(BLAKE, "Me too").statusCode()).isEqualTo(409);
    assertThat(listed(BLAKE)).doesNotContain(market.commission().project.toString());

    assertThat(market.answer(concern, "\"9\"", "KEPT", "Over four years").statusCode())
        .isEqualTo(412);
    var kept = market.answer(concern, "\"0\"", "KEPT", "They are spread over four years");
    Commission.ok(kept);
    assertThat(json(kept).path("status").textValue()).isEqualTo("ANSWERED");
    assertThat(market.findings()).doesNotContain("OVERSTRETCH");
    assertThat(BLAKE.get(market.path() + "/concerns").asString()).contains("spread over four");

    Commission.ok(market.answer(concern, etag(kept), "DROPPED", "We will not ask for it"));
    assertThat(market.findings()).contains("OVERSTRETCH");
    assertThat(
            AMARA
                .get("/v1/projects/" + market.commission().project + "/timeline?limit=500")
                .asString())
        .contains("Market engagement opened until", "Market engagement closed", "answered: KEPT");
  }

  @Test
  void aProviderTakesItsOwnConcernBackUntilItIsAnswered() {
    var market = Market.opened();
    var first = market.raise(OLIVE, "Too many at once");
    var at = first.header("Location");
    assertThat(OLIVE.request().delete(at).statusCode()).isEqualTo(428);
    assertThat(OLIVE.delete(at, etag(first)).statusCode()).isEqualTo(204);
    assertThat(OLIVE.delete(at, etag(first)).statusCode()).isEqualTo(404);
    assertThat(OLIVE.get(at).statusCode()).isEqualTo(404);
    assertThat(market.findings()).doesNotContain("OVERSTRETCH");
    var id = json(first).path("id").textValue();
    assertThat(json(market.concern(id)).path("status").textValue()).isEqualTo("WITHDRAWN");
    assertThat(market.answer(id, etag(market.concern(id)), "KEPT", "x").statusCode())
        .isEqualTo(409);

    var second = market.raise(OLIVE, "Too many at once");
    var answered = market.answer(json(second).path("id").textValue(), "\"0\"", "KEPT", "No");
    assertThat(OLIVE.delete(second.header("Location"), etag(answered)).statusCode()).isEqualTo(409);
  }

  @Test
  void nobodyIsNamedInAConcernOrItsAnswer() {
    var market = Market.opened();
    var named = market.raise(OLIVE, "We at Orchard Homecare Ltd fear it; jo@example.org");
    assertThat(named.statusCode()).isEqualTo(400);
    assertThat(json(named).findValuesAsText("pointer")).containsExactly("/text", "/text");

    var raised = json(market.raise(OLIVE, "Too many at once")).path("id").textValue();
    var answer = market.answer(raised, "\"0\"", "KEPT", "Dear orchard-homecare, no");
    assertThat(json(answer).findValuesAsText("pointer")).containsExactly("/answer");
  }

  @Test
  void concernsAreRaisedOnWhatIsShownAlone() {
    var market = Market.opened();
    var potential = market.commission().outcome(Commission.jobs());
    for (var outcome : new String[] {potential, UUID.randomUUID().toString()}) {
      var answer = new Market(market.commission(), outcome, market.tender()).raise(OLIVE, "x");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(json(answer).findValuesAsText("detail"))
          .contains("is no outcome of this market engagement");
    }
  }

  @Test
  void aKeyRaisesAConcernOnce() {
    var market = Market.opened();
    var body =
        """
        {"outcomeId": "%s", "kind": "SHUTS_OUT", "text": "Only the large can"}"""
            .formatted(market.outcome());
    var key = UUID.randomUUID().toString();
    var first = OLIVE.postOnce(market.path() + "/concerns", key, body);
    assertThat(json(OLIVE.postOnce(market.path() + "/concerns", key, body))).isEqualTo(json(first));
    assertThat(json(OLIVE.get(market.path() + "/concerns")).path("items")).hasSize(1);
  }

  @Test
  void whatWasNeverOpenedIsNotThereForProviders() {
    var commission = Commission.started();
    var own = "/v1/projects/" + commission.project + "/market-engagement";
    assertThat(json(AMARA.get(own)).path("version").isNull()).isTrue();
    var closed = AMARA.put(own, etag(AMARA.get(own)), open(false, null));
    Commission.ok(closed);
    assertThat(AMARA.put(own, open(true, 3)).statusCode()).isEqualTo(428);
    var path = "/v1/market-engagements/" + commission.project;
    assertThat(OLIVE.get(path).statusCode()).isEqualTo(404);
    assertThat(OLIVE.get(path + "/concerns").statusCode()).isEqualTo(404);

    var late = AMARA.put(own, etag(closed), open(true, -1));
    assertThat(json(late).findValuesAsText("pointer")).containsExactly("/closesOn");
  }

  @Test
  void whoMayDoWhatIsHeld() {
    var market = Market.opened();
    var concerns = "/v1/projects/" + market.commission().project + "/concerns";
    assertThat(OLIVE.get(concerns).statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").get(concerns).statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").put(market.own(), "\"0\"", open(false, null)).statusCode())
        .isEqualTo(404);
    assertThat(Api.as("max").put(market.own(), "\"0\"", open(false, null)).statusCode())
        .isEqualTo(403);
    assertThat(market.raise(AMARA, "Mine").statusCode()).isEqualTo(403);
    assertThat(Api.as("max").get(market.path()).statusCode()).isEqualTo(403);
  }

  private static ArrayList<String> listed(Api provider) {
    var seen = new ArrayList<String>();
    var next = "/v1/market-engagements?limit=100";
    while (next != null) {
      JsonNode page = json(provider.get(next));
      seen.addAll(page.path("items").findValuesAsText("projectId"));
      next =
          page.path("next").isNull()
              ? null
              : "/v1/market-engagements?limit=100&after=" + page.path("next").textValue();
    }
    return seen;
  }

  private static String open(boolean open, @Nullable Integer inDays) {
    var closesOn =
        inDays == null ? "null" : "\"" + LocalDate.now(ZoneOffset.UTC).plusDays(inDays) + "\"";
    return """
        {"open": %s, "closesOn": %s, "introduction": {"en": "Tell us what you fear"}}"""
        .formatted(open, closesOn);
  }
}

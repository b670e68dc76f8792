package org.socialvalue.tender.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.time.WorkingDays;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class ClarificationIT {

  private static final Api BEN = Api.as("ben");
  private static final Api OLIVE = Api.as("olive");
  private static final Api WENDY = Api.as("wendy");

  @Test
  void anAnswerIsForAllAndNamesNobody() {
    // Given
    var tender = published();
    var path = tender + "/clarifications";
    var asked =
        OLIVE.post(path, "{\"question\": \"Do our night shifts count?\", \"lotId\": \"LOT-1\"}");
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    var one = path + "/" + json(asked).path("id").textValue();
    assertThat(json(asked).path("mine").booleanValue()).isTrue();

    // Then: only the one who asked and the authority see it; the authority sees who
    assertThat(items(WENDY, path)).isEmpty();
    assertThat(WENDY.get(one).statusCode()).isEqualTo(404);
    assertThat(items(OLIVE, path)).hasSize(1);
    assertThat(items(Api.as("max"), path)).isEmpty();
    assertThat(json(BEN.get(one)).path("organisation").textValue()).isEqualTo("orchard-homecare");
    assertThat(json(BEN.get(tender)).path("unansweredClarifications").intValue()).isEqualTo(1);
    assertThat(json(OLIVE.get(tender)).path("unansweredClarifications").isNull()).isTrue();
    assertThat(etag(BEN.get(tender))).isNotEqualTo(etag(OLIVE.get(tender)));

    // When
    var tag = etag(BEN.get(one));
    var naming =
        BEN.put(
            one + "/answer", tag, answer("Do the night shifts of Orchard Homecare count?", "Yes"));
    assertThat(naming.statusCode()).isEqualTo(400);
    assertThat(json(naming).at("/faults/0/pointer").textValue()).isEqualTo("/question/en");
    var answered = BEN.put(one + "/answer", tag, answer("Do night shifts count?", "They do"));

    // Then
    Commission.ok(answered);
    assertThat(json(answered).path("number").intValue()).isEqualTo(1);
    var seen = WENDY.get(path);
    var shown = json(seen).at("/items/0");
    assertThat(shown.at("/question/en").textValue()).isEqualTo("Do night shifts count?");
    assertThat(shown.at("/answer/en").textValue()).isEqualTo("They do");
    assertThat(shown.path("mine").booleanValue()).isFalse();
    assertThat(shown.path("organisation").isNull()).isTrue();
    assertThat(shown.path("asked").isNull()).isTrue();
    assertThat(UUID.fromString(shown.path("id").textValue()).version())
        .as("random, for one by time would tell when it was asked")
        .isEqualTo(4);
    assertThat(seen.asString()).doesNotContain("orchard").doesNotContain("our night");
    assertThat(json(OLIVE.get(one)).path("asked").textValue()).contains("our night");
    assertThat(json(BEN.get(tender)).path("unansweredClarifications").intValue()).isZero();
    assertThat(BEN.put(one + "/answer", etag(answered), answer("Q", "A")).statusCode())
        .isEqualTo(409);

    // and whoever has the list already is told so
    var known = WENDY.request().header("If-None-Match", etag(seen)).get(path);
    assertThat(known.statusCode()).isEqualTo(304);
    OLIVE.post(path, "{\"question\": \"And one more?\"}");
    assertThat(etag(WENDY.get(path))).isEqualTo(etag(seen));
    assertThat(etag(BEN.get(path))).isNotEqualTo(etag(seen));
  }

  @Test
  void whatIsConfidentialIsDeclinedToTheOneWhoAsked() {
    var path = published() + "/clarifications";
    var asked = OLIVE.post(path, "{\"question\": \"May we use our patent?\"}");
    var one = path + "/" + json(asked).path("id").textValue();
    var body = "{\"reason\": \"It would show who you are\"}";

    assertThat(WENDY.put(one + "/refusal", etag(asked), body).statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").put(one + "/refusal", etag(asked), body).statusCode()).isEqualTo(404);
    Commission.ok(BEN.put(one + "/refusal", etag(asked), body));

    assertThat(json(OLIVE.get(one)).path("declinedBecause").textValue()).contains("who you are");
    assertThat(WENDY.get(one).statusCode()).isEqualTo(404);
    assertThat(items(WENDY, path)).isEmpty();
  }

  @Test
  void whatIsAskedWronglyOrTooLateIsRefused() {
    var tender = published();
    var path = tender + "/clarifications";
    var wrong =
        OLIVE.post(path, "{\"question\": \" \", \"lotId\": \"LOT-9\", \"questionId\": \"Q9\"}");
    assertThat(wrong.statusCode()).isEqualTo(400);
    var unknown =
        OLIVE.post(path, "{\"question\": \"?\", \"lotId\": \"LOT-9\", \"questionId\": \"Q9\"}");
    assertThat(json(unknown).path("faults").findValuesAsText("pointer"))
        .containsExactly("/lotId", "/questionId");
    assertThat(BEN.post(path, "{\"question\": \"?\"}").statusCode()).isEqualTo(403);
    var nowhere = "/v1/tenders/" + UUID.randomUUID() + "/clarifications";
    assertThat(OLIVE.post(nowhere, "{\"question\": \"?\"}").statusCode()).isEqualTo(404);
    var draft = "/v1/tenders/" + Commission.started().publishable() + "/clarifications";
    assertThat(OLIVE.post(draft, "{\"question\": \"?\"}").statusCode()).isEqualTo(404);
    assertThat(OLIVE.get(draft).statusCode()).isEqualTo(404);

    BEN.post(
        tender + "/cancellation",
        etag(BEN.get(tender)),
        "{\"reason\": \"No money\", \"note\": {\"en\": \"We stop\"}}");
    assertThat(OLIVE.post(path, "{\"question\": \"?\"}").statusCode()).isEqualTo(409);
    Commission.ok(OLIVE.get(path));
  }

  @Test
  void openQuestionsShowWhenTheTenderIsAmended() {
    var tender = published();
    OLIVE.post(tender + "/clarifications", "{\"question\": \"How many hours?\"}");
    var content = (ObjectNode) json(BEN.get(tender)).path("content");
    var due = LocalDate.parse(content.path("bidsDueBy").textValue().substring(0, 10));
    content.put("bidsDueBy", WorkingDays.englandAndWales().plus(due, 3) + "T12:00:00Z");
    var asked = Api.read("{\"reason\": \"More time\"}");
    asked.set("content", content);

    var check = BEN.post(tender + "/amendments?validateOnly=true", asked);

    Commission.ok(check);
    assertThat(json(check).path("findings").findValuesAsText("code"))
        .contains("CLARIFICATIONS_OPEN");
    assertThat(json(check).path("possible").booleanValue()).as(check.asString()).isTrue();
  }

  private static String published() {
    return Commission.started().published();
  }

  private static JsonNode items(Api reader, String path) {
    Response answer = reader.get(path);
    Commission.ok(answer);
    return json(answer).path("items");
  }

  private static String answer(String question, String answer) {
    return "{\"question\": {\"en\": \"%s\"}, \"answer\": {\"en\": \"%s\"}}"
        .formatted(question, answer);
  }
}

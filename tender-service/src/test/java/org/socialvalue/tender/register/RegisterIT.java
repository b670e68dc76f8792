package org.socialvalue.tender.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class RegisterIT {

  private static final String MARKET =
      """
      {"open": %s, "introduction": {"en": "Tell us what you fear"}}""";

  private static final String CANCEL =
      "{\"reason\": \"PLANTED-inside\", \"note\": {\"en\": \"We begin again\"}}";

  @Test
  void whatHappensToATenderIsReadByAnybodyInTheOrderInWhichItHappened() {
    // Given a tender that goes out, is changed and is given up
    var register = Register.fromNow();
    var tender = Commission.started().published();
    var ben = Api.as("ben");
    var content = Api.read(ben.get(tender).asString()).path("content");
    var changed = Api.read("{\"reason\": \"A better title\", \"acknowledgements\": []}");
    changed.set("content", content.deepCopy());
    changed.withObject("/content/title").put("en", "Homecare for all");
    assertThat(ben.post(tender + "/amendments", etag(ben.get(tender)), changed).statusCode())
        .isEqualTo(201);
    Commission.ok(ben.post(tender + "/cancellation", etag(ben.get(tender)), CANCEL));

    // When
    var news = register.news();

    // Then
    assertThat(news.stream().map(release -> release.at("/tag/0").textValue()))
        .containsExactly("tender", "tenderAmendment", "tenderCancellation");
    assertThat(news).allMatch(one -> one.path("ocid").textValue().equals(Register.ocid(tender)));
    var compiled = Register.compiled(Register.ocid(tender));
    assertThat(compiled.at("/tender/title").textValue()).isEqualTo("Homecare for all");
    assertThat(compiled.at("/tender/title_cy").textValue()).isEqualTo("Gofal cartref i bobl hŷn");
    assertThat(compiled.at("/tender/status").textValue()).isEqualTo("cancelled");
    assertThat(news.toString()).doesNotContain("PLANTED");

    var strict = OcdsSchema.strictRelease();
    news.forEach(strict::holds);
    strict.holds(compiled);
    OcdsSchema.recordPackage()
        .holds(Register.ok(given().get("/v1/ocds/records/" + Register.ocid(tender))));
    OcdsSchema.releasePackage().holds(Register.ok(given().get(Register.FEED)));
  }

  @Test
  void theRecordsOfAllProcessesAreReadPageByPageEachOnce() {
    // Given three processes, of which the first has a release after the others too
    var register = Register.fromNow();
    var from = register.cursor();
    var tenders = Stream.generate(() -> Commission.started().published()).limit(3).toList();
    var ben = Api.as("ben");
    var first = tenders.getFirst();
    Commission.ok(ben.post(first + "/cancellation", etag(ben.get(first)), CANCEL));
    register.news();

    // When
    var seen = new ArrayList<String>();
    var next = "/v1/ocds/records?limit=2&after=" + from;
    while (next != null) {
      var page = given().urlEncodingEnabled(false).get(next);
      var body = Register.ok(page);
      OcdsSchema.recordPackage().holds(body);
      body.path("records").forEach(record -> seen.add(record.path("ocid").textValue()));
      next = body.at("/links/next").textValue();
      assertThat(page.header("Link"))
          .isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
    }

    // Then each is there once, as what its releases come to, and unchanged until there is more
    assertThat(seen).containsExactlyElementsOf(tenders.stream().map(Register::ocid).toList());
    var at = "/v1/ocds/records?limit=1&after=" + from;
    var page = given().get(at);
    var record = Register.ok(page).at("/records/0");
    assertThat(record.path("compiledRelease")).isEqualTo(Register.compiled(Register.ocid(first)));
    assertThat(record.at("/compiledRelease/tender/status").textValue()).isEqualTo("cancelled");
    var known = given().header("If-None-Match", page.header("ETag")).get(at);
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(given().get("/v1/ocds/records?after=999999999").statusCode()).isEqualTo(400);
  }

  @Test
  void aProjectIsInTheRegisterFromWhenItIsBeforeTheMarketAndItsTenderSaysSo() {
    // Given a project that is written for the market, and not shown to it yet
    var register = Register.fromNow();
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project + "/market-engagement";
    var amara = commission.amara;
    Commission.ok(amara.put(path, MARKET.formatted(false)));
    assertThat(register.news()).isEmpty();

    // When it opens, and its tender goes out
    Commission.ok(amara.put(path, etag(amara.get(path)), MARKET.formatted(true)));
    // written anew, and the public reads the same
    Commission.ok(amara.put(path, etag(amara.get(path)), MARKET.formatted(true)));
    commission.published();

    // Then
    var news = register.news();
    assertThat(news.stream().map(release -> release.at("/tag/0").textValue()))
        .containsExactly("planning", "tender");
    assertThat(news.getLast().at("/relatedProcesses/0/identifier"))
        .isEqualTo(news.getFirst().path("ocid"));
    var strict = OcdsSchema.strictRelease();
    news.forEach(strict::holds);
  }

  @Test
  void aReleaseIsReadByItselfWithTheSameBytesAsInTheFeed() {
    var register = Register.fromNow();
    Commission.started().published();
    var release = register.news().getFirst();

    var alone = given().get(Register.FEED + "/" + release.path("id").textValue());

    assertThat(alone.asString()).contains(release.toString());
    assertThat(alone.header("Cache-Control")).isEqualTo("public, max-age=86400");
    assertThat(alone.header("Vary")).isEqualTo("Accept-Encoding");
    var unchanged = given().header("If-None-Match", alone.header("ETag"));
    assertThat(unchanged.get(Register.FEED + "/" + release.path("id").textValue()).statusCode())
        .isEqualTo(304);
    var since = given().header("If-Modified-Since", alone.header("Last-Modified"));
    assertThat(since.get(Register.FEED + "/" + release.path("id").textValue()).statusCode())
        .isEqualTo(304);
    // an earlier date, and what is none, ask for it whole
    for (var date : List.of("Fri, 01 Jan 2010 00:00:00 GMT", "nonsense", "")) {
      var whole = given().header("If-Modified-Since", date);
      assertThat(whole.get(Register.FEED + "/" + release.path("id").textValue()).statusCode())
          .as(date)
          .isEqualTo(200);
    }
    assertThat(given().get(Register.FEED + "/nothing").statusCode()).isEqualTo(404);
    assertThat(given().get("/v1/ocds/records/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageIsSentAgainOnlyWhenThereIsMoreOfIt() {
    var register = Register.fromNow();
    Commission.started().published();
    register.news();
    var first = given().get(Register.FEED + "?limit=500");
    var again = given().header("If-None-Match", first.header("ETag"));
    assertThat(again.get(Register.FEED + "?limit=500").statusCode()).isEqualTo(304);
    assertThat(first.header("Last-Modified")).isNotBlank();

    Commission.started().published();

    // by its ETag, also where the second in which it changed is the same
    var grown =
        given()
            .header("If-None-Match", first.header("ETag"))
            .header("If-Modified-Since", first.header("Last-Modified"))
            .get(Register.FEED + "?limit=500");
    assertThat(grown.statusCode()).isEqualTo(200);
    assertThat(Register.ok(grown).path("releases").size())
        .isGreaterThan(Register.ok(first).path("releases").size());
  }

  @Test
  void aFullPageLeadsOnInItsBodyAndInItsHeaderAndIsPacked() {
    Commission.started().published();
    Commission.started().published();

    var page = given().header("Accept-Encoding", "gzip").get(Register.FEED + "?limit=1");

    var next = Register.ok(page).at("/links/next").textValue();
    assertThat(page.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
    assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=86400");
    assertThat(page.header("ETag")).startsWith("W/");
  }

  @Test
  void aCursorThatWasNotGivenOutIsRefused() {
    for (var query : List.of("after=x", "after=-1", "after=999999999", "limit=0", "limit=501")) {
      var answer = given().get(Register.FEED + "?" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(answer.contentType()).startsWith("application/problem+json");
    }
  }

  @Test
  void nothingIsToldThatWasWrittenForTheAuthorityAlone() {
    // Given a commission with planted words wherever the authority writes for itself
    var register = Register.fromNow();
    var commission = Commission.started();
    var draft = commission.publishable();
    var ben = Api.as("ben");
    var path = "/v1/tenders/" + draft;
    var content = Api.read(ben.get(path).asString()).withObject("/content");
    content.put("longerTermConsidered", "PLANTED-term");
    Commission.ok(ben.put(path, etag(ben.get(path)), content));

    // When
    Commission.ok(ben.post(path + "/publication", etag(ben.get(path)), "{}"));

    // Then
    var told = register.news().stream().map(JsonNode::toString).toList().toString();
    assertThat(told)
        .contains("Older people stay safe and well at home")
        .doesNotContain("PLANTED")
        // why an outcome was decided, what was heard, and who did what
        .doesNotContain("Both sides want it")
        .doesNotContain("Hard for the smallest")
        .doesNotContain("Jobs for our grandchildren")
        .doesNotContainIgnoringCase("\"ben\"")
        .doesNotContainIgnoringCase("amara");
  }

  @Test
  void aDraftAndAPublicationThatIsRefusedTellNothing() {
    var register = Register.fromNow();
    var path = "/v1/tenders/" + Commission.started().publishable();
    var ben = Api.as("ben");

    var refused = ben.post(path + "/publication", "\"7\"", "{}");

    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(register.news()).isEmpty();
  }
}

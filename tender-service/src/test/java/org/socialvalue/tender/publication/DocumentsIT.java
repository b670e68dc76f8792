package org.socialvalue.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class DocumentsIT {

  private static final byte[] PDF = "%PDF-1.7 what is asked".getBytes(StandardCharsets.UTF_8);

  @ConfigProperty(name = "tender.documents.folder")
  Path folder;

  private static Response attach(Api who, String path, String name, byte[] content) {
    return who.request()
        .contentType("application/octet-stream")
        .queryParam("fileName", name)
        .queryParam("title", "Service specification")
        .queryParam("titleCy", "Manyleb y gwasanaeth")
        .queryParam("kind", "SPECIFICATION")
        .body(content)
        .post(path + "/documents");
  }

  @Test
  void aDocumentGoesOutWithItsTenderAndIsDownloadedAsItWas() {
    // Given
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.publishable();
    var amara = commission.amara;

    // When
    var attached = attach(amara, path, "Manyleb tŷ.pdf", PDF);
    assertThat(attached.statusCode()).as(attached.asString()).isEqualTo(201);
    assertThat(etag(attached)).isEqualTo(etag(amara.get(path)));
    var at = attached.getHeader("Location").replaceFirst("^.*(?=/v1/)", "");
    assertThat(Api.as("olive").get(at).statusCode()).isEqualTo(404);
    Commission.ok(amara.post(path + "/publication", etag(attached), "{}"));

    // Then
    var named = json(Api.as("olive").get(path)).at("/published/documents/0");
    assertThat(named.path("mediaType").textValue()).isEqualTo("application/pdf");
    assertThat(named.path("bytes").intValue()).isEqualTo(PDF.length);
    assertThat(named.path("sha256").textValue())
        .isEqualTo(Json.sha256(new String(PDF, StandardCharsets.UTF_8)));
    var file = Api.as("olive").get(at);
    Commission.ok(file);
    assertThat(file.asByteArray()).isEqualTo(PDF);
    assertThat(file.contentType()).isEqualTo("application/pdf");
    assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.getHeader("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"Manyleb t_.pdf\"; filename*=UTF-8''Manyleb%20t%C5%B7.pdf");
    assertThat(attach(amara, path, "late.pdf", PDF).statusCode()).isEqualTo(409);
    assertThat(amara.request().header("If-Match", etag(amara.get(path))).delete(at).statusCode())
        .isEqualTo(409);
  }

  @Test
  void aDraftsDocumentIsRemovedWithItsFile() throws IOException {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.draft(Api.read("{\"title\": {\"en\": \"Homecare\"}}"));
    var amara = commission.amara;
    var id = json(attach(amara, path, "spec.pdf", PDF)).path("id").textValue();
    assertThat(Files.exists(folder.resolve(id))).isTrue();
    var stale = amara.request().header("If-Match", "\"0\"").delete(path + "/documents/" + id);

    var removed =
        amara.request().header("If-Match", etag(amara.get(path))).delete(path + "/documents/" + id);

    assertThat(stale.statusCode()).isEqualTo(412);
    Commission.ok(removed);
    assertThat(json(amara.get(path + "/documents")).path("documents")).isEmpty();
    assertThat(Files.exists(folder.resolve(id))).isFalse();
    assertThat(amara.get(path + "/documents/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void whileTheFolderTakesNothingASenderIsToldToComeAgainAndNothingIsHalfDone() throws IOException {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.draft(Api.read("{\"title\": {\"en\": \"Homecare\"}}"));
    var amara = commission.amara;
    var before = etag(amara.get(path));
    var incoming = Files.createDirectories(folder.resolve("incoming"));
    var aside = Files.move(incoming, folder.resolve("aside"));
    Files.createFile(incoming); // no folder: nothing can be written into it

    Response refused;
    try {
      refused = attach(amara, path, "spec.pdf", PDF);
    } finally {
      Files.delete(incoming);
      Files.move(aside, incoming);
    }

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(503);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
    assertThat(json(refused).path("detail").textValue()).startsWith("Files can't be kept now");
    assertThat(json(amara.get(path + "/documents")).path("documents")).isEmpty();
    assertThat(etag(amara.get(path))).isEqualTo(before);
    assertThat(attach(amara, path, "spec.pdf", PDF).statusCode()).isEqualTo(201);
  }

  @Test
  void aRepeatedUploadAttachesOnce() {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.draft(Api.read("{\"title\": {\"en\": \"Homecare\"}}"));
    for (var content : new byte[][] {PDF, PDF, "%PDF-other".getBytes(StandardCharsets.UTF_8)}) {
      var answer =
          commission
              .amara
              .request()
              .contentType("application/octet-stream")
              .header("Idempotency-Key", "upload-1-" + path)
              .queryParam("fileName", "spec.pdf")
              .queryParam("title", "Specification")
              .queryParam("kind", "SPECIFICATION")
              .body(content)
              .post(path + "/documents");
      assertThat(answer.statusCode()).isEqualTo(Arrays.equals(content, PDF) ? 201 : 422);
    }
    assertThat(json(commission.amara.get(path + "/documents")).path("documents")).hasSize(1);
  }

  @Test
  void whoComesAfterARemovalIsToldWhatChangedOfTheContentOnly() {
    // Given: two read the draft, and one removes a document
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.draft(Api.read("{\"title\": {\"en\": \"Homecare\"}}"));
    var amara = commission.amara;
    var id = json(attach(amara, path, "spec.pdf", PDF)).path("id").textValue();
    var read = etag(amara.get(path));
    Commission.ok(amara.delete(path + "/documents/" + id, read));

    // When
    var wanted = Api.read("{\"title\": {\"en\": \"Care at home\"}}");
    var first = amara.put(path, read, wanted);
    Commission.ok(amara.put(path, etag(amara.get(path)), wanted));
    var second = amara.put(path, read, wanted);

    // Then
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(412);
    assertThat(json(first).path("changes").findValuesAsText("pointer")).isEmpty();
    assertThat(json(first).at("/lastChange/what").textValue()).isEqualTo("document removed");
    assertThat(second.statusCode()).as(second.asString()).isEqualTo(412);
    assertThat(json(second).path("changes").findValuesAsText("pointer"))
        .containsExactly("/title/en");
  }

  @Test
  void whatIsWrongIsRefusedAndLeavesNothing() throws IOException {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.draft(Api.read("{\"title\": {\"en\": \"Homecare\"}}"));
    var amara = commission.amara;
    var untold =
        amara
            .request()
            .contentType("application/octet-stream")
            .queryParam("fileName", "../../etc/passwd")
            .queryParam("language", "fr")
            .body(PDF)
            .post(path + "/documents");

    assertThat(untold.statusCode()).isEqualTo(400);
    assertThat(
            StreamSupport.stream(json(untold).path("faults").spliterator(), false)
                .map(fault -> fault.path("pointer").textValue()))
        .containsExactly("fileName", "title", "kind", "language");
    assertThat(attach(amara, path, "spec.docx", PDF).statusCode()).isEqualTo(400);
    assertThat(attach(amara, path, "run.pdf", new byte[] {'M', 'Z', 0}).statusCode())
        .isEqualTo(400);
    assertThat(attach(amara, path, "empty.txt", new byte[0]).statusCode()).isEqualTo(400);
    assertThat(attach(Api.as("olive"), path, "spec.pdf", PDF).statusCode()).isEqualTo(403);
    assertThat(attach(Api.as("nia"), path, "spec.pdf", PDF).statusCode()).isEqualTo(404);
    assertThat(json(amara.get(path + "/documents")).path("documents")).isEmpty();
    try (var left = Files.list(folder.resolve("incoming"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void onlyADocumentMayBeLargeAndNotTooLarge() {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.draft(Api.read("{\"title\": {\"en\": \"Homecare\"}}"));
    var threeMegabytes = Arrays.copyOf(PDF, 3_000_000);

    assertThat(attach(commission.amara, path, "large.pdf", threeMegabytes).statusCode())
        .isEqualTo(201);
    assertThat(
            commission
                .amara
                .post(
                    "/v1/projects/" + commission.project + "/tenders",
                    "{\"title\": {\"en\": \"" + "x".repeat(3_000_000) + "\"}}")
                .statusCode())
        .isEqualTo(413);
    assertThat(
            attach(commission.amara, path, "huge.pdf", Arrays.copyOf(PDF, 25_000_001)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void eachTextSaysWhichWordingsItHas() {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.publishable();
    attach(commission.amara, path, "spec.pdf", PDF);

    var texts = json(commission.amara.get(path + "/texts"));

    assertThat(texts.path("withWelsh").intValue()).as("the title and the document").isEqualTo(2);
    assertThat(texts.path("withEasyRead").intValue()).isZero();
    assertThat(texts.path("total").intValue()).isEqualTo(texts.path("texts").size());
    assertThat(
            StreamSupport.stream(texts.path("texts").spliterator(), false)
                .map(text -> text.path("pointer").textValue()))
        .contains(
            "/title",
            "/lots/1/title",
            "/questions/2/parts/4/text",
            "/awardModel/scale/descriptors/0/meaning",
            "/requirements/0/statement",
            "/documents/0/title");
    assertThat(Api.as("olive").get(path + "/texts").statusCode()).isEqualTo(404);
  }

  @Test
  void aTreeIsPublishedWithTheExactWeightsThatItMakes() {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.publishable();
    var amara = commission.amara;
    var content = (ObjectNode) json(amara.get(path)).path("content");
    content.set("criteria", Api.read(TREE).path("criteria"));
    content.set("questions", questions(content));
    Commission.ok(amara.put(path, etag(amara.get(path)), content));

    var published = json(amara.post(path + "/publication", etag(amara.get(path)), "{}"));

    assertThat(published.at("/published/criteria/1/parent").textValue())
        .as(published.toString())
        .isEqualTo("CARE");
    assertThat(published.at("/published/questions/0/weight").decimalValue())
        .isEqualByComparingTo("62.5");
    assertThat(published.at("/published/questions/3/weight").decimalValue())
        .isEqualByComparingTo("37.5");
    assertThat(published.at("/content/questions/0/weight").decimalValue())
        .isEqualByComparingTo("100");
  }

  private static final String TREE =
      """
      {"criteria": [
        {"id": "CARE", "title": {"en": "Care"}, "kind": "QUALITY", "weight": 100, "criteria": [
          {"id": "SAFE", "title": {"en": "Safe"}, "kind": "QUALITY", "weight": 62.5,
           "questionIds": ["Q1"]},
          {"id": "KIND", "title": {"en": "Kind"}, "kind": "QUALITY", "weight": 37.5,
           "questionIds": ["Q2"]}]},
        {"id": "JOBS", "title": {"en": "Jobs"}, "kind": "SPECIFIED_REQUIREMENT", "weight": 100,
         "questionIds": ["S1"]},
        {"id": "MORE", "title": {"en": "More"}, "kind": "OPEN_QUESTION", "weight": 100,
         "questionIds": ["O1"]}]}""";

  private static JsonNode questions(JsonNode content) {
    var questions = (ArrayNode) content.path("questions");
    return questions.add(
        Api.read(
            """
            {"id": "Q2", "kind": "QUALITY", "text": {"en": "How are people heard?"},
             "weight": 100, "parts": []}"""));
  }
}

package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class BidDocumentIT {

  private static final String TEXT =
      "How we keep the rota steady, " + "word by word, ".repeat(9000);

  @Inject Walk walk;

  @ConfigProperty(name = "evaluation.documents.folder")
  Path folder;

  @Test
  void aDocumentIsEncryptedAndComesBackByteForByteWithItsHashOnTheReceipt() throws IOException {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var path = "/v1/bids/" + drafted.path("bidId");

    var attached = attach("olive", path, "rota.txt", "ANSWER", TEXT);

    attached.then().statusCode(201).body("sha256", equalTo(Json.sha256(TEXT)));
    String id = attached.path("documentId");
    assertThat(Files.readString(folder.resolve(id), StandardCharsets.ISO_8859_1))
        .doesNotContain("word by word");
    assertThat(as("olive").get(path + "/documents/" + id).asString()).isEqualTo(TEXT);
    as("olive")
        .get(path + "/documents/" + id)
        .then()
        .header("Content-Disposition", containsString("rota.txt"))
        .header("ETag", equalTo('"' + Json.sha256(TEXT) + '"'));
    var receipt =
        as("olive")
            .header("If-Match", attached.header("ETag"))
            .body("{}")
            .post(path + "/submission");
    receipt
        .then()
        .statusCode(201)
        .body("documents.documentId", contains(id))
        .body("documents.sha256", contains(Json.sha256(TEXT)));
    walk.open(tender);
    as("ada")
        .get("/v1/competitions/" + tender.tenderId() + "/opening")
        .then()
        .body("bids[0].documents[0].sha256", equalTo(Json.sha256(TEXT)));
  }

  @Test
  void documentsAreAsSealedAsBidsAndPriceSchedulesStayFromThoseWhoJudgeQuality() {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var path = "/v1/bids/" + drafted.path("bidId");
    String rota = attach("olive", path, "rota.txt", "ANSWER", TEXT).path("documentId");
    String prices = attach("olive", path, "prices.csv", "PRICE_SCHEDULE", "a;1").path("documentId");
    submit(path);
    walk.appoint(tender);

    for (var user : List.of("ben", "esme")) {
      assertRefusedBy("SEALED", as(user).get(path + "/documents"));
      assertRefusedBy("SEALED", as(user).get(path + "/documents/" + rota));
    }
    as("blake").get(path + "/documents").then().statusCode(404);
    as("blake").get(path + "/documents/" + rota).then().statusCode(404);
    as("ada").get(path + "/documents/" + rota).then().statusCode(403);
    walk.open(tender);
    walk.declare("esme", tender, List.of()).then().statusCode(200);

    as("ben").get(path + "/documents").then().body("items", hasSize(2));
    as("ben").get(path + "/documents/" + prices).then().statusCode(200);
    as("esme").get(path + "/documents").then().body("items.fileName", contains("rota.txt"));
    as("esme").get(path + "/documents/" + rota).then().statusCode(200);
    as("esme").get(path + "/documents/" + prices).then().statusCode(404);
    as("blake").get(path + "/documents/" + rota).then().statusCode(404);
    as("nia").get(path + "/documents/" + rota).then().statusCode(404);
  }

  @Test
  void aSubmittedVersionKeepsItsDocumentsAndADraftLosesThem() {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var path = "/v1/bids/" + drafted.path("bidId");
    String kept = attach("olive", path, "kept.txt", "ANSWER", "kept").path("documentId");
    submit(path);
    String second = attach("olive", path, "draft.txt", "ANSWER", "draft").path("documentId");
    as("olive").get(path).then().body("version", equalTo(2)).body("documents", hasSize(2));

    remove(path, kept).then().statusCode(200);
    remove(path, second).then().statusCode(200);

    as("olive").get(path).then().body("documents", hasSize(0));
    as("olive").get(path + "/documents/" + kept).then().statusCode(200);
    as("olive").get(path + "/documents/" + second).then().statusCode(404);
    assertThat(folder.resolve(kept)).exists();
    assertThat(folder.resolve(second)).doesNotExist();
    remove(path, kept).then().statusCode(404);
    walk.open(tender);
    as("ben").get(path + "/documents").then().body("items.documentId", contains(kept));
  }

  @Test
  void whatMayNotComeInIsToldAtOnceAndNotKept() {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var path = "/v1/bids/" + drafted.path("bidId");

    attach("olive", path, "../x.exe", "SECRET", "x")
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("fileName", "kind"));
    attach("olive", path, "x.pdf", "ANSWER", "no pdf").then().statusCode(400);
    attach("olive", path, "x.txt", "ANSWER", "").then().statusCode(400);
    attach("olive", path, "x.txt", "ANSWER", "MZ\0\3").then().statusCode(400);
    attach("olive", path, "x.txt", "ANSWER", "x".repeat(25_000_001)).then().statusCode(413);
    attach("blake", path, "x.txt", "ANSWER", "x").then().statusCode(404);
    attach("ben", path, "x.txt", "ANSWER", "x").then().statusCode(403);
    as("olive").get(path + "/documents").then().body("items", hasSize(0));
    walk.close(tender);
    assertRefusedBy("SEALED", attach("olive", path, "x.txt", "ANSWER", "late"));
    assertThat(folder.resolve("incoming")).isEmptyDirectory();
  }

  @Test
  void aRepeatedUploadIsOneDocument() {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var path = "/v1/bids/" + drafted.path("bidId");
    var key = "upload-" + tender.tenderId();

    var first = keyed(path, key, "same");
    var again = keyed(path, key, "same");

    again.then().statusCode(201).body("documentId", equalTo(first.<String>path("documentId")));
    keyed(path, key, "other").then().statusCode(422);
    as("olive").get(path + "/documents").then().body("items", hasSize(1));
  }

  @Test
  void aDocumentThatWasTamperedWithIsNotHandedOut() throws IOException {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var path = "/v1/bids/" + drafted.path("bidId");
    String id = attach("olive", path, "rota.txt", "ANSWER", "What we wrote").path("documentId");
    var file = folder.resolve(id);
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length - 20] ^= 1;
    Files.write(file, bytes);

    assertThat(as("olive").get(path + "/documents/" + id).statusCode()).isEqualTo(500);
  }

  private Response keyed(String path, String key, String text) {
    return as("olive")
        .contentType(ContentType.BINARY)
        .header("Idempotency-Key", key)
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post(path + "/documents?fileName=a.txt&kind=OTHER");
  }

  private static Response attach(
      String user, String path, String fileName, String kind, String text) {
    return as(user)
        .contentType(ContentType.BINARY)
        .queryParam("fileName", fileName)
        .queryParam("kind", kind)
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post(path + "/documents");
  }

  private static Response remove(String path, String document) {
    return as("olive")
        .header("If-Match", as("olive").get(path).header("ETag"))
        .delete(path + "/documents/" + document);
  }

  private static void submit(String path) {
    as("olive")
        .header("If-Match", as("olive").get(path).header("ETag"))
        .body("{}")
        .post(path + "/submission")
        .then()
        .statusCode(201);
  }
}

package org.socialvalue.monitoring.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;
import org.socialvalue.monitoring.story.media.MediaFiles;

@MonitoringTest
class StoryMediaIT {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

  @Inject Sent sent;
  @Inject StoriesTold told;
  @Inject ConsentSweep sweep;

  @ConfigProperty(name = "documents.folder")
  Path folder;

  private String contract;

  @BeforeEach
  void aRunningContract() {
    contract = Api.running(Awards.of(Promises.sharedTable()));
  }

  @Test
  void a_withdrawn_consent_leaves_nothing_in_any_table_or_file() throws IOException {
    // Given words, a picture and what it shows, each with a word that stands nowhere else
    var mark = "dahlia" + UUID.randomUUID();
    var story = told("It began with a " + mark, "PUBLIC", null);
    var picture = added(story, "mary-" + mark + ".png", picture(mark));
    describe(picture, "A table with a " + mark).then().statusCode(200);
    as(MANAGER)
        .get(story)
        .then()
        .body("media[0].description", containsString(mark))
        .body("media[0].kind", equalTo("PICTURE"));
    assertThat(sent.anywhere(mark)).containsExactlyInAnyOrder("story", "story_media");
    assertThat(files(mark)).hasSize(1);
    assertThat(told(Consent.Scope.PUBLIC)).hasSize(1);

    // When
    change(PROVIDER, story, "/consent-withdrawal", "")
        .statusCode(200)
        .body("text", nullValue())
        .body("media", empty());

    // Then
    assertThat(sent.anywhere(mark)).isEmpty();
    assertThat(sent.anywhere(id(picture)))
        .containsOnly("audit_entry", "audit_unanchored", "file_to_remove", "idempotency_key");
    assertThat(files(mark)).isEmpty();
    as(PROVIDER).get(picture).then().statusCode(404);
    as(PROVIDER).get(story).then().body("media", empty()).body("title", nullValue());
    assertThat(told(Consent.Scope.INTERNAL)).isEmpty();
    assertThat(still(story)).isEmpty();
    add(story, "more.png", picture("more")).then().statusCode(409);
    sweep.sweep();
    assertThat(sent.anywhere(id(picture))).doesNotContain("file_to_remove");
  }

  @Test
  void a_consent_that_ran_out_takes_the_content_with_it_for_good() throws IOException {
    var mark = "aster" + UUID.randomUUID();
    var story = told("A jar of " + mark, "REPORTS", Awards.today().toString());
    added(story, "jar.png", picture(mark));
    sent.update(
        "update story set consent = jsonb_set(consent, '{expiresOn}', to_jsonb(text '2020-01-01'))"
            + " where id = '"
            + id(story)
            + "'");
    sweep.sweep();
    await().atMost(Duration.ofSeconds(10)).until(() -> sent.anywhere(mark).isEmpty());
    assertThat(files(mark)).isEmpty();
    assertThat(sent.anywhere("consent expired")).contains("audit_entry");
    var tag = as(PROVIDER).get(story).header("ETag");
    as(PROVIDER)
        .header("If-Match", tag)
        .body("{\"given\": true, \"scope\": \"PUBLIC\"}")
        .put(story + "/consent")
        .then()
        .statusCode(409);
  }

  @Test
  void a_story_goes_as_far_as_its_consent_and_no_further() {
    var story = told("For those who know me", "INTERNAL", null);
    var picture = added(story, "me.png", picture("me"));
    as("vera").get(story).then().body("text", equalTo("For those who know me"));
    for (var reader : List.of("max", "ada")) {
      as(reader).get(story).then().statusCode(200).body("text", nullValue());
      as(reader).get(picture).then().statusCode(404);
    }
    as("blake").get(story).then().statusCode(404);
    as("nia").get(picture).then().statusCode(404);
    var tag = as(PROVIDER).get(story).header("ETag");
    as(PROVIDER)
        .header("If-Match", tag)
        .body("{\"given\": true, \"scope\": \"REPORTS\"}")
        .put(story + "/consent")
        .then()
        .statusCode(200);
    as("max").get(story).then().body("text", equalTo("For those who know me"));
  }

  @Test
  void a_file_is_what_its_content_is_and_no_larger_than_it_may_be() {
    var story = told("With a picture", "PUBLIC", null);
    add(story, "page.png", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(400);
    add(story, "film.mp4", picture("x")).then().statusCode(400);
    add(story, "run.exe", picture("x")).then().statusCode(400);
    add(story, "empty.png", new byte[0]).then().statusCode(400);
    var large = Arrays.copyOf(PNG, 20_000_001);
    add(story, "large.png", large).then().statusCode(413);
    as("max")
        .contentType("application/octet-stream")
        .body(picture("x"))
        .post(story + "/media?fileName=a.png")
        .then()
        .statusCode(403);
    for (int i = 0; i < 5; i++) {
      add(story, "p" + i + ".png", picture("p" + i)).then().statusCode(201);
    }
    add(story, "p6.png", picture("p6")).then().statusCode(409);
  }

  @Test
  void fragments_of_pictures_sound_and_film_do_not_come_in() {
    var story = told("With fragments", "PUBLIC", null);
    add(story, "a.png", PNG)
        .then()
        .statusCode(400)
        .body("faults.detail", contains("the picture is cut short"));
    add(story, "a.jpg", new byte[] {-1, -40, -1}).then().statusCode(400);
    add(story, "a.wav", "RIFF....WAVE".getBytes(StandardCharsets.US_ASCII)).then().statusCode(400);
    add(story, "a.mp3", "ID3".getBytes(StandardCharsets.US_ASCII)).then().statusCode(400);
    var twoInOne = (new String(picture("x"), StandardCharsets.ISO_8859_1) + "<html>");
    add(story, "a.png", twoInOne.getBytes(StandardCharsets.ISO_8859_1))
        .then()
        .statusCode(400)
        .body("faults.detail[0]", containsString("after the picture's end"));
    as(PROVIDER).get(story).then().body("media", empty());
  }

  @Test
  void one_picture_can_be_taken_away_and_makes_room_for_another() throws IOException {
    var mark = "lupin" + UUID.randomUUID();
    var story = told("With one picture too many", "PUBLIC", null);
    for (int i = 0; i < 4; i++) {
      added(story, "p" + i + ".png", picture("p" + i));
    }
    var picture = added(story, "p4.png", picture(mark));
    describe(picture, "A bed of " + mark).then().statusCode(200);
    as(PROVIDER).delete(picture).then().statusCode(428);
    as(PROVIDER).header("If-Match", "\"7\"").delete(picture).then().statusCode(412);
    as("blake").header("If-Match", tag(picture)).delete(picture).then().statusCode(404);
    as("max").header("If-Match", tag(picture)).delete(picture).then().statusCode(403);
    assertThat(files(mark)).hasSize(1);

    as(PROVIDER).header("If-Match", tag(picture)).delete(picture).then().statusCode(204);

    assertThat(sent.anywhere(mark)).isEmpty();
    assertThat(files(mark)).isEmpty();
    as(PROVIDER).get(picture).then().statusCode(404);
    as(PROVIDER).header("If-Match", "\"1\"").delete(picture).then().statusCode(404);
    as(PROVIDER).get(story).then().body("text", equalTo("With one picture too many"));
    added(story, "p5.png", picture("p5"));
    add(story, "p6.png", picture("p6")).then().statusCode(409);
  }

  @Test
  void a_player_gets_the_part_that_it_asks_for() {
    var story = told("With sound", "PUBLIC", null);
    var sound = added(story, "voice.wav", MediaFiles.wav("the voice of the garden!"));
    as(MANAGER)
        .get(sound)
        .then()
        .statusCode(200)
        .header("Accept-Ranges", "bytes")
        .header("Content-Type", containsString("audio/wav"))
        .header("Cache-Control", containsString("no-store"));
    var part = as(MANAGER).header("Range", "bytes=44-52").get(sound);
    part.then().statusCode(206).header("Content-Range", "bytes 44-52/68");
    assertThat(part.asString()).isEqualTo("the voice");
    assertThat(as(MANAGER).header("Range", "bytes=-7").get(sound).asString()).isEqualTo("garden!");
    as(MANAGER).header("Range", "bytes=68-").get(sound).then().statusCode(416);
    as(MANAGER).header("Range", "lines=1-2").get(sound).then().statusCode(200);
  }

  @Test
  void what_shuts_people_out_is_advised_against_and_what_names_them_refused() {
    var story = told("Told by a neighbour", "PUBLIC", null);
    var picture = added(story, "a.png", picture("a"));
    as(PROVIDER)
        .get(story)
        .then()
        .body("advice.code", contains("STORIES"))
        .body("advice.subject", contains("/media/" + id(picture) + "/description"));
    describe(picture, "She lives at TN12 3AB")
        .then()
        .statusCode(409)
        .body("findings.code", contains("STORIES"));
    as(PROVIDER)
        .body("{\"description\": \"A table\"}")
        .put(picture + "/description")
        .then()
        .statusCode(428);
    describe(picture, "A table under trees").then().statusCode(200);
    as(PROVIDER).get(story).then().body("advice", empty());
    tell("call 07700 900123", "PUBLIC", null, "x@example.org")
        .then()
        .statusCode(409)
        .body("findings.subject", containsInAnyOrder("/text", "/title"));
  }

  /** In a transaction of its own, as each request has its own. */
  private List<Told> told(Consent.Scope use) {
    return QuarkusTransaction.requiringNew()
        .call(() -> told.of(List.of(UUID.fromString(contract)), use));
  }

  private List<Told> still(String story) {
    return QuarkusTransaction.requiringNew()
        .call(() -> told.still(List.of(UUID.fromString(id(story))), Consent.Scope.INTERNAL));
  }

  private Response describe(String media, String words) {
    return as(PROVIDER)
        .header("If-Match", tag(media))
        .body("{\"description\": \"" + words + "\"}")
        .put(media + "/description");
  }

  private static String tag(String media) {
    return as(PROVIDER)
        .get(media.substring(0, media.indexOf("/media/")))
        .jsonPath()
        .getString("media.find { it.id == '" + id(media) + "' }.etag");
  }

  @Test
  void what_may_tell_of_a_place_is_taken_out_of_a_film_or_told_to_stay() throws IOException {
    var story = told("At the sea", "PUBLIC", null);
    var mark = "tunbridge" + UUID.randomUUID();

    add(story, "sea.mp4", MediaFiles.film("meta", mark))
        .then()
        .statusCode(201)
        .body("stays", containsString("track of data"));
    var cleaned =
        add(story, "sea.mp4", MediaFiles.film("vide", mark))
            .then()
            .statusCode(201)
            .body("stays", nullValue());

    assertThat(files(mark)).isEmpty();
    assertThat(as(MANAGER).get(cleaned.extract().header("Location")).asByteArray())
        .hasSameSizeAs(MediaFiles.film("vide", mark));
  }

  private static String added(String story, String fileName, byte[] content) {
    return add(story, fileName, content).then().statusCode(201).extract().header("Location");
  }

  private static Response add(String story, String fileName, byte[] content) {
    return as(PROVIDER)
        .contentType("application/octet-stream")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .queryParam("fileName", fileName)
        .body(content)
        .post(story + "/media");
  }

  private String told(String words, String scope, @Nullable String expiresOn) {
    return tell(words, scope, expiresOn, "The table")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private Response tell(String words, String scope, @Nullable String expiresOn, String title) {
    return as(PROVIDER)
        .body(
            """
            {"commitmentId": "%s", "title": "%s", "text": "%s", "firstHand": true,
             "consent": {"given": true, "scope": "%s", "expiresOn": %s}}"""
                .formatted(
                    Api.commitment(contract, "OFFERED"),
                    title,
                    words,
                    scope,
                    expiresOn == null ? "null" : "\"" + expiresOn + "\""))
        .post("/v1/contracts/" + contract + "/stories");
  }

  private List<Path> files(String mark) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(file -> holds(file, mark)).toList();
    }
  }

  private static boolean holds(Path file, String mark) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(mark);
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] picture(String mark) {
    return MediaFiles.png(mark);
  }

  private static String id(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}

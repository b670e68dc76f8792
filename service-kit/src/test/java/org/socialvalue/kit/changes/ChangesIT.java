package org.socialvalue.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.Tokens;

@KitTest
@SuppressWarnings("NullAway.Init")
class ChangesIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  @TestHTTPResource URI server;
  @Inject AgroalDataSource database;

  private final String org = "org-" + UUID.randomUUID();
  private final String token = Tokens.of("carol", org, "commissioner");

  @Test
  void whoFollowsIsToldOfEachChangeAndNothingOfWhatItSays() throws Exception {
    var note = write("PLANTED first");
    try (var stream = follow(note, token, null)) {
      stream.awaitText("still here");
      change(note, "PLANTED second");
      var tag = etag(note);
      stream.awaitText("id:" + tag.replace("\"", ""));
      assertThat(stream.text())
          .contains("event:changed")
          .contains("\"etag\":\"" + tag.replace("\"", "\\\"") + "\"")
          .contains(note.substring(note.lastIndexOf('/') + 1))
          .doesNotContain("PLANTED");
      assertThat(stream.head().headers().firstValue("content-type").orElse(""))
          .startsWith("text/event-stream");
    }
  }

  @Test
  void aChangeThatAnotherInstanceMadeIsToldToo() throws Exception {
    var note = write("first");
    try (var stream = follow(note, token, null)) {
      stream.awaitText("still here");
      execute("update note set version = version + 7 where id = '" + id(note) + "'");
      stream.awaitText("id:" + etag(note).replace("\"", ""));
    }
  }

  @Test
  void whoComesBackIsToldAtOnceOfWhatWasMissedAndOfNothingElse() throws Exception {
    var note = write("first");
    var before = etag(note).replace("\"", "");
    change(note, "second");
    var now = etag(note).replace("\"", "");
    try (var behind = follow(note, token, before);
        var present = follow(note, token, now)) {
      behind.awaitText("id:" + now);
      change(note, "third");
      present.awaitText("id:" + etag(note).replace("\"", ""));
      assertThat(present.text()).doesNotContain("id:" + now + "\n");
    }
  }

  @Test
  void whoMayNotReadItMayNotFollowIt() throws Exception {
    var note = write("first");
    assertThat(answer(note, Tokens.of("nosy", "another", "commissioner")).statusCode())
        .isEqualTo(404);
    assertThat(answer(note, Tokens.of("nosy", org, "provider")).statusCode()).isEqualTo(403);
    var nobody = HttpRequest.newBuilder(server.resolve(note + "/changes")).build();
    assertThat(send(nobody).statusCode()).isEqualTo(401);
  }

  @Test
  void whoMayNotReadItAnyMoreIsToldNothingAndTheStreamEnds() throws Exception {
    var note = write("first");
    try (var stream = follow(note, token, null)) {
      stream.awaitText("still here");
      execute(
          "update note set org = 'another', version = version + 1 where id = '" + id(note) + "'");
      stream.awaitEnd();
      assertThat(stream.text()).doesNotContain("changed");
    }
  }

  @Test
  void oneWhoFollowsTooMuchIsAskedToWait() throws Exception {
    var note = write("first");
    var open = new ArrayList<Stream>();
    try {
      for (int i = 0; i < 10; i++) {
        open.add(follow(note, token, null));
      }
      var refused = answer(note, token);
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("retry-after")).contains("30");
      assertThat(refused.headers().firstValue("content-type").orElse(""))
          .startsWith("application/problem+json");
      // others are not held to it
      try (var other = follow(note, Tokens.of("dora", org, "commissioner"), null)) {
        other.awaitText("still here");
      }
    } finally {
      open.forEach(Stream::close);
    }
    // and a stream that was closed makes room: the server notices when it next says something
    await()
        .atMost(SOON)
        .until(
            () -> {
              var again = answer(note, token);
              again.body().close();
              return again.statusCode() == 200;
            });
  }

  @Test
  void streamsTakeNoConnectionsFromTheDatabase() throws Exception {
    var note = write("first");
    var open = new ArrayList<Stream>();
    try {
      // more than there are connections
      for (int i = 0; i < 20; i++) {
        var stream = follow(note, Tokens.of("reader-" + i, org, "commissioner"), null);
        stream.awaitText("still here");
        open.add(stream);
      }
      assertThat(etag(note)).isNotBlank();
    } finally {
      open.forEach(Stream::close);
    }
  }

  private Stream follow(String note, String as, @Nullable String last) throws Exception {
    var request =
        HttpRequest.newBuilder(server.resolve(note + "/changes"))
            .header("Authorization", "Bearer " + as);
    if (last != null) {
      request.header("Last-Event-ID", last);
    }
    var stream = new Stream(send(request.build()));
    assertThat(stream.head().statusCode()).isEqualTo(200);
    return stream;
  }

  private HttpResponse<InputStream> answer(String note, String as) throws Exception {
    return send(
        HttpRequest.newBuilder(server.resolve(note + "/changes"))
            .header("Authorization", "Bearer " + as)
            .build());
  }

  private static HttpResponse<InputStream> send(HttpRequest request) throws Exception {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  /** What has come of a stream so far. */
  private static final class Stream implements AutoCloseable {

    private final HttpResponse<InputStream> head;
    private final StringBuffer text = new StringBuffer();
    private final Thread reader = new Thread(this::read);

    Stream(HttpResponse<InputStream> head) {
      this.head = head;
      reader.setDaemon(true);
      reader.start();
    }

    HttpResponse<InputStream> head() {
      return head;
    }

    private void read() {
      var some = new byte[4096];
      try {
        for (int n = head.body().read(some); n >= 0; n = head.body().read(some)) {
          text.append(new String(some, 0, n, StandardCharsets.UTF_8));
        }
      } catch (java.io.IOException e) {
        text.append("broken");
      }
    }

    String text() {
      return text.toString().replace("id: ", "id:").replace("event: ", "event:");
    }

    void awaitText(String part) {
      await().atMost(SOON).until(() -> text().contains(part));
    }

    void awaitEnd() {
      await().atMost(SOON).until(() -> !reader.isAlive());
    }

    @Override
    public void close() {
      try {
        head.body().close();
      } catch (java.io.IOException e) {
        text.append("broken");
      }
    }
  }

  private String write(String text) {
    var written = as().body("{\"text\": \"" + text + "\"}").post("/v1/notes");
    assertThat(written.statusCode()).isEqualTo(201);
    return URI.create(written.header("Location")).getPath();
  }

  private void change(String note, String text) {
    Response changed =
        as().header("If-Match", etag(note)).body("{\"text\": \"" + text + "\"}").put(note);
    assertThat(changed.statusCode()).isEqualTo(200);
  }

  private String etag(String note) {
    return as().get(note).header("ETag");
  }

  private io.restassured.specification.RequestSpecification as() {
    return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  private static String id(String note) {
    return List.of(note.split("/")).getLast();
  }

  private void execute(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

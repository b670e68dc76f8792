package org.socialvalue.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.Tokens;

/** A page of another origin, one that the deployment names and one that it doesn't. */
@KitTest
class CorsIT {

  private static final String PORTAL = "https://portal.example";
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @Test
  void aPageThatIsNamedMayChangeAndReadWhatItNeeds() {
    var asked =
        given()
            .header("Origin", PORTAL)
            .header("Access-Control-Request-Method", "PUT")
            .header(
                "Access-Control-Request-Headers",
                "authorization, content-type, if-match, idempotency-key, last-event-id")
            .options("/v1/notes/x");
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.header(ALLOWED)).isEqualTo(PORTAL);
    assertThat(named(asked.header("Access-Control-Allow-Methods"))).contains("put");
    assertThat(named(asked.header("Access-Control-Allow-Headers")))
        .contains("authorization", "content-type", "if-match", "idempotency-key", "last-event-id");

    var read = notes(PORTAL);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.header(ALLOWED)).isEqualTo(PORTAL);
    assertThat(read.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
    assertThat(named(read.header("Access-Control-Expose-Headers")))
        .contains("etag", "link", "location", "retry-after");
  }

  @Test
  void aPageThatIsNotNamedIsAllowedNothing() {
    for (var other :
        new String[] {
          "https://evil.example",
          "https://portal.example.evil.example",
          "http://portal.example",
          "null"
        }) {
      assertThat(notes(other).header(ALLOWED)).as(other).isNull();
    }
    assertThat(notes(null).statusCode()).isEqualTo(200);
  }

  private static Response notes(@Nullable String origin) {
    var request = given().auth().oauth2(Tokens.of("cora", "portal", "commissioner"));
    return (origin == null ? request : request.header("Origin", origin)).get("/v1/notes");
  }

  private static String[] named(String header) {
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .toArray(String[]::new);
  }
}

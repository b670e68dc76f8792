package org.socialvalue.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.Tokens;

@KitTest
class SafeHeadersIT {

  @Test
  void every_answer_tells_browsers_to_do_nothing_with_it() {
    for (var answer :
        List.of(
            given().get("/v1/rules"),
            given().get("/v1/notes"),
            given().get("/v1/nothing"),
            given().get("/nothing"),
            given().delete("/v1/rules"),
            given().header("Authorization", "Bearer nonsense").get("/v1/rules"),
            given().header("Authorization", "Bearer a.b.c").get("/v1/rules"),
            as("amara").get("/v1/notes"),
            as("amara").body("{").contentType("application/json").post("/v1/notes"),
            as("amara").body("x".repeat(2_000_001)).post("/v1/notes"),
            given().header("Origin", "https://portal.example").options("/v1/notes"))) {
      assertSafe(answer);
      assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.header("Content-Security-Policy"))
          .isEqualTo("default-src 'none'; frame-ancestors 'none'");
      if (answer.statusCode() >= 400) {
        assertThat(answer.header("Cache-Control")).as(answer.asString()).contains("no-store");
      }
    }
    // What the framework shows of itself inside the cluster may show itself
    assertSafe(given().get("/q/openapi"));
    assertSafe(given().get("/q/health"));
  }

  @Test
  void who_came_by_tls_is_told_to_come_so_again() {
    assertThat(given().get("/v1/rules").header("Strict-Transport-Security")).isNull();
    assertThat(
            given()
                .header("X-Forwarded-Proto", "https")
                .get("/v1/rules")
                .header("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
  }

  private static void assertSafe(Response answer) {
    var told = answer.statusCode() + " " + answer.headers();
    assertThat(answer.header("X-Content-Type-Options")).as(told).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).as(told).isEqualTo("no-referrer");
    assertThat(answer.header("X-Frame-Options")).as(told).isNotNull();
    assertThat(answer.header("Content-Security-Policy")).as(told).isNotNull();
    assertThat(answer.header("Server")).as(told).isNull();
    assertThat(answer.header("X-Powered-By")).as(told).isNull();
  }

  private static io.restassured.specification.RequestSpecification as(String user) {
    return given()
        .header("Authorization", "Bearer " + Tokens.of(user, "wealdshire", "commissioner"));
  }
}

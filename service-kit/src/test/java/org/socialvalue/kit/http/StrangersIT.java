package org.socialvalue.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.Tokens;

/** In this test's service a stranger may ask 200 times in a minute, and a proxy is trusted. */
@KitTest
class StrangersIT {

  private static final int MANY = 260;

  @Test
  void who_brings_no_token_is_asked_to_come_back_later() {
    // When somebody without a token asks again and again
    var answers = IntStream.range(0, MANY).mapToObj(any -> rules("198.51.100.7")).toList();

    // Then they are answered for a while, and then told when to come back
    assertThat(answers.subList(0, 200)).extracting(Response::statusCode).containsOnly(200);
    var last = answers.getLast();
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.contentType()).isEqualTo("application/problem+json");
    assertThat(last.jsonPath().getString("type")).isEqualTo("urn:social-value:problem:too-many");
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
    assertThat(last.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(last.header("Cache-Control")).isEqualTo("no-store");

    // And others are answered still, and so are they once they say who they are, and probes
    assertThat(rules("198.51.100.8").statusCode()).isEqualTo(200);
    var token = Tokens.of("amara", "wealdshire", "commissioner");
    given()
        .header("X-Forwarded-For", "198.51.100.7")
        .header("Authorization", "Bearer " + token)
        .get("/v1/notes")
        .then()
        .statusCode(200);
    given().header("X-Forwarded-For", "198.51.100.7").get("/q/health/live").then().statusCode(200);
  }

  @Test
  void a_token_that_is_none_opens_no_way_around_it() {
    given()
        .header("X-Forwarded-For", "198.51.100.9")
        .header("Authorization", "Bearer a.b.c")
        .get("/v1/rules")
        .then()
        .statusCode(401);
  }

  private static Response rules(String from) {
    return given().header("X-Forwarded-For", from).get("/v1/rules");
  }
}

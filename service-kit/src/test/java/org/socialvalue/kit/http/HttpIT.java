package org.socialvalue.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.Tokens;

@KitTest
class HttpIT {

  private static final int POOL = 16;

  @Inject DataSource pool;

  @Test
  void every_fault_of_a_body_is_told_at_once() {
    as("amara", "wealdshire")
        .body(
            """
            {"txet": "a", "on": "yesterday", "amount": "10",
             "lines": [{"name": "far too long", "number": 1.5}, {"more": {"a": 1}, "number": 2},
                       {"name": 7, "number": null}, {"name": "b", "number": 99999999999}]}
            """)
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:social-value:problem:invalid-request"))
        .body(
            "faults.pointer",
            containsInAnyOrder(
                "/txet",
                "/text",
                "/on",
                "/amount",
                "/lines/0/name",
                "/lines/0/number",
                "/lines/1/name",
                "/lines/1/more",
                "/lines/2/name",
                "/lines/2/number",
                "/lines/3/number"));
  }

  @Test
  void when_no_connection_comes_free_in_time_the_caller_is_told_to_ask_again() throws Exception {
    var all = new ArrayList<java.sql.Connection>();
    try {
      for (int i = 0; i < POOL; i++) {
        all.add(pool.getConnection());
      }
      as("amara", "wealdshire")
          .get("/v1/notes")
          .then()
          .statusCode(503)
          .header("Retry-After", "2")
          .contentType("application/problem+json")
          .body("type", equalTo("urn:social-value:problem:busy"));
    } finally {
      for (var connection : all) {
        connection.close();
      }
    }
    assertThat(as("amara", "wealdshire").get("/v1/notes").statusCode()).isEqualTo(200);
  }

  @Test
  void links_begin_as_the_proxy_in_front_was_asked_where_it_is_believed() {
    var made = new ArrayList<String>();
    for (int i = 0; i < 2; i++) {
      made.add(
          proxied()
              .body("{\"text\": \"a\"}")
              .post("/v1/notes")
              .then()
              .extract()
              .header("Location"));
    }
    assertThat(made).allMatch(location -> location.startsWith("https://tenders.example/v1/notes/"));
    assertThat(proxied().get("/v1/notes?limit=1").header("Link"))
        .startsWith("<https://tenders.example/v1/notes?");
  }

  private RequestSpecification proxied() {
    return as("amara", "wealdshire")
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Host", "tenders.example");
  }

  @Test
  void an_operation_that_is_to_go_says_so_on_each_answer_and_in_the_document() {
    var gone = as("amara", "wealdshire").get("/v1/notes/old/" + UUID.randomUUID());
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.header("Deprecation")).isEqualTo("@1801353600");
    assertThat(gone.header("Sunset")).isEqualTo("Tue, 01 Feb 2028 00:00:00 GMT");
    assertThat(gone.header("Link")).isEqualTo("</v1/notes/{id}>; rel=\"deprecation\"");
    assertThat(as("amara", "wealdshire").get("/v1/notes").headers().hasHeaderWithName("Sunset"))
        .isFalse();
    var document = given().get("/q/openapi?format=json").jsonPath();
    assertThat(document.getBoolean("paths.'/v1/notes/old/{id}'.get.deprecated")).isTrue();
    assertThat(document.<Object>get("paths.'/v1/notes'.get.deprecated")).isNull();
  }

  @Test
  void what_is_not_json_is_told_with_its_place() {
    for (var body : new String[] {"{\"text\": ", "", "[]", "null", "{\"text\":\"a\"} x"}) {
      as("amara", "wealdshire").body(body).post("/v1/notes").then().statusCode(400);
    }
    as("amara", "wealdshire")
        .body("{\"text\":\"a\\u0000b\"}")
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/text"));
    as("amara", "wealdshire")
        .body("{\"text\":\"a\",\"text\":\"b\"}")
        .post("/v1/notes")
        .then()
        .statusCode(400);
  }

  @Test
  void what_is_out_of_all_bounds_is_a_fault_of_the_request() {
    for (var body :
        new String[] {
          "{\"text\":\"a\",\"amount\":1e400}",
          "{\"text\":\"a\",\"amount\":" + "9".repeat(5000) + "}",
          "{\"text\":\"a\",\"on\":1}",
          "{\"text\":\"a\",\"on\":[]}",
          "{\"text\":\"a\",\"on\":\"+999999999-12-31\"}",
          "{\"text\":\"a\",\"lines\":[null]}",
          "{\"text\":\"a\\ud800\"}",
          "[".repeat(5000)
        }) {
      as("amara", "wealdshire")
          .body(body)
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
    as("amara", "wealdshire")
        .body("{\"text\":\"" + "a".repeat(3_000_000) + "\"}")
        .post("/v1/notes")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
    as("amara", "wealdshire").get("/v1/notes?limit=x").then().statusCode(400);
  }

  @Test
  void what_the_server_itself_refuses_is_said_in_words() {
    var org = "wealdshire";
    as("amara", org)
        .get("/v1/nothing")
        .then()
        .statusCode(404)
        .body("detail", containsString("path"));
    as("amara", org)
        .delete("/v1/notes")
        .then()
        .statusCode(405)
        .body("detail", containsString("OPTIONS"));
    as("amara", org).options("/v1/notes").then().header("Allow", containsString("GET"));
    as("amara", org)
        .accept("image/png")
        .get("/v1/rules")
        .then()
        .statusCode(406)
        .body("detail", containsString("Accept"));
    as("amara", org)
        .contentType("text/plain")
        .body("one")
        .post("/v1/notes")
        .then()
        .statusCode(415)
        .body("detail", containsString("application/json"));
    as("amara", org)
        .get("/v1/notes?limt=3")
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("limt"));
  }

  @Test
  void a_change_needs_the_version_that_was_read() {
    // Given
    var written = as("amara", "wealdshire").body("{\"text\":\"one\"}").post("/v1/notes");
    var at = written.header("Location");
    var tag = written.header("ETag");

    // When / Then
    as("amara", "wealdshire").body("{\"text\":\"two\"}").put(at).then().statusCode(428);
    var changed =
        as("amara", "wealdshire").header("If-Match", tag).body("{\"text\":\"two\"}").put(at);
    assertThat(changed.statusCode()).isEqualTo(200);
    as("amara", "wealdshire")
        .header("If-Match", tag)
        .body("{\"text\":\"three\"}")
        .put(at)
        .then()
        .statusCode(412);
    as("amara", "wealdshire")
        .get(at)
        .then()
        .header("ETag", changed.header("ETag"))
        .body("text", equalTo("two"));
  }

  @Test
  void a_change_for_any_version_is_none_for_the_version_that_was_read() {
    // Given
    var written = as("amara", "wealdshire").body("{\"text\":\"one\"}").post("/v1/notes");
    var at = written.header("Location");

    // When / Then
    as("amara", "wealdshire")
        .header("If-Match", "*")
        .body("{\"text\":\"two\"}")
        .put(at)
        .then()
        .statusCode(428)
        .body("type", equalTo("urn:social-value:problem:version-required"))
        .body("detail", containsString("*"));
    as("amara", "wealdshire").get(at).then().body("text", equalTo("one"));
  }

  @Test
  void the_one_who_lost_is_told_who_changed_what() {
    // Given
    var written = as("amara", "wealdshire").body("{\"text\":\"one\"}").post("/v1/notes");
    var at = written.header("Location");
    var tag = written.header("ETag");
    as("ben", "wealdshire").header("If-Match", tag).body("{\"text\":\"two\"}").put(at);

    // When / Then
    as("amara", "wealdshire")
        .header("If-Match", tag)
        .body("{\"text\":\"three\"}")
        .put(at)
        .then()
        .statusCode(412)
        .body("lastChange.by", equalTo("ben"))
        .body("lastChange.what", equalTo("note changed"))
        .body("lastChange.at", notNullValue())
        .body("changes", hasSize(1))
        .body("changes[0].pointer", equalTo("/text"))
        .body("changes[0].before", equalTo("one"))
        .body("changes[0].after", equalTo("two"))
        .body("changes[0].collides", equalTo(true));
    as("amara", "wealdshire")
        .header("If-Match", tag)
        .body("{\"text\":\"two\"}")
        .put(at)
        .then()
        .body("changes[0].collides", equalTo(false));
    as("amara", "wealdshire")
        .header("If-Match", "\"not a version\"")
        .body("{\"text\":\"three\"}")
        .put(at)
        .then()
        .statusCode(412)
        .body("lastChange.by", equalTo("ben"));
  }

  @Test
  void what_the_caller_has_already_is_not_sent_again() {
    var written = as("amara", "wealdshire").body("{\"text\":\"one\"}").post("/v1/notes");
    var at = written.header("Location");
    var tag = written.header("ETag");

    for (var known : new String[] {tag, "W/" + tag, "\"0\", " + tag, "*"}) {
      var answer = as("amara", "wealdshire").header("If-None-Match", known).get(at);
      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.asString()).isEmpty();
      assertThat(answer.header("ETag")).isEqualTo(tag);
    }
    as("amara", "wealdshire")
        .header("If-Match", tag)
        .body("{\"text\":\"two\"}")
        .put(at)
        .then()
        .statusCode(200);
    as("amara", "wealdshire")
        .header("If-None-Match", tag)
        .get(at)
        .then()
        .statusCode(200)
        .body("text", equalTo("two"));
  }

  @Test
  void a_repeated_creation_gives_the_first_answer_again() {
    var key = UUID.randomUUID().toString();
    var first = create(key, "amara", "once");
    var second = create(key, "amara", "once");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.body().asString()).isEqualTo(first.body().asString());
    assertThat(create(key, "amara", "other").statusCode()).isEqualTo(422);
    assertThat(create(key, "ben", "once").header("Location"))
        .isNotEqualTo(first.header("Location"));
  }

  @Test
  void a_refusal_is_not_kept_under_its_key() {
    var key = UUID.randomUUID().toString();
    assertThat(create(key, "amara", "far too long for such a note").statusCode()).isEqualTo(400);
    assertThat(create(key, "amara", "short").statusCode()).isEqualTo(201);
  }

  @Test
  void a_list_is_read_page_by_page_and_each_row_once() {
    // Given
    var org = "org-" + UUID.randomUUID();
    for (int i = 0; i < 7; i++) {
      as("amara", org).body("{\"text\":\"note " + i + "\"}").post("/v1/notes");
    }

    // When
    var seen = new ArrayList<String>();
    var next = "/v1/notes?limit=3";
    while (next != null) {
      var page = as("amara", org).get(next);
      seen.addAll(page.jsonPath().getList("items.text"));
      var link = page.header("Link");
      next = link == null ? null : link.substring(1, link.indexOf('>'));
    }

    // Then
    assertThat(seen)
        .containsExactly("note 0", "note 1", "note 2", "note 3", "note 4", "note 5", "note 6");
    as("amara", org).get("/v1/notes?limit=501").then().statusCode(400);
    as("amara", org).get("/v1/notes?after=x").then().statusCode(400);
    as("amara", org)
        .get("/v1/notes?limit=many&after=" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("limit"))
        .body("faults.detail", contains("must be a whole number"));
    as("amara", org).get("/v1/notes/xyz").then().statusCode(404);
  }

  @Test
  void what_is_told_to_one_is_kept_by_no_cache() {
    as("amara", "wealdshire")
        .get("/v1/notes")
        .then()
        .header("Cache-Control", equalTo("private, no-store"));
    given().get("/v1/rules").then().header("Cache-Control", nullValue());
  }

  @Test
  void who_has_no_business_here_is_told_so_in_the_same_form() {
    given().get("/v1/notes").then().statusCode(401).contentType("application/problem+json");
    given()
        .header("Authorization", "Bearer nonsense")
        .get("/v1/notes")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    for (var token : new String[] {"...", ".", "a..b", "a.b.c"}) {
      given()
          .header("Authorization", "Bearer " + token)
          .get("/v1/notes")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
    given()
        .header("Authorization", "Bearer " + Tokens.of("olive", "orchard-homecare", "provider"))
        .get("/v1/notes")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    as("amara", "wealdshire")
        .get("/v1/notes/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    as("amara", "wealdshire")
        .get("/v1/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    as("amara", "wealdshire")
        .delete("/v1/notes")
        .then()
        .statusCode(405)
        .contentType("application/problem+json");
  }

  @Test
  void another_organisation_finds_nothing() {
    var at =
        as("amara", "wealdshire").body("{\"text\":\"ours\"}").post("/v1/notes").header("Location");
    as("nia", "northmoor").get(at).then().statusCode(404);
  }

  @Test
  void the_rules_are_listed_and_read_by_anybody() {
    given().get("/v1/rules").then().statusCode(200).body("code", hasItems("NOTE_SHORT"));
    given().get("/v1/rules/NOTE_SHORT").then().body("source", equalTo("test"));
    given().get("/v1/rules/NONE").then().statusCode(404);
  }

  private static io.restassured.response.Response create(String key, String who, String text) {
    return as(who, "wealdshire")
        .header("Idempotency-Key", key)
        .body("{\"text\":\"" + text + "\"}")
        .post("/v1/notes");
  }

  private static RequestSpecification as(String user, String org) {
    return given()
        .header("Authorization", "Bearer " + Tokens.of(user, org, "commissioner"))
        .contentType(ContentType.JSON);
  }
}

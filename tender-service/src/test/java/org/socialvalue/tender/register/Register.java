package org.socialvalue.tender.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.tender.Api;

/** The register as a portal reads it: without a token, following links. */
final class Register {

  static final String FEED = "/v1/ocds/releases";

  private String later = FEED + "?limit=3";

  /** Only what comes from now on. */
  static Register fromNow() {
    var register = new Register();
    register.news();
    return register;
  }

  /** Everything since it was asked last, page by page. */
  List<JsonNode> news() {
    var seen = new ArrayList<JsonNode>();
    JsonNode page;
    do {
      page = ok(given().urlEncodingEnabled(false).get(later));
      page.path("releases").forEach(seen::add);
      later = page.at("/links/later").textValue();
    } while (page.path("links").has("next"));
    return seen;
  }

  /** Where it has come to. */
  long cursor() {
    return Long.parseLong(later.replaceAll(".*after=(\\d+).*", "$1"));
  }

  static JsonNode compiled(String ocid) {
    return ok(given().get("/v1/ocds/records/" + ocid)).at("/records/0/compiledRelease");
  }

  static ObjectNode ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return Api.read(answer.asString());
  }

  static String ocid(String tender) {
    return "ocds-xxxxxx-" + tender.substring(tender.lastIndexOf('/') + 1);
  }
}

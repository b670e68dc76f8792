package org.socialvalue.tender;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.Tokens;

/** The API as one user calls it. */
public final class Api {

  private final String token;

  private Api(String token) {
    this.token = token;
  }

  /** A demo user. */
  public static Api as(String user) {
    return new Api(Tokens.of(user));
  }

  public static Api as(String user, String org, String... roles) {
    return new Api(Tokens.of(user, org, roles));
  }

  public Response get(String path, Object... parameters) {
    return request().get(path, parameters);
  }

  public Response post(String path, Object body) {
    return request().body(body.toString()).post(path);
  }

  /** Posts with the ETag of what the path begins with. */
  public Response post(String path, String etag, Object body) {
    return request().header("If-Match", etag).body(body.toString()).post(path);
  }

  public Response postOnce(String path, String key, Object body) {
    return request().header("Idempotency-Key", key).body(body.toString()).post(path);
  }

  public Response put(String path, String etag, Object body) {
    return request().header("If-Match", etag).body(body.toString()).put(path);
  }

  public Response delete(String path, String etag) {
    return request().header("If-Match", etag).delete(path);
  }

  /** Writes what nobody has written yet. */
  public Response put(String path, Object body) {
    return request().body(body.toString()).put(path);
  }

  public RequestSpecification request() {
    return given().auth().oauth2(token).contentType("application/json");
  }

  public static JsonNode json(Response response) {
    return read(response.asString());
  }

  public static String etag(Response response) {
    return Objects.requireNonNull(response.getHeader("ETag"));
  }

  public static ObjectNode read(String json) {
    try {
      return (ObjectNode) Json.mapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

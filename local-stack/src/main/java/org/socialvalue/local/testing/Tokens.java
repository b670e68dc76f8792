package org.socialvalue.local.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Bearer tokens from an {@link org.socialvalue.local.infra.Issuer}, fetched as any client would and
 * kept for the life of the JVM (they outlast it).
 */
public final class Tokens {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> FETCHED = new ConcurrentHashMap<>();

  private final URI endpoint;

  private Tokens(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** Tokens of a given issuer, that of a running stack, say. */
  public static Tokens from(URI issuer) {
    return new Tokens(URI.create(issuer + "/token"));
  }

  /**
   * The token of a demo user, from the issuer that {@link InfraResource} started.
   *
   * @param user {@code amara}, say
   */
  public static String of(String user) {
    return ofTests().token(user);
  }

  /** The token of anybody, from the issuer that {@link InfraResource} started. */
  public static String of(String user, String org, String... roles) {
    return ofTests().token(user, org, roles);
  }

  /** The token of anybody, from an issuer that admits anyone. */
  public String token(String user, String org, String... roles) {
    return fetched(Map.of("username", user, "org", org, "roles", String.join(",", roles)));
  }

  /** The token of a demo user. */
  public String token(String user) {
    return fetched(Map.of("username", user));
  }

  private static Tokens ofTests() {
    String issuer = System.getProperty(SharedInfra.ISSUER);
    if (issuer == null) {
      throw new IllegalStateException(
          "no issuer: the test needs InfraResource as its test resource");
    }
    return from(URI.create(issuer));
  }

  private String fetched(Map<String, String> who) {
    Map<String, String> form = new TreeMap<>(who);
    form.put("grant_type", "password");
    form.put("client_id", "demo");
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return FETCHED.computeIfAbsent(endpoint + "?" + body, key -> fetch(body));
  }

  private String fetch(String body) {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode answer = JSON.readTree(response.body());
      if (response.statusCode() != 200) {
        throw new IllegalArgumentException("the issuer gave no token: " + answer);
      }
      return answer.required("access_token").textValue();
    } catch (IOException e) {
      throw new UncheckedIOException("the issuer does not answer at " + endpoint, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while fetching a token", e);
    }
  }
}

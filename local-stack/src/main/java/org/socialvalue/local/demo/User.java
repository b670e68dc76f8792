package org.socialvalue.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;

/** Somebody who uses the services as anyone would: over HTTP, with a bearer token. */
public final class User {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StackAddresses addresses;
  private final String token;
  private final Sent sent;
  private final @Nullable String traceparent;

  User(StackAddresses addresses, String token, Sent sent, @Nullable String traceparent) {
    this.addresses = addresses;
    this.token = token;
    this.sent = sent;
    this.traceparent = traceparent;
  }

  /** Hears of what users send, once it is answered. */
  public interface Sent {
    void told(Service service, String method, String path, @Nullable Object body, int status);
  }

  public Answer get(Service service, String path) {
    return send(service, "GET", path, null, null);
  }

  /** A GET that is answered with 304 where the version that was last read still stands. */
  public Answer ifChanged(Service service, String path, @Nullable String etag) {
    var request = request(service, path).GET();
    if (etag != null) {
      request.header("If-None-Match", etag);
    }
    return answer("GET " + path, request.build());
  }

  /** A POST with an {@code Idempotency-Key} of its own. */
  public Answer post(Service service, String path, @Nullable Object body) {
    return send(service, "POST", path, body, null);
  }

  /** A POST that acts on a thing, in the version that was last read. */
  public Answer act(Service service, String thing, String act, @Nullable Object body) {
    return send(service, "POST", thing + act, body, get(service, thing).etag());
  }

  public Answer put(Service service, String path, Object body) {
    return send(service, "PUT", path, body, null);
  }

  /** A PUT in the version that was last read. */
  public Answer change(Service service, String path, Object body) {
    return change(service, path, "", body);
  }

  /** A PUT on a part of a thing, in the version of the thing that was last read. */
  public Answer change(Service service, String thing, String part, Object body) {
    return send(service, "PUT", thing + part, body, get(service, thing).etag());
  }

  public Answer send(
      Service service,
      String method,
      String path,
      @Nullable Object body,
      @Nullable String ifMatch) {
    var request = request(service, path);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    if (method.equals("POST")) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    request.method(
        method,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body.toString()));
    var answer = answer(method + " " + path, request.build());
    sent.told(service, method, path, body, answer.status());
    return answer;
  }

  private HttpRequest.Builder request(Service service, String path) {
    var request =
        HttpRequest.newBuilder(URI.create(addresses.of(service) + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json");
    return traceparent == null ? request : request.header("traceparent", traceparent);
  }

  private static Answer answer(String asked, HttpRequest request) {
    try {
      var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      var headers = response.headers();
      return new Answer(
          asked,
          response.statusCode(),
          parsed(response.body()),
          headers.firstValue("ETag").orElse(null),
          headers.firstValue("Location").orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException(asked + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(asked + " was interrupted", e);
    }
  }

  private static JsonNode parsed(String body) throws IOException {
    return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
  }
}

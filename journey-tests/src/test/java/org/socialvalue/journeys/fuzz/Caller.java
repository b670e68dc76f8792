package org.socialvalue.journeys.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;

/** Sends a request as it is, right or wrong. */
public final class Caller {

  private static final int READ_AT_MOST = 4_000_000;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final StackAddresses addresses;

  public Caller(StackAddresses addresses) {
    this.addresses = addresses;
  }

  /**
   * A request.
   *
   * @param address path and query, encoded
   * @param headers without the token
   */
  public record Request(
      Service service,
      String method,
      String address,
      Map<String, String> headers,
      @Nullable String token,
      String who,
      byte @Nullable [] body) {

    /** The request in a form that can be repeated. */
    @Override
    public String toString() {
      var line =
          new StringBuilder(method.toUpperCase(Locale.ROOT))
              .append(' ')
              .append(address)
              .append(" as ")
              .append(who);
      new TreeMap<>(headers)
          .forEach((name, value) -> line.append("\n    ").append(name).append(": ").append(value));
      if (body != null) {
        var text = new String(body, StandardCharsets.UTF_8);
        line.append("\n    ").append(text, 0, Math.min(text.length(), 3_000));
      }
      return line.toString();
    }
  }

  /** An answer; of one that never ends, the beginning is left out. */
  public record Reply(int status, HttpHeaders headers, byte[] body) {

    public String mediaType() {
      return headers.firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip();
    }

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /**
   * @throws UncheckedIOException if no answer came within half a minute
   */
  public Reply send(Request request) {
    var building =
        HttpRequest.newBuilder(URI.create(addresses.of(request.service()) + request.address()))
            .timeout(Duration.ofSeconds(30));
    request.headers().forEach(building::header);
    if (request.token() != null) {
      building.header("Authorization", "Bearer " + request.token());
    }
    building.method(
        request.method().toUpperCase(Locale.ROOT),
        request.body() == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(request.body()));
    try {
      var response = http.send(building.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (var body = response.body()) {
        var endless =
            response.headers().firstValue("Content-Type").orElse("").contains("event-stream");
        return new Reply(
            response.statusCode(), response.headers(), endless ? new byte[0] : read(body));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(InputStream body) throws IOException {
    var read = new ByteArrayOutputStream();
    body.transferTo(read);
    if (read.size() > READ_AT_MOST) {
      throw new IOException("an answer of " + read.size() + " bytes");
    }
    return read.toByteArray();
  }

  /** As it stands in a path or a query. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Parameters as they stand behind the question mark. */
  public static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
        .collect(Collectors.joining("&"));
  }
}

package org.socialvalue.benchmarks.rush;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/**
 * Providers that bid over HTTP, each with a token of its own, one bid in each competition. There
 * are several competitions, so that a few thousand tokens do for any number of bids.
 */
final class Bidders {

  private static final int PROVIDERS = 1_200;

  private final StackAddresses addresses;
  private final Tokens tokens;
  private final List<UUID> competitions;
  private final String body;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final AtomicInteger named = new AtomicInteger();

  Bidders(StackAddresses addresses, List<UUID> competitions, int bytesOfAnswer) {
    this.addresses = addresses;
    this.tokens = Tokens.from(addresses.issuer());
    this.competitions = competitions;
    this.body = bid("x".repeat(bytesOfAnswer));
  }

  private static String bid(String answer) {
    return """
    {"bidder": {"name": "A provider of the rush", "size": "SMALL", "sector": "PRIVATE"},
     "lots": [{"lotId": "LOT-1", "price": 1000000}],
     "answers": [%s]}"""
        .formatted(
            IntStream.rangeClosed(1, RushTender.QUESTIONS)
                .mapToObj(
                    i ->
                        "{\"questionId\": \"Q%d\", \"parts\": [{\"partId\": \"how\", \"text\": \"%s\"}]}"
                            .formatted(i, answer))
                .collect(Collectors.joining(",")));
  }

  /** A bidder that has its token, and its draft once it is drafted. */
  final class Bidder {

    private final String token;
    private final UUID competition;
    private String draft = "";
    private String etag = "";

    private Bidder() {
      int number = named.getAndIncrement();
      var name = "rush-" + number % PROVIDERS;
      competition = competitions.get(number / PROVIDERS);
      token = tokens.token(name, name, "provider");
    }

    void draft() throws IOException, InterruptedException {
      var answer =
          http.send(
              request("/v1/competitions/" + competition + "/bids", body)
                  .header("Idempotency-Key", UUID.randomUUID().toString())
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      draft = answer.headers().firstValue("Location").orElseThrow();
      draft = draft.substring(draft.indexOf("/v1/"));
      etag = answer.headers().firstValue("ETag").orElseThrow();
    }

    /** The status of the answer: 201 with a receipt, or a refusal. */
    int submit() throws IOException, InterruptedException {
      return http.send(submission(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    CompletableFuture<Integer> submitting() {
      return http.sendAsync(submission(), HttpResponse.BodyHandlers.ofString())
          .thenApply(HttpResponse::statusCode);
    }

    private HttpRequest submission() {
      return request(draft + "/submission", "{}")
          .header("If-Match", etag)
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .build();
    }

    private HttpRequest.Builder request(String path, String json) {
      return HttpRequest.newBuilder(URI.create(addresses.evaluation() + path))
          .timeout(Duration.ofSeconds(30))
          .header("Authorization", "Bearer " + token)
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(json));
    }
  }

  Bidder another() {
    return new Bidder();
  }

  /** How many competitions so many bids need. */
  static int competitionsFor(int bids) {
    return (bids + PROVIDERS - 1) / PROVIDERS;
  }

  /** Waits until every competition has this deadline. */
  void await(Instant dueBy) throws IOException, InterruptedException {
    for (var competition : competitions) {
      await(competition, dueBy);
    }
  }

  private void await(UUID competition, Instant dueBy) throws IOException, InterruptedException {
    var token = tokens.token("rush-watch", "rush-watch", "provider");
    for (int i = 0; i < 600; i++) {
      var answer =
          http.send(
              HttpRequest.newBuilder(
                      URI.create(addresses.evaluation() + "/v1/competitions/" + competition))
                  .header("Authorization", "Bearer " + token)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 200
          && Instant.parse(
                  Json.read(answer.body().getBytes(StandardCharsets.UTF_8), JsonNode.class)
                      .path("bidsDueBy")
                      .textValue())
              .equals(dueBy)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The competition did not come");
  }
}

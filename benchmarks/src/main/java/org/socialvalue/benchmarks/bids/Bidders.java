package org.socialvalue.benchmarks.bids;

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
 * may be several competitions, so that a few thousand tokens do for any number of bids.
 */
public final class Bidders {

  private static final byte[] DOCUMENT =
      "A document of few words.".getBytes(StandardCharsets.UTF_8);

  private final StackAddresses addresses;
  private final Tokens tokens;
  private final List<UUID> competitions;
  private final int each;
  private final String body;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final AtomicInteger named = new AtomicInteger();

  /**
   * @param each how many bids each of the competitions gets, at most
   * @param bytesOfAnswer how long each of the twenty answers is
   */
  public Bidders(StackAddresses addresses, List<UUID> competitions, int each, int bytesOfAnswer) {
    this.addresses = addresses;
    this.tokens = Tokens.from(addresses.issuer());
    this.competitions = competitions;
    this.each = each;
    this.body = bid("x".repeat(bytesOfAnswer));
  }

  /** A whole bid for a {@link ToldTender}, each answer of which is this text. */
  public static String bid(String answer) {
    return """
    {"bidder": {"name": "A provider of the rush", "size": "SMALL", "sector": "PRIVATE"},
     "lots": [{"lotId": "LOT-1", "price": 1000000}],
     "answers": [%s]}"""
        .formatted(
            IntStream.rangeClosed(1, ToldTender.QUESTIONS)
                .mapToObj(
                    i ->
                        "{\"questionId\": \"Q%d\", \"parts\": [{\"partId\": \"how\", \"text\": \"%s\"}]}"
                            .formatted(i, answer))
                .collect(Collectors.joining(",")));
  }

  /** A bidder that has its token, and its draft once it is drafted. */
  public final class Bidder {

    private final String token;
    private final UUID competition;
    private String draft = "";
    private String etag = "";

    private Bidder() {
      int number = named.getAndIncrement();
      var name = "rush-" + number % each;
      competition = competitions.get(number / each);
      token = tokens.token(name, name, "provider");
    }

    public void draft() throws IOException, InterruptedException {
      var answer = made(json("/v1/competitions/" + competition + "/bids", body));
      draft = answer.headers().firstValue("Location").orElseThrow();
      draft = draft.substring(draft.indexOf("/v1/"));
    }

    /** Attaches so many documents to the draft. */
    public void attach(int documents) throws IOException, InterruptedException {
      for (int i = 1; i <= documents; i++) {
        made(
            request(draft + "/documents?kind=OTHER&fileName=document-" + i + ".txt")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(DOCUMENT)));
      }
    }

    private HttpResponse<String> made(HttpRequest.Builder request)
        throws IOException, InterruptedException {
      var answer = http.send(once(request), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      etag = answer.headers().firstValue("ETag").orElseThrow();
      return answer;
    }

    /** The identifier of its bid, once that is drafted. */
    public UUID bid() {
      return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    }

    /** The status of the answer: 201 with a receipt, or a refusal. */
    public int submit() throws IOException, InterruptedException {
      return submitTo(addresses.evaluation());
    }

    private int submitTo(URI instance) throws IOException, InterruptedException {
      return http.send(submission(instance), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /**
     * Asks this instance of the service, and asks again with the same key where the answer was lost
     * or was to ask again.
     */
    public HttpResponse<String> submitUntilAnswered(URI instance) throws InterruptedException {
      var asked = submission(instance);
      while (true) {
        try {
          var answer = http.send(asked, HttpResponse.BodyHandlers.ofString());
          boolean underWay =
              answer.statusCode() == 409 && answer.body().contains("still under way");
          if (answer.statusCode() != 503 && !underWay) {
            return answer;
          }
        } catch (IOException e) {
          // asked again below
        }
        Thread.sleep(300);
      }
    }

    public CompletableFuture<Integer> submitting() {
      return http.sendAsync(
              submission(addresses.evaluation()), HttpResponse.BodyHandlers.ofString())
          .thenApply(HttpResponse::statusCode);
    }

    private HttpRequest submission(URI instance) {
      return once(
          json(draft + "/submission", "{}")
              .uri(URI.create(instance + draft + "/submission"))
              .header("If-Match", etag));
    }

    private static HttpRequest once(HttpRequest.Builder request) {
      return request.header("Idempotency-Key", UUID.randomUUID().toString()).build();
    }

    private HttpRequest.Builder json(String path, String json) {
      return request(path)
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create(addresses.evaluation() + path))
          .timeout(Duration.ofSeconds(30))
          .header("Authorization", "Bearer " + token);
    }
  }

  public Bidder another() {
    return new Bidder();
  }

  /** Waits until every competition has this deadline. */
  public void await(Instant dueBy) throws IOException, InterruptedException {
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

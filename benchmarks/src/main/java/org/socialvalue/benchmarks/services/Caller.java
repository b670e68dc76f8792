package org.socialvalue.benchmarks.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Somebody with a token who asks a service, and takes no other answer than the right one. */
final class Caller {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final URI service;
  private final String token;

  Caller(URI service, String token) {
    this.service = service;
    this.token = token;
  }

  /** What is there. */
  String get(String path) throws IOException, InterruptedException {
    return answer(request(path).GET(), 200).body();
  }

  /** Makes something, and gives its identifier. */
  UUID post(String path, String body) throws IOException, InterruptedException {
    var request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    var made = answer(request, 201).headers().firstValue("Location").orElseThrow();
    return UUID.fromString(made.substring(made.lastIndexOf('/') + 1));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request, int wanted)
      throws IOException, InterruptedException {
    var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != wanted) {
      throw new IllegalStateException(
          "%s: %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
    }
    return answer;
  }
}

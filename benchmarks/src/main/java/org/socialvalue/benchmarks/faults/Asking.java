package org.socialvalue.benchmarks.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.benchmarks.load.OpenLoad;
import org.socialvalue.benchmarks.load.Percentiles;

/**
 * Asks as a careful caller does: whose answer was lost, or who was told to ask again, asks again
 * with the same idempotency key, until there is an answer that stands. Each attempt is noted.
 */
final class Asking {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * One attempt.
   *
   * @param at when it began, in nanoseconds of this JVM
   * @param took nanoseconds
   * @param status of the answer; 0 where it was lost, -1 where nobody listened
   */
  record Attempt(long at, long took, int status) {}

  /** When so many wait for an answer already, as during an outage, the next are left out. */
  private static final int MOST_WAITING = 600;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final UnaryOperator<URI> way;
  private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
  private final AtomicLong busyWithoutRetryAfter = new AtomicLong();
  private final Map<String, Long> strange = new ConcurrentHashMap<>();

  Asking() {
    this(UnaryOperator.identity());
  }

  /**
   * @param way where an attempt goes in place of the address that is asked for, each one by itself
   */
  Asking(UnaryOperator<URI> way) {
    this.way = way;
  }

  /**
   * A POST with a key of its own, repeated until it is answered.
   *
   * @return the answer that stands: 201, or a refusal
   */
  HttpResponse<String> post(String url, String token, String body, @Nullable String ifMatch)
      throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    var asked = request.build();
    while (true) {
      var answer = attempt(onItsWay(asked));
      if (answer != null && !isForNow(answer)) {
        if (answer.statusCode() != 201) {
          strange.merge(answer.statusCode() + " " + answer.body(), 1L, Long::sum);
        }
        return answer;
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(500, 1_500));
    }
  }

  private HttpRequest onItsWay(HttpRequest asked) {
    return HttpRequest.newBuilder(asked, (name, value) -> true).uri(way.apply(asked.uri())).build();
  }

  private @Nullable HttpResponse<String> attempt(HttpRequest request) throws InterruptedException {
    long at = System.nanoTime();
    int status = 0;
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      status = answer.statusCode();
      return answer;
    } catch (ConnectException | HttpConnectTimeoutException e) {
      status = -1;
      return null;
    } catch (IOException e) {
      return null;
    } finally {
      attempts.add(new Attempt(at, System.nanoTime() - at, status));
    }
  }

  /** Whether the same may be answered otherwise in a moment. */
  private boolean isForNow(HttpResponse<String> answer) {
    if (answer.statusCode() == 503) {
      if (answer.headers().firstValue("Retry-After").isEmpty()) {
        busyWithoutRetryAfter.incrementAndGet();
      }
      return true;
    }
    return answer.statusCode() == 409 && answer.body().contains("still under way");
  }

  long answered(int status) {
    return attempts.stream().filter(attempt -> attempt.status() == status).count();
  }

  /**
   * How many attempts came to each status; 0 where the answer was lost, -1 where nobody listened.
   */
  Map<Integer, Long> byStatus() {
    return attempts.stream()
        .collect(Collectors.groupingBy(Attempt::status, TreeMap::new, Collectors.counting()));
  }

  long answeredBetween(long from, long until) {
    return attempts.stream()
        .filter(attempt -> attempt.status() == 201)
        .filter(attempt -> attempt.at() >= from && attempt.at() < until)
        .count();
  }

  long attempts() {
    return attempts.size();
  }

  long busyWithoutRetryAfter() {
    return busyWithoutRetryAfter.get();
  }

  /** Answers that stand and are no 201, with how often they came. */
  Map<String, Long> strange() {
    return new TreeMap<>(strange);
  }

  long strangeAnswers() {
    return strange.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Asks for this work, so many requests a second; work that takes two begins half as often. */
  static OpenLoad load(int requests, Work work, Asking asking) {
    return OpenLoad.begin(
        Math.max(1, requests / work.requests()), MOST_WAITING, () -> work.next(asking));
  }

  /** The 99th percentile of what was accepted of attempts that began in this time, in ms. */
  double p99(long from, long until) {
    return Percentiles.of(
            attempts.stream()
                .filter(attempt -> attempt.status() == 201)
                .filter(attempt -> attempt.at() >= from && attempt.at() < until)
                .mapToLong(Attempt::took)
                .toArray())
        .ms(990);
  }

  /** When the first attempt that began after this instant was accepted, in nanoseconds. */
  long firstAccepted(long after) {
    return attempts.stream()
        .filter(attempt -> attempt.status() == 201 && attempt.at() >= after)
        .mapToLong(attempt -> attempt.at() + attempt.took())
        .min()
        .orElse(Long.MAX_VALUE);
  }
}

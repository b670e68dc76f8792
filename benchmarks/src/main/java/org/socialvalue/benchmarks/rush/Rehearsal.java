package org.socialvalue.benchmarks.rush;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.socialvalue.benchmarks.load.Pace;

/**
 * Lets the load's own JVM learn its part before it measures anybody: it shares two cores with what
 * it measures, and what its compiler takes would count as the service's.
 */
final class Rehearsal {

  private static final byte[] ANSWER = "x".repeat(300).getBytes(StandardCharsets.UTF_8);

  private Rehearsal() {}

  /** Sends so many a second, for so many seconds, to a server of its own that does nothing. */
  static void ofTheLoad(int aSecond, int seconds) throws IOException, InterruptedException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var http = HttpClient.newBuilder().executor(threads).build()) {
      server.setExecutor(threads);
      server.createContext(
          "/",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(201, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
          });
      server.start();
      var at = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/submission");
      var all = new CountDownLatch(aSecond * seconds);
      long began = System.nanoTime();
      for (int i = 0; i < aSecond * seconds; i++) {
        Pace.await(new Pace(aSecond).due(began, i));
        http.sendAsync(submission(at), HttpResponse.BodyHandlers.ofString())
            .thenApply(HttpResponse::statusCode)
            .whenComplete((status, failure) -> all.countDown());
      }
      all.await();
    } finally {
      server.stop(0);
    }
  }

  private static HttpRequest submission(URI at) {
    return HttpRequest.newBuilder(at)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "\"4\"")
        .POST(HttpRequest.BodyPublishers.ofString("{}"))
        .build();
  }
}

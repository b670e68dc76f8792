package org.socialvalue.kit.warmup;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The way of a request through the service's own HTTP server, as far as strangers come: a page that
 * anybody may read, and the same with a token that is none.
 */
@ApplicationScoped
public class KnockingAtTheDoor implements WarmUp {

  private static final int PATIENCE_IN_SECONDS = 10;
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;

  private final HttpServer server;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final CountDownLatch open = new CountDownLatch(1);

  public KnockingAtTheDoor(HttpServer server) {
    this.server = server;
  }

  void opened(@ObservesAsync HttpServerStart event) {
    open.countDown();
  }

  @PreDestroy
  void leave() {
    http.close();
  }

  @Override
  public String what() {
    return "http";
  }

  @Override
  public void once() throws IOException, InterruptedException {
    if (!open.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The HTTP server did not start");
    }
    var page = HttpRequest.newBuilder(server.getLocalBaseUri().resolve("/v1/rules"));
    expect(OK, page.copy().build());
    expect(UNAUTHORIZED, page.header("Authorization", "Bearer none.at.all").build());
  }

  private void expect(int status, HttpRequest request) throws IOException, InterruptedException {
    int answered = http.send(request, BodyHandlers.discarding()).statusCode();
    if (answered != status) {
      throw new IllegalStateException(request.uri() + " was answered with " + answered);
    }
  }
}

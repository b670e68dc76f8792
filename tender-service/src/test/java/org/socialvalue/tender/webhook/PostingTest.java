package org.socialvalue.tender.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.tender.webhook.Targets.Pinned;

/** Over real connections, to a host whose name nobody but the request and the certificate knows. */
@SuppressWarnings("NullAway.Init")
class PostingTest {

  private static final String HOST = "hooks.example";
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final byte[] BODY = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);

  private final Vertx vertx = Vertx.vertx();
  private final Queue<String> received = new ConcurrentLinkedQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;

  @TempDir Path folder;

  @AfterEach
  void stop() throws Exception {
    end.countDown();
    if (server != null) {
      server.stop(0);
    }
    vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  @Test
  void goesToTheAddressThatWasPinnedUnderTheNameOfItsHost() throws Exception {
    listen(exchange -> answer(exchange, 204));

    var answer = posting(LONG).post(pinned("http"), Map.of("webhook-id", "m1"), BODY);

    assertThat(answer.outcome()).isEqualTo(AttemptOutcome.DELIVERED);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(received)
        .containsExactly("POST /events?from=us " + HOST + ":" + port() + " m1 {\"a\": 1}");
  }

  @Test
  void followsNoRedirection() throws Exception {
    var redirections = List.of(301, 302, 303, 307, 308);
    var next = redirections.iterator();
    listen(
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/inside");
          answer(exchange, next.hasNext() ? next.next() : 200);
        });

    for (int status : redirections) {
      var answer = posting(LONG).post(pinned("http"), Map.of(), BODY);
      assertThat(answer.outcome()).isEqualTo(AttemptOutcome.REFUSED);
      assertThat(answer.reason()).isEqualTo("answered " + status);
    }
    assertThat(received).hasSize(redirections.size()).noneMatch(one -> one.contains("/inside"));
  }

  @Test
  void readsWhenToComeBack() throws Exception {
    listen(
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "120");
          answer(exchange, 503);
        });

    var answer = posting(LONG).post(pinned("http"), Map.of(), BODY);

    assertThat(answer.leaveAlone()).isEqualTo(Duration.ofMinutes(2));
    assertThat(Posting.leaveAlone("Fri, 31 Dec 2100 23:59:59 GMT"))
        .isGreaterThan(Duration.ofDays(365));
    assertThat(Posting.leaveAlone("soon")).isNull();
    assertThat(Posting.leaveAlone("-1")).isNull();
    assertThat(Posting.leaveAlone("Fri, 31 Dec 1999 23:59:59 GMT")).isNull();
  }

  @Test
  void doesNotWaitForOneThatDoesNotAnswer() throws Exception {
    listen(exchange -> awaitEnd());

    var answer = posting(Duration.ofMillis(300)).post(pinned("http"), Map.of(), BODY);

    assertThat(answer.outcome()).isEqualTo(AttemptOutcome.TIMED_OUT);
  }

  @Test
  void doesNotWaitForOneThatNeverEndsItsAnswer() throws Exception {
    listen(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          awaitEnd();
        });

    var answer = posting(Duration.ofMillis(300)).post(pinned("http"), Map.of(), BODY);

    assertThat(answer.outcome()).isEqualTo(AttemptOutcome.TIMED_OUT);
  }

  @Test
  void readsLittleOfALongAnswer() throws Exception {
    listen(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          var some = new byte[10_000];
          try {
            while (end.getCount() > 0) {
              exchange.getResponseBody().write(some);
            }
          } catch (IOException e) {
            received.add("cut off");
          }
        });

    var answer = posting(LONG).post(pinned("http"), Map.of(), BODY);

    assertThat(answer.outcome()).isEqualTo(AttemptOutcome.DELIVERED);
    org.awaitility.Awaitility.await().until(() -> received.contains("cut off"));
  }

  @Test
  void tellsThatNobodyIsThere() throws Exception {
    listen(exchange -> answer(exchange, 200));
    var target = pinned("http");
    server.stop(0);

    var answer = posting(LONG).post(target, Map.of(), BODY);

    assertThat(answer.outcome()).isEqualTo(AttemptOutcome.UNREACHABLE);
    assertThat(answer.reason()).isEqualTo("no connection could be made");
  }

  @Test
  void holdsTheNameOfTheHostAgainstTheCertificate() throws Exception {
    var own = certificate(HOST);
    listenSecurely(own);
    var trusting = new Posting(vertx, LONG, Optional.of(own.pem()));

    assertThat(trusting.post(pinned("https"), Map.of(), BODY).outcome())
        .isEqualTo(AttemptOutcome.DELIVERED);
    // one that the JDK doesn't know
    assertThat(posting(LONG).post(pinned("https"), Map.of(), BODY).outcome())
        .isEqualTo(AttemptOutcome.UNREACHABLE);
    server.stop(0);

    // and one that is another's
    var others = certificate("others.example");
    listenSecurely(others);
    var mistaken =
        new Posting(vertx, LONG, Optional.of(others.pem())).post(pinned("https"), Map.of(), BODY);
    assertThat(mistaken.outcome()).isEqualTo(AttemptOutcome.UNREACHABLE);
    assertThat(mistaken.reason()).contains("certificate");
    assertThat(received).hasSize(1);
  }

  private Posting posting(Duration timeout) {
    return new Posting(vertx, timeout, Optional.empty());
  }

  private Pinned pinned(String scheme) throws IOException {
    var url = URI.create(scheme + "://" + HOST + ":" + port() + "/events?from=us");
    return new Pinned(url, InetAddress.getByName("127.0.0.1"), port());
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void listen(HttpHandler handler) throws IOException {
    serve(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0), handler);
  }

  private void serve(HttpServer made, HttpHandler handler) {
    server = made;
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.createContext(
        "/",
        exchange -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          received.add(
              String.join(
                  " ",
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().toString(),
                  exchange.getRequestHeaders().getFirst("Host"),
                  String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")),
                  body));
          handler.handle(exchange);
        });
    server.start();
  }

  private void listenSecurely(Certificate own) throws Exception {
    var made = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(own.store())) {
      keys.load(in, "changeit".toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    made.setHttpsConfigurator(new HttpsConfigurator(context));
    serve(made, exchange -> answer(exchange, 200));
  }

  private record Certificate(Path store, Path pem) {}

  private Certificate certificate(String name) throws Exception {
    var store = folder.resolve(name + ".p12");
    var pem = folder.resolve(name + ".pem");
    keytool(
        "-genkeypair",
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + name,
        "-ext",
        "SAN=dns:" + name,
        "-alias",
        "own",
        "-keystore",
        store.toString(),
        "-storetype",
        "PKCS12");
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "own",
        "-keystore",
        store.toString(),
        "-file",
        pem.toString());
    return new Certificate(store, pem);
  }

  private static void keytool(String... arguments) throws Exception {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storepass", "changeit"));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void awaitEnd() {
    try {
      end.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

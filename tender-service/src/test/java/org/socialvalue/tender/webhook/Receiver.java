package org.socialvalue.tender.webhook;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A system that takes webhooks in, and checks them as its own code would. */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.createContext("/", this::take);
    server.start();
  }

  /** One request as it came. */
  record Got(Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    String id() {
      return header("webhook-id");
    }

    List<String> signatures() {
      return Arrays.asList(header("webhook-signature").split(" "));
    }

    /** Whether one of its signatures is by this secret, reckoned with nothing of ours. */
    boolean isSignedBy(String secret) throws Exception {
      var mac = Mac.getInstance("HmacSHA256");
      var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var signed = id() + "." + header("webhook-timestamp") + "." + body;
      var own = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return signatures().contains("v1," + Base64.getEncoder().encodeToString(own));
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
  }

  void answers(int with) {
    status = with;
  }

  List<Got> got() {
    return got;
  }

  List<Got> awaitGot(int many) {
    await().atMost(Duration.ofSeconds(40)).until(() -> got.size() >= many);
    return got;
  }

  private void take(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    got.add(new Got(headers, body));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

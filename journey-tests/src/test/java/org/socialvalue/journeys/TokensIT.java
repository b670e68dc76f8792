package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.socialvalue.journeys.fuzz.Caller;
import org.socialvalue.local.Service;

/**
 * A token lets in whom the issuer means, for what it is meant for and while it is, and nobody else:
 * whatever is tried is answered 401 and told nothing, where a token is needed and where none is
 * (OWASP API security 2023, 2).
 */
class TokensIT {

  private static final String PUBLIC = "/v1/rules";

  private final Caller caller = new Caller(Running.stack().addresses());
  private final Forger forger = new Forger(Running.stack().addresses().issuer());

  @Test
  void only_a_token_that_the_issuer_meant_for_this_lets_anybody_in() throws IOException {
    var asked = new AtomicInteger();
    var keys = keysOfAStranger(asked);
    var at = URI.create("http://localhost:" + keys.getAddress().getPort() + "/keys");
    try {
      // Given a token that is good, or else nothing below would prove anything
      var faults = new ArrayList<String>();
      for (var service : Service.values()) {
        var good = forger.issued(claims -> claims);
        expect(faults, service, needingOne(service), "a good one", "Bearer " + good, 200);
        expect(faults, service, PUBLIC, "a good one", "Bearer " + good, 200);
        expect(faults, service, needingOne(service), "lower case", "bearer " + good, 200);

        // Then none of these is one
        tricks(at)
            .forEach(
                (name, header) -> {
                  expect(faults, service, needingOne(service), name, header, 401);
                  expect(faults, service, PUBLIC, name, header, 401);
                });
      }
      assertThat(faults).isEmpty();
      // And nobody was asked for the keys that a token brings along
      assertThat(asked.get()).as("requests to the forger's own keys").isZero();
    } finally {
      keys.stop(0);
    }
  }

  @Test
  void two_tokens_are_none() throws IOException {
    for (var service : Service.values()) {
      var good = "Authorization: Bearer " + forger.issued(claims -> claims) + "\r\n";
      assertThat(raw(service, good)).startsWith("HTTP/1.1 200 ");
      assertThat(raw(service, good + good)).startsWith("HTTP/1.1 401 ");
      assertThat(raw(service, good + "authorization: Basic YTpi\r\n")).startsWith("HTTP/1.1 401 ");
      assertThat(raw(service, "Authorization: Basic YTpi\r\n" + good)).startsWith("HTTP/1.1 401 ");
    }
  }

  @Test
  void one_that_is_larger_than_any_header_may_be_is_cut_off() throws IOException {
    var huge = "Authorization: Bearer " + "a".repeat(100_000) + ".b.c\r\n";
    for (var service : Service.values()) {
      assertThat(raw(service, huge)).startsWith("HTTP/1.1 431 ");
    }
  }

  /** What verifying came to is remembered for half a minute (decision 0063), but never past it. */
  @Test
  void one_that_was_good_a_moment_ago_is_none_once_it_has_expired() {
    for (var service : Service.values()) {
      var short_ =
          forger.issued(claims -> claims.expirationTime(Date.from(Instant.now().plusSeconds(3))));
      assertThat(ask(service, needingOne(service), "Bearer " + short_).status()).isEqualTo(200);
      await()
          .atMost(Duration.ofSeconds(10))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> ask(service, needingOne(service), "Bearer " + short_).status() == 401);
    }
  }

  private static String needingOne(Service service) {
    return switch (service) {
      case TENDER -> "/v1/projects";
      case EVALUATION -> "/v1/competitions";
      case MONITORING -> "/v1/contracts";
    };
  }

  private Map<String, String> tricks(URI at) {
    var now = Instant.now();
    var tokens = new LinkedHashMap<String, String>();
    tokens.put("alg none", forger.unsigned("{\"alg\":\"none\",\"typ\":\"JWT\"}", "."));
    tokens.put("alg None", forger.unsigned("{\"alg\":\"NoNe\",\"kid\":\"local\"}", "."));
    tokens.put("alg none with a signature", forger.unsigned("{\"alg\":\"none\"}", ".AAAA"));
    tokens.put("no alg", forger.unsigned("{\"kid\":\"local\"}", ".AAAA"));
    tokens.put("two parts", forger.unsigned("{\"alg\":\"RS256\",\"kid\":\"local\"}", ""));
    tokens.put("RS256, not signed", forger.unsigned("{\"alg\":\"RS256\",\"kid\":\"local\"}", "."));
    tokens.put("HS256 with the public key", forger.confused(forger.publicKey()));
    tokens.put("HS256 with the public key in PEM", forger.confused());
    tokens.put("another key under the same kid", forger.forged(header -> header));
    tokens.put("no kid", forger.forged(header -> header.keyID(null)));
    tokens.put("unknown kid", forger.forged(header -> header.keyID("other")));
    tokens.put("kid as a path", forger.forged(header -> header.keyID("../../../../dev/null")));
    tokens.put("kid as SQL", forger.forged(header -> header.keyID("x' union select 'a")));
    tokens.put("kid with lines", forger.forged(header -> header.keyID("x\r\nlevel=ERROR forged")));
    tokens.put("jku", forger.forged(header -> header.jwkURL(at)));
    tokens.put("x5u", forger.forged(header -> header.x509CertURL(at)));
    tokens.put("jwk", forger.forged(header -> header.jwk(forger.ownPublicKey())));
    tokens.put(
        "x5c", forger.forged(header -> header.x509CertChain(List.of(Base64.encode("none")))));
    tokens.put("crit", forger.forged(header -> critical(header)));
    tokens.put(
        "another issuer", forger.issued(claims -> claims.issuer("https://issuer.invalid/local")));
    tokens.put(
        "an issuer that begins alike",
        forger.issued(claims -> claims.issuer(Running.stack().addresses().issuer() + "/../other")));
    tokens.put("no issuer", forger.issued(claims -> claims.issuer(null)));
    tokens.put("another audience", forger.issued(claims -> claims.audience("another-api")));
    tokens.put(
        "an audience that begins alike",
        forger.issued(claims -> claims.audience("social-value-portal")));
    tokens.put("no audience", forger.issued(claims -> claims.audience((String) null)));
    tokens.put(
        "expired", forger.issued(claims -> claims.expirationTime(Date.from(now.minusSeconds(5)))));
    tokens.put("no expiry", forger.issued(claims -> claims.expirationTime(null)));
    tokens.put(
        "not yet", forger.issued(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(600)))));
    tokens.put(
        "issued in the future",
        forger.issued(claims -> claims.issueTime(Date.from(now.plusSeconds(200)))));
    tokens.put(
        "an ID token", forger.issued(claims -> claims.claim("at_hash", "x").claim("nonce", "y")));
    tokens.put("Keycloak's ID token", forger.issued(claims -> claims.claim("typ", "ID")));
    tokens.put("a refresh token", forger.issued(claims -> claims.claim("typ", "Refresh")));
    tokens.put("a logout token", forger.typed("logout+jwt"));
    tokens.put("a token of events", forger.typed("secevent+jwt"));
    tokens.put("large", "a".repeat(8_000) + ".b.c");
    var good = forger.issued(claims -> claims);
    tokens.put("a changed signature", good.substring(0, good.length() - 6) + "AAAAAA");
    tokens.put("a changed claim", swapped(good, forger.issued(c -> c.subject("ben"))));
    tokens.put("four parts", good + ".x");

    var headers = new LinkedHashMap<String, String>();
    tokens.forEach((name, token) -> headers.put(name, "Bearer " + token));
    headers.put("no scheme", good);
    headers.put("another scheme", "Basic YW1hcmE6YW1hcmE=");
    headers.put("another scheme with a token", "Token " + good);
    headers.put("two in one", "Bearer " + good + ", Bearer " + good);
    headers.put("nothing after the scheme", "Bearer");
    headers.put("words", "Bearer let me in");
    return headers;
  }

  private static JWSHeader.Builder critical(JWSHeader.Builder header) {
    return header.criticalParams(java.util.Set.of("exp")).customParam("exp", 1);
  }

  private static String swapped(String good, String other) {
    var parts = good.split("\\.");
    return parts[0] + "." + other.split("\\.")[1] + "." + parts[2];
  }

  private void expect(
      List<String> faults, Service service, String path, String name, String header, int status) {
    var reply = ask(service, path, header);
    var asked = service + " " + path + ", " + name + ": ";
    if (reply.status() != status) {
      faults.add(asked + reply.status() + " " + reply.text());
      return;
    }
    if (status == 401) {
      // The same words whatever was wrong: which of them it was helps only whoever tries
      if (!reply
          .text()
          .equals(
              "{\"type\":\"urn:social-value:problem:unauthorised\",\"title\":\"Who are you?\","
                  + "\"status\":401,\"detail\":\"A valid bearer token is needed\"}")) {
        faults.add(asked + reply.text());
      }
      if (!reply.mediaType().equals("application/problem+json")) {
        faults.add(asked + reply.mediaType());
      }
      if (!reply.headers().allValues("WWW-Authenticate").equals(List.of("Bearer"))) {
        faults.add(asked + reply.headers().allValues("WWW-Authenticate"));
      }
    }
    SafeAnswers.faults(true, reply).forEach(fault -> faults.add(asked + fault));
  }

  private Caller.Reply ask(Service service, String path, String header) {
    return caller.send(
        new Caller.Request(
            service, "get", path, Map.of("Authorization", header), null, "somebody", null));
  }

  /** The answer to a request with these headers as they are. */
  private static String raw(Service service, String headers) throws IOException {
    return RawHttp.head(service, "GET " + needingOne(service), headers, "");
  }

  private HttpServer keysOfAStranger(AtomicInteger asked) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/keys",
        exchange -> {
          asked.incrementAndGet();
          var body =
              ("{\"keys\":[" + forger.ownPublicKey() + "]}").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }
}

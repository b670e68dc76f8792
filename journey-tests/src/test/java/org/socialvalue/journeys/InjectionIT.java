package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialvalue.journeys.fuzz.Caller;
import org.socialvalue.local.Service;
import org.socialvalue.local.testing.Tokens;

/**
 * What somebody sends never becomes a header of an answer, nor a line of the log, of its own; and
 * what is larger than it may be is turned away before anybody reads it (OWASP API security 2023, 4
 * and 8).
 */
class InjectionIT {

  private static final String LINES = "%0d%0aInjected:%20yes%0d%0a%0d%0aforged";
  private static final String FORGED = "event=forged-by-a-stranger";
  private static final int TWO_MEGABYTES = 2_000_000;

  private final Caller caller = new Caller(Running.stack().addresses());
  private final String token =
      Tokens.from(Running.stack().addresses().issuer())
          .token("amara", "wealdshire", "commissioner", "procurement-officer", "contract-manager");

  @Test
  void no_answer_has_a_header_that_somebody_sent() throws IOException {
    var nothing = "019ab0e6-4c40-7000-8000-0000000000ff";
    for (var service : Service.values()) {
      for (var address :
          List.of(
              "/v1/rules/" + LINES,
              "/v1/rules?language=" + LINES,
              "/v1/" + LINES,
              "/v1/projects?after=" + LINES + "&limit=1&sort=" + LINES,
              "/v1/contracts?after=" + LINES,
              "/v1/tenders/" + nothing + "/documents/" + LINES,
              "/" + LINES)) {
        var head = RawHttp.head(service, "GET " + address, authorised(""), "");
        assertThat(head).as(service + " " + address).startsWith("HTTP/1.1 ");
        assertThat(head).as(service + " " + address).doesNotContainIgnoringCase("\nInjected");
      }
    }
    // And a file that is called so is not taken
    var attached =
        RawHttp.head(
            Service.TENDER,
            "POST /v1/tenders/"
                + nothing
                + "/documents?kind=OTHER&title=T&fileName=a"
                + LINES
                + ".txt",
            authorised("Content-Type: application/octet-stream\r\nContent-Length: 5\r\n"),
            "words");
    assertThat(attached).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("\nInjected");
  }

  @Test
  void a_header_that_is_broken_into_lines_is_refused() throws IOException {
    for (var headers :
        List.of(
            "Idempotency-Key: a\r\n b: folded\r\n",
            "Idempotency-Key: a\u0000b\r\n",
            "If-Match: \"1\"\rInjected: yes\r\n",
            " : nameless\r\n",
            "Content-Length: 1\r\nContent-Length: 2\r\n",
            "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n")) {
      var head =
          RawHttp.head(
              Service.TENDER,
              "POST /v1/projects",
              authorised("Content-Type: application/json\r\n" + headers),
              "0\r\n\r\n");
      // a line that goes on from the one before it makes of Content-Type what is no type
      assertThat(head).as(headers).containsPattern("^HTTP/1.1 4(00|15) ");
      assertThat(head).as(headers).doesNotContainIgnoringCase("\nInjected");
    }
  }

  @Test
  void no_line_of_the_log_is_forged() throws IOException {
    // When somebody writes lines of a log wherever they can
    var line = "%0a09:00:00.000%20INFO%20" + FORGED + "%0a" + FORGED;
    var plain = "\n09:00:00.000 INFO " + FORGED + "\n" + FORGED;
    var nothing = "019ab0e6-4c40-7000-8000-0000000000ff";
    for (var service : Service.values()) {
      for (var address : List.of("/v1/rules/", "/v1/audit/", "/v1/dead-letters/", "/v1/")) {
        RawHttp.head(service, "GET " + address + line, authorised(""), "");
        RawHttp.head(service, "GET " + address + "?after=" + line, "", "");
      }
      ask(service, "/v1/rules", Map.of("Authorization", "Bearer " + token(plain)), null);
      ask(service, "/v1/rules", Map.of("Accept-Language", FORGED), null);
    }
    var body = "{\"title\":\"" + plain.replace("\n", "\\n") + "\",\"url\":\"https://x/\\n\"}";
    for (var address :
        List.of("/v1/projects", "/v1/webhooks", "/v1/projects/" + nothing + "/outcomes")) {
      ask(
          Service.TENDER,
          address,
          Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
          body);
    }

    // Then no line begins as they wished
    for (var service : Service.values()) {
      var log = Running.folder().resolve("logs").resolve(service.module() + ".log");
      try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
        assertThat(lines.filter(it -> it.matches("(.{12} INFO )?" + FORGED + ".*")).toList())
            .as(log.toString())
            .isEmpty();
      }
    }
  }

  @Test
  void what_is_too_large_is_turned_away() throws IOException {
    for (var service : Service.values()) {
      var faults = new ArrayList<String>();
      // A header, an address, and a body that says that it is too large, or goes on and on
      expect(faults, "431", head(service, "GET /v1/rules", "X-Large: " + "x".repeat(40_000)));
      expect(faults, "414", head(service, "GET /v1/rules?x=" + "x".repeat(20_000), "X-A: b"));
      var many = new StringBuilder("X-0: x");
      for (var i = 1; i < 3_000; i++) {
        many.append("\r\nX-").append(i).append(": xxxx");
      }
      expect(faults, "431", head(service, "GET /v1/rules", many.toString()));
      expect(
          faults, "413", head(service, "POST /v1/rules", "Content-Length: " + (TWO_MEGABYTES + 1)));
      assertThat(faults).as(service.toString()).isEmpty();
    }
    var endless =
        RawHttp.head(
            Service.TENDER,
            "POST /v1/projects",
            authorised("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"),
            ("10000\r\n" + "x".repeat(65_536) + "\r\n").repeat(40) + "0\r\n\r\n");
    assertThat(endless).startsWith("HTTP/1.1 4").contains("application/problem+json");
  }

  private static void expect(List<String> faults, String status, String head) {
    if (!head.matches("(?s)HTTP/1\\.[01] " + status + " .*")) {
      faults.add(status + " expected: " + head);
    }
  }

  private static String head(Service service, String line, String header) throws IOException {
    return RawHttp.head(service, line, header + "\r\n", "");
  }

  private String authorised(String headers) {
    return "Authorization: Bearer " + token + "\r\n" + headers;
  }

  private static String token(String keyId) {
    return Forger.encoded("{\"alg\":\"RS256\",\"kid\":\"" + keyId.replace("\n", "\\n") + "\"}")
        + "."
        + Forger.encoded("{\"sub\":\"" + keyId.replace("\n", "\\n") + "\"}")
        + ".AAAA";
  }

  private void ask(
      Service service,
      String address,
      Map<String, String> headers,
      @org.jspecify.annotations.Nullable String body) {
    caller.send(
        new Caller.Request(
            service,
            body == null ? "get" : "post",
            address,
            headers,
            null,
            "somebody",
            body == null ? null : body.getBytes(StandardCharsets.UTF_8)));
  }
}

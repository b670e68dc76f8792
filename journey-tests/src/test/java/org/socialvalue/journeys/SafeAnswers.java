package org.socialvalue.journeys;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.journeys.fuzz.Caller;

/** What the headers of an answer are to say, whatever it answers. */
final class SafeAnswers {

  private SafeAnswers() {}

  /**
   * @param known whether whoever asked brought a token
   */
  static List<String> faults(boolean known, Caller.Reply reply) {
    var faults = new ArrayList<String>();
    expect(faults, reply, "X-Content-Type-Options", "nosniff");
    expect(faults, reply, "X-Frame-Options", "DENY");
    expect(faults, reply, "Referrer-Policy", "no-referrer");
    var policy = header(reply, "Content-Security-Policy");
    if (!policy.contains("default-src 'none'") || !policy.contains("frame-ancestors 'none'")) {
      faults.add("Content-Security-Policy: " + policy);
    }
    if (policy.contains("script-src") || policy.contains("*")) {
      faults.add("Content-Security-Policy lets scripts run: " + policy);
    }
    for (var name : List.of("Server", "X-Powered-By", "Via", "Set-Cookie")) {
      if (!header(reply, name).isEmpty()) {
        faults.add(name + ": " + header(reply, name));
      }
    }
    var keep = header(reply, "Cache-Control");
    if (known
        && !keep.contains("no-store")
        && !keep.contains("private")
        && !keep.startsWith("public")) {
      faults.add("may be kept: Cache-Control: " + keep);
    }
    if (reply.status() >= 400 && !keep.contains("no-store")) {
      faults.add("a refusal that may be kept: Cache-Control: " + keep);
    }
    var type = header(reply, "Content-Type");
    if (reply.body().length > 0 && type.isEmpty()) {
      faults.add("a body without Content-Type");
    }
    if (type.startsWith("text/")
        && !type.toLowerCase(java.util.Locale.ROOT).contains("charset")
        && !type.startsWith("text/event-stream")) {
      faults.add("a text without its charset: " + type);
    }
    return faults;
  }

  private static void expect(
      List<String> faults, Caller.Reply reply, String name, String expected) {
    if (!reply.headers().allValues(name).equals(List.of(expected))) {
      faults.add(name + ": " + reply.headers().allValues(name));
    }
  }

  private static String header(Caller.Reply reply, String name) {
    return reply.headers().firstValue(name).orElse("");
  }
}

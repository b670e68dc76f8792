package org.socialvalue.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** Tells the story in plain lines. */
public final class Narrator {

  private final PrintStream out;
  private int chapters;

  public Narrator(PrintStream out) {
    this.out = out;
  }

  public void chapter(String title) {
    chapters++;
    out.printf("%n%d. %s%n%n", chapters, title);
  }

  /** Somebody does something. */
  public void says(String line) {
    out.println("   " + line);
  }

  /** The system answers. */
  public void answers(String line) {
    out.println("     -> " + line);
  }

  /** The system refuses: the status, and each rule with its words and its source. */
  public void refuses(Answer answer) {
    if (answer.codes().isEmpty()) {
      answers("refused, %d: %s".formatted(answer.status(), answer.body().path("detail").asText()));
      return;
    }
    answers("refused, " + answer.status());
    findings(answer);
  }

  /** Every finding of an answer. */
  public void findings(Answer answer) {
    for (var finding : answer.body().path("findings")) {
      out.printf(
          "        %-7s %s: %s%n                (%s; %s)%n",
          finding.path("effect").asText(),
          finding.path("code").asText(),
          finding.path("message").asText(),
          finding.path("source").asText(),
          finding.path("basis").asText().toLowerCase(java.util.Locale.ROOT));
    }
  }

  public void table(String... rows) {
    out.println();
    out.println(
        java.util.Arrays.stream(rows).map(row -> "     " + row).collect(Collectors.joining("\n")));
    out.println();
  }

  /** Says what is waited for while it is waited for. */
  public void waitsFor(String what, Runnable wait) {
    out.print("   (waiting for " + what + " ...");
    out.flush();
    var began = Instant.now();
    wait.run();
    out.printf(" %.1f s)%n", Duration.between(began, Instant.now()).toMillis() / 1000.0);
  }
}

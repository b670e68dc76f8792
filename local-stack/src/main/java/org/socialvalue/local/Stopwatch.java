package org.socialvalue.local;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells which part of the stack is up, where, and how long that took. */
final class Stopwatch {

  private final Consumer<String> tell;

  Stopwatch(Consumer<String> tell) {
    this.tell = tell;
  }

  void time(String what, Port port, StackConfig config, Runnable starting) {
    tell.accept("  starting " + what);
    long began = System.nanoTime();
    starting.run();
    ready(what, config.ports().of(port), Duration.ofNanos(System.nanoTime() - began));
  }

  void ready(String what, int port, Duration took) {
    tell.accept(
        String.format(
            Locale.ROOT,
            "  ready    %-28s port %5d %8.1f s",
            what,
            port,
            took.toMillis() / 1000.0));
  }
}

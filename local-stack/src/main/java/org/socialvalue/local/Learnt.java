package org.socialvalue.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a service learns in a training run and starts with from then on: the JVM's ahead-of-time
 * cache of loaded classes and of how often which method ran how (JEP 483, 514 and 515). It belongs
 * to one build and one JDK; the JVM leaves it alone when either is another.
 */
final class Learnt {

  /** As long as a JVM takes to write its cache, three at once on a small machine. */
  private static final Duration UNTIL_WRITTEN = Duration.ofMinutes(4);

  private Learnt() {}

  /** Options for the JVM: to write the cache when it ends, or to use it if it is there. */
  static List<String> options(Service service, StackConfig config) {
    Path learnt = service.learnt(config.home());
    if (config.training()) {
      delete(learnt);
      return List.of("-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + learnt);
    }
    return Files.exists(learnt) ? List.of("-XX:AOTCache=" + learnt) : List.of();
  }

  /** How long a service may take to end. */
  static Duration patience(StackConfig config) {
    return config.training() ? UNTIL_WRITTEN : Processes.PATIENCE;
  }

  private static void delete(Path learnt) {
    try {
      Files.deleteIfExists(learnt);
    } catch (IOException e) {
      throw new UncheckedIOException("could not delete " + learnt, e);
    }
  }
}

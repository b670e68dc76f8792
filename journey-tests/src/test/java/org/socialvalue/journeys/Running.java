package org.socialvalue.journeys;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.Stack;
import org.socialvalue.local.StackConfig;

/** The stack that the journeys of this JVM share; it stops with the JVM. */
final class Running {

  private static @Nullable Stack stack;
  private static @Nullable Path folder;

  private Running() {}

  static synchronized Stack stack() {
    var running = stack;
    if (running == null) {
      var config = StackConfig.forTests(projectFolder());
      running = Stack.start(config);
      folder = config.folder();
      stack = running;
    }
    return running;
  }

  /** Where its data and logs are. */
  static synchronized Path folder() {
    stack();
    return Objects.requireNonNull(folder);
  }

  private static Path projectFolder() {
    return Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
  }
}

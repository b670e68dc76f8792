package org.socialvalue.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that is held against a build. */
final class Checks {

  private static final Path KIT =
      Path.of("../service-kit/src/main/resources/META-INF/microprofile-config.properties");

  private Checks() {}

  static List<String> faults(Build build) {
    var faults = new ArrayList<String>();
    faults.addAll(StrictTypes.faults(build));
    faults.addAll(Matching.selectorsThatMatchNothing(build));
    faults.addAll(Matching.namesThatAreNotThere(build));
    faults.addAll(Running.probesThatSaySomethingElse(build));
    faults.addAll(Running.rightsAndResources(build));
    faults.addAll(Running.secretsInClear(build));
    faults.addAll(Running.migrations(build));
    faults.addAll(Running.endings(build, shutdown()));
    return faults;
  }

  /** How long the services take at most to finish what they do. */
  private static Duration shutdown() {
    try {
      var said =
          Pattern.compile("(?m)^quarkus\\.shutdown\\.timeout=(\\d+)s$")
              .matcher(Files.readString(KIT));
      if (!said.find()) {
        throw new IllegalStateException("no quarkus.shutdown.timeout in seconds in " + KIT);
      }
      return Duration.ofSeconds(Long.parseLong(said.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

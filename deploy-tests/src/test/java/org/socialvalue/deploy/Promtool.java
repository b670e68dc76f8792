package org.socialvalue.deploy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;

/** Prometheus' own tool, where it is on the path (Debian has it in its package prometheus). */
final class Promtool {

  private static final String MISSING =
      "alerts and dashboards are NOT read by Prometheus: promtool is not on the path";
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private Promtool() {}

  /**
   * How a run ended.
   *
   * @param said all that it printed
   */
  record Ended(boolean well, String said) {}

  /**
   * Runs it. Without it the test is told as skipped, and why; with {@code -Dpromtool=required} it
   * fails.
   */
  static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
    if (!isThere()) {
      if ("required".equals(System.getProperty("promtool"))) {
        throw new IllegalStateException(MISSING);
      }
      if (TOLD.compareAndSet(false, true)) {
        System.out.println(MISSING);
      }
      Assumptions.abort(MISSING);
    }
    var command = new ArrayList<>(List.of("promtool"));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, said);
  }

  /** Whether it reads these expressions; what it says of those that it doesn't. */
  static Ended reads(Path folder, List<String> expressions)
      throws IOException, InterruptedException {
    var rules = new ArrayList<Map<String, String>>();
    for (var expression : expressions) {
      rules.add(Map.of("record", "number_" + rules.size(), "expr", expression));
    }
    var groups = Map.of("groups", List.of(Map.of("name", "read", "rules", rules)));
    Files.writeString(folder.resolve("read.yaml"), new YAMLMapper().writeValueAsString(groups));
    return run(folder, "check", "rules", "--lint=none", "read.yaml");
  }

  private static boolean isThere() {
    for (var folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, "promtool"))) {
        return true;
      }
    }
    return false;
  }
}

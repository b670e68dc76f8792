package org.socialvalue.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;

/** The real kustomize, by itself or inside kubectl, whichever is on the path. */
final class Kustomize {

  static final Path TREE = Path.of("../k8s");

  private static final Optional<List<String>> TOOL =
      there("kustomize")
          ? Optional.of(List.of("kustomize", "build"))
          : there("kubectl") ? Optional.of(List.of("kubectl", "kustomize")) : Optional.empty();

  private static final String MISSING =
      "k8s is NOT checked: neither kustomize nor kubectl is on the path";
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private Kustomize() {}

  /**
   * What the folder comes to. Without a tool the test is told as skipped, and why; with {@code
   * -Dkustomize=required} it fails.
   *
   * @throws IllegalStateException with what kustomize says of the folder
   */
  static String build(Path folder) {
    if (TOOL.isEmpty()) {
      if ("required".equals(System.getProperty("kustomize"))) {
        throw new IllegalStateException(MISSING);
      }
      if (TOLD.compareAndSet(false, true)) {
        System.out.println(MISSING);
      }
      Assumptions.abort(MISSING);
    }
    return run(folder);
  }

  private static String run(Path folder) {
    var command = new ArrayList<>(TOOL.orElseThrow());
    command.add(folder.toString());
    try {
      var complaints = Files.createTempFile("kustomize", ".txt");
      try {
        var process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        var built = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
          throw new IllegalStateException(folder + ": " + Files.readString(complaints));
        }
        return built;
      } finally {
        Files.delete(complaints);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean there(String tool) {
    for (var folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        return true;
      }
    }
    return false;
  }
}

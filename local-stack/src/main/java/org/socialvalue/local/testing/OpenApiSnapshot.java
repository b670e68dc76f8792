package org.socialvalue.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The committed OpenAPI document of a service, {@code docs/openapi/<service>.yaml}. A test compares
 * the generated one with it, so that no change of an API goes in unseen; with {@code
 * -Dopenapi.update=true} it is written instead, and the one of all services with it.
 */
public final class OpenApiSnapshot {

  private final String service;
  private final Path file;

  private OpenApiSnapshot(String service, Path file) {
    this.service = service;
    this.file = file;
  }

  /**
   * @param service the module's name, {@code tender-service}, say
   */
  public static OpenApiSnapshot of(String service) {
    return in(ProjectFolder.path().resolve("docs").resolve("openapi"), service);
  }

  static OpenApiSnapshot in(Path folder, String service) {
    return new OpenApiSnapshot(service, folder.resolve(service + ".yaml"));
  }

  /**
   * @param generated the document as YAML, as {@code /q/openapi} gives it
   * @throws AssertionError when it differs from the committed one, naming the first line that does
   */
  public void check(String generated) {
    check(generated, Boolean.getBoolean("openapi.update"));
  }

  void check(String generated, boolean update) {
    String now = generated.replace("\r\n", "\n").stripTrailing() + "\n";
    try {
      if (update) {
        Files.createDirectories(folder());
        Files.writeString(file, now);
        ApiDocuments.in(folder()).writeMerged();
        return;
      }
      String committed = Files.exists(file) ? Files.readString(file) : "";
      if (!committed.equals(now)) {
        throw new AssertionError(drift(committed, now));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not read or write " + file, e);
    }
  }

  private Path folder() {
    return Objects.requireNonNull(file.getParent());
  }

  private String drift(String committed, String now) {
    List<String> before = committed.lines().toList();
    List<String> after = now.lines().toList();
    int line = 0;
    while (line < Math.min(before.size(), after.size())
        && before.get(line).equals(after.get(line))) {
      line++;
    }
    return """
        docs/openapi/%s.yaml is not what the service generates, from line %d on:
          committed: %s
          generated: %s
        If the change of the API is meant, write the new document and commit it:
          ./mvnw verify -pl %s -Dopenapi.update=true"""
        .formatted(service, line + 1, at(before, line), at(after, line), service);
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line).strip() : "(nothing)";
  }
}

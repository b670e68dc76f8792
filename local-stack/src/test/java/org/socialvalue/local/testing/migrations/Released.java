package org.socialvalue.local.testing.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.socialvalue.local.testing.ProjectFolder;

/** What went out, as {@code docs/migrations/released.txt} has it: a line for each migration. */
record Released(List<Line> lines) {

  private static final Path FILE = ProjectFolder.path().resolve("docs/migrations/released.txt");

  record Line(String release, String module, String name, String sha256) {

    boolean isOf(Migration migration) {
      return module.equals(migration.module()) && name.equals(migration.name());
    }
  }

  static Released read() {
    try {
      return new Released(
          Files.readAllLines(FILE).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split(" ", -1))
              .map(parts -> new Line(parts[0], parts[1], parts[2], parts[3]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(Migration migration) {
    return lines.stream().anyMatch(line -> line.isOf(migration));
  }

  /** The releases that there were. */
  Set<String> releases() {
    var releases = new LinkedHashSet<String>();
    lines.forEach(line -> releases.add(line.release()));
    return releases;
  }

  /** Released migrations that are gone or have other words now. */
  List<String> changed(List<Migration> now) {
    var changed = new ArrayList<String>();
    for (var line : lines) {
      var same = now.stream().filter(line::isOf).map(Migration::sha256).toList();
      if (!same.contains(line.sha256())) {
        changed.add(
            "%s of %s went out with %s and is %s"
                .formatted(
                    line.name(), line.module(), line.release(), same.isEmpty() ? "gone" : "other"));
      }
    }
    return changed;
  }

  /** Adds all that isn't there yet, under that release. */
  static void write(String release, List<Migration> all) {
    var known = read();
    var more = new StringBuilder();
    all.stream()
        .filter(migration -> !known.has(migration))
        .forEach(
            m -> more.append("%s %s %s %s%n".formatted(release, m.module(), m.name(), m.sha256())));
    try {
      Files.writeString(FILE, Files.readString(FILE) + more);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

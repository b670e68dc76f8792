package org.socialvalue.local.testing.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialvalue.local.testing.ProjectFolder;

/**
 * A migration as it is written.
 *
 * @param module that brings it: a service, or the kit for all of them
 * @param name of its file
 */
record Migration(String module, String name, String text) {

  private static final Pattern NAME = Pattern.compile("V(\\d+)_(\\d+)__\\w+\\.sql");
  private static final Pattern CONTRACT = Pattern.compile("(?m)^-- contract: unused since (\\S+)$");
  private static final Pattern WIDENS = Pattern.compile("(?m)^-- widens: (\\w+)$");

  /** All of a module, in the order in which they run. */
  static List<Migration> of(String module) {
    var resources = ProjectFolder.path().resolve(module).resolve("src/main/resources/db");
    try (var files = Files.walk(resources)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .map(file -> read(module, file))
          .sorted(Comparator.comparing(Migration::number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What runs over a service's database: its own and the kit's, in their order. */
  static List<Migration> over(String service) {
    return Stream.concat(of("service-kit").stream(), of(service).stream())
        .sorted(Comparator.comparing(Migration::number))
        .toList();
  }

  private static Migration read(String module, Path file) {
    try {
      return new Migration(module, file.getFileName() + "", Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Day and number, so that they sort as Flyway sorts them. */
  String number() {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalStateException("not a migration's name: " + name);
    }
    return "%s_%6s".formatted(parts.group(1), parts.group(2)).replace(' ', '0');
  }

  /** The release that already did without what this one takes away. */
  Optional<String> contractSince() {
    var said = CONTRACT.matcher(text);
    return said.find() ? Optional.of(said.group(1)) : Optional.empty();
  }

  /** Constraints that come back taking all that they took before, and more. */
  Set<String> widened() {
    return WIDENS.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

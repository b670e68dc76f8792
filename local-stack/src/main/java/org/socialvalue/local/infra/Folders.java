package org.socialvalue.local.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Temporary folders, and the deletion of whole ones. */
public final class Folders {

  private Folders() {}

  public static Path temporary(String what) {
    try {
      return Files.createTempDirectory("social-value-" + what + "-");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for " + what, e);
    }
  }

  /** Makes the folder and those above it, as far as they aren't there. */
  public static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("could not make " + folder, e);
    }
  }

  /**
   * Deletes the folder and all that is in it; one that isn't there is already deleted. Links aren't
   * followed.
   */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (NoSuchFileException e) {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("could not delete " + folder, e);
    }
  }
}

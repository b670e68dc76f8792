package org.socialvalue.local.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the whole project, from wherever in it a test runs. */
public final class ProjectFolder {

  private ProjectFolder() {}

  /**
   * @throws IllegalStateException outside the project
   */
  public static Path path() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no project folder (one with mvnw) above this one");
  }
}

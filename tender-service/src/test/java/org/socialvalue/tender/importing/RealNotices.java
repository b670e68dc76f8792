package org.socialvalue.tender.importing;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.socialvalue.kit.json.Json;

/** Notices that UK buyers published, where they lie beside the project. */
final class RealNotices {

  private static final Path FOLDER =
      Path.of("..", "..", "shared", "ocds", "uk-releases").toAbsolutePath().normalize();

  private RealNotices() {}

  /** All of them; a test that wants them says when they aren't there. */
  static List<ObjectNode> all() {
    assumeThat(Files.isDirectory(FOLDER)).as("real notices beside the project").isTrue();
    return ifThere();
  }

  /** All of them; none where they aren't there, which is said. */
  static List<ObjectNode> ifThere() {
    if (!Files.isDirectory(FOLDER)) {
      System.out.println("ocds: no real notices at ../shared/ocds/uk-releases; not tried");
      return List.of();
    }
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(RealNotices::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode read(Path file) {
    try {
      return Json.read(Files.readString(file), ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

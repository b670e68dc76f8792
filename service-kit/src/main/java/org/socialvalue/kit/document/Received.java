package org.socialvalue.kit.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.kit.problem.Fault;

/**
 * A file that came in and is not kept yet.
 *
 * @param sha256 of its plain content, lower case hexadecimal
 * @param type empty for one that cannot be told
 */
public record Received(UUID id, long bytes, String sha256, Optional<FileType> type) {

  /** What is wrong with it beside its name, and with that: none where it may come in. */
  public List<Fault> faults(String fileName, Set<FileType> allowed) {
    if (bytes == 0) {
      return List.of(new Fault("", "the document is empty"));
    }
    if (type.filter(allowed::contains).isEmpty()) {
      return List.of(new Fault("", "its content is none of " + FileType.names(allowed)));
    }
    return type.get().fits(fileName)
        ? List.of()
        : List.of(new Fault("fileName", "does not go with its content, which is " + type.get()));
  }
}

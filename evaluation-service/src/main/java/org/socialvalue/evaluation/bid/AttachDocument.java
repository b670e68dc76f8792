package org.socialvalue.evaluation.bid;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.document.FileType;
import org.socialvalue.evaluation.document.Received;
import org.socialvalue.kit.problem.Fault;

/**
 * A file that is to belong to a bid, as its sender describes it.
 *
 * @param kind one of {@link BidDocument.Kind}
 */
record AttachDocument(@Nullable String fileName, @Nullable String kind) {

  private static final int LONGEST_NAME = 200;

  /** Of the words, before the file is taken in. */
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (fileName == null || fileName.isBlank() || fileName.length() > LONGEST_NAME) {
      faults.add(new Fault("fileName", "is needed, with at most " + LONGEST_NAME + " characters"));
    } else if (fileName.startsWith(".")
        || fileName.chars().anyMatch(c -> c < ' ' || c == 127 || "/\\:*?\"<>|".indexOf(c) >= 0)) {
      faults.add(
          new Fault("fileName", "must be a plain name, without a path or control characters"));
    } else if (Arrays.stream(FileType.values()).noneMatch(type -> type.fits(fileName))) {
      faults.add(new Fault("fileName", "must end as one of " + FileType.allowed()));
    }
    if (theKind().isEmpty()) {
      faults.add(new Fault("kind", "must be one of " + List.of(BidDocument.Kind.values())));
    }
    return faults;
  }

  /** Of the file beside its description. */
  List<Fault> faults(Received file) {
    if (file.bytes() == 0) {
      return List.of(new Fault("", "the document is empty"));
    }
    if (file.type().isEmpty()) {
      return List.of(new Fault("", "its content is none of " + FileType.allowed()));
    }
    return file.type().get().fits(name())
        ? List.of()
        : List.of(
            new Fault("fileName", "does not go with its content, which is " + file.type().get()));
  }

  String name() {
    return requireNonNull(fileName);
  }

  private Optional<BidDocument.Kind> theKind() {
    return Arrays.stream(BidDocument.Kind.values())
        .filter(known -> known.name().equals(kind))
        .findFirst();
  }

  /** Call it once there are no faults. */
  BidDocument described(Received file, Instant now) {
    return new BidDocument(
        file.id(),
        name(),
        theKind().orElseThrow(),
        file.type().orElseThrow().mediaType(),
        file.bytes(),
        file.sha256(),
        now);
  }
}

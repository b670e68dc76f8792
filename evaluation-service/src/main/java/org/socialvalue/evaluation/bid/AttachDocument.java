package org.socialvalue.evaluation.bid;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.FileName;
import org.socialvalue.kit.document.FileType;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.problem.Fault;

/**
 * A file that is to belong to a bid, as its sender describes it.
 *
 * @param kind one of {@link BidDocument.Kind}
 */
record AttachDocument(@Nullable String fileName, @Nullable String kind) {

  /** Of the words, before the file is taken in. */
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    FileName.fault(fileName, FileType.DOCUMENTS).ifPresent(faults::add);
    if (theKind().isEmpty()) {
      faults.add(new Fault("kind", "must be one of " + List.of(BidDocument.Kind.values())));
    }
    return faults;
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

package org.socialvalue.tender.publication;

import java.util.List;
import org.socialvalue.kit.json.Change;
import org.socialvalue.kit.json.Differences;

/** What differs between two states of a tender, by the identifiers that its parts have. */
public final class ContentDifferences {

  private static final List<String> KEYS = List.of("id", "code", "outcomeId", "mark");

  private ContentDifferences() {}

  /** Both as records of the same kind, or as the JSON that one of them was kept as. */
  public static List<Change> between(Object before, Object after) {
    return Differences.between(before, after, KEYS);
  }
}

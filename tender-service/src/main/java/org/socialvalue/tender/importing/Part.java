package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;

/**
 * A release of a process.
 *
 * @param at JSON pointer to it in what was sent; null for one that came before
 */
record Part(@Nullable String at, ObjectNode release) {

  static final int LONGEST_DATE = 280;
  private static final int LONGEST_KEY = 300;

  /**
   * What it is known by among the releases of its process: its identifier; where it has none its
   * date and what it says.
   */
  String key() {
    var reader = new NoticeReader(release);
    var id = reader.identifier("/id", LONGEST_KEY);
    if (id != null) {
      return id;
    }
    var date = reader.text("/date", LONGEST_DATE);
    var said = Json.sha256(Json.ordered(release)).substring(0, 16);
    return date == null ? said : date + "#" + said;
  }

  /** When it was published; the beginning of time where it doesn't say. */
  Instant date() {
    try {
      return OffsetDateTime.parse(release.path("date").asText().strip()).toInstant();
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  boolean isDated() {
    return !date().equals(Instant.EPOCH);
  }

  /** A pointer into it as one into what was sent. */
  String pointer(String within) {
    return at == null ? within : at + within;
  }
}

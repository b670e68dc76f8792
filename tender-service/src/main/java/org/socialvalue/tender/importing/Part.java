package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * A release of a process.
 *
 * @param at JSON pointer to it in what was sent; null for one that came before
 */
record Part(@Nullable String at, ObjectNode release) {

  static final int LONGEST_DATE = 280;
  private static final int LONGEST_KEY = 300;
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

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

  /**
   * When it was published, in London where it names no offset from UTC, as the day begins where it
   * names no time; the beginning of time where it doesn't say.
   */
  Instant date() {
    var reader = new NoticeReader(release);
    var moment = reader.instant("/date");
    var day = moment == null ? reader.date("/date") : null;
    return moment != null
        ? moment
        : day == null ? Instant.EPOCH : day.atStartOfDay(DatabaseClock.ZONE).toInstant();
  }

  boolean isDated() {
    return !date().equals(Instant.EPOCH);
  }

  /** Whether both say the same, however a number is written: 5 and 5.0 are one. */
  static boolean same(JsonNode one, JsonNode other) {
    return one.equals(BY_VALUE, other);
  }

  /** A pointer into it as one into what was sent. */
  String pointer(String within) {
    return at == null ? within : at + within;
  }
}

package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.kit.time.DatabaseClock;

/** Reads fields of a notice by their JSON pointer, and remembers which of them were of use. */
final class NoticeReader {

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2200;

  private final JsonNode notice;
  private final Set<String> used = new LinkedHashSet<>();

  NoticeReader(JsonNode notice) {
    this.notice = notice;
  }

  /** A text without blanks around it or control characters; null where there is none. */
  @Nullable String text(String pointer) {
    var node = notice.at(pointer);
    if (!node.isTextual()) {
      return null;
    }
    var text = node.textValue().replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    if (text.isEmpty()) {
      return null;
    }
    used.add(pointer);
    return text;
  }

  /** The first of several fields that has a text. */
  @Nullable String firstText(String... pointers) {
    for (var pointer : pointers) {
      var text = text(pointer);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** A number that is not negative and has at most 15 digits before the point; else null. */
  @Nullable BigDecimal number(String pointer) {
    var node = notice.at(pointer);
    if (!node.isNumber()) {
      return null;
    }
    var number = node.decimalValue();
    if (number.signum() < 0 || number.precision() - number.scale() > 15) {
      return null;
    }
    used.add(pointer);
    return number.setScale(2, RoundingMode.HALF_UP);
  }

  /**
   * A date and time with an offset, as OCDS asks; null where there is none that can be read, or it
   * lies in years that no contract is made for, which the API would refuse to take back.
   */
  @Nullable Instant instant(String pointer) {
    var text = text(pointer);
    if (text == null) {
      return null;
    }
    try {
      var time = OffsetDateTime.parse(text);
      if (time.getYear() > EARLIEST_YEAR && time.getYear() < LATEST_YEAR) {
        return time.toInstant();
      }
      used.remove(pointer);
      return null;
    } catch (DateTimeParseException e) {
      used.remove(pointer);
      return null;
    }
  }

  @Nullable LocalDate date(String pointer) {
    var instant = instant(pointer);
    return instant == null ? null : instant.atZone(DatabaseClock.ZONE).toLocalDate();
  }

  /** The first of several fields that has a date. */
  @Nullable LocalDate firstDate(String... pointers) {
    for (var pointer : pointers) {
      var date = date(pointer);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  int size(String pointer) {
    return notice.at(pointer).isArray() ? notice.at(pointer).size() : 0;
  }

  /** What no read made use of: the highest node of each branch without any use. */
  List<String> unused() {
    var unused = new ArrayList<String>();
    collect("", notice, unused);
    return List.copyOf(unused);
  }

  private void collect(String at, JsonNode node, List<String> unused) {
    if (used.contains(at)) {
      return;
    }
    if (used.stream().noneMatch(pointer -> pointer.startsWith(at + "/"))) {
      unused.add(at);
      return;
    }
    children(at, node).forEach(child -> collect(child, notice.at(child), unused));
  }

  private static Stream<String> children(String at, JsonNode node) {
    if (node.isArray()) {
      return Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(i -> at + "/" + i);
    }
    return node.properties().stream().map(field -> Pointer.into(at, field.getKey()));
  }
}

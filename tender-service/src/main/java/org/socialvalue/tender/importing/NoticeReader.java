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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.kit.time.Years;

/**
 * Reads fields of a notice by their JSON pointer, and remembers which of them were of use, and
 * which in part only.
 */
final class NoticeReader {

  private static final int LONGEST_NUMBER = 15;

  /** Control characters but line ends and tabs, and halves of characters. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

  private final JsonNode notice;
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> inPart = new LinkedHashSet<>();

  NoticeReader(JsonNode notice) {
    this.notice = notice;
  }

  /** A text without blanks around it or control characters; null where there is none. */
  @Nullable String text(String pointer) {
    var node = notice.at(pointer);
    if (!node.isTextual()) {
      return null;
    }
    var text = UNREADABLE.matcher(node.textValue()).replaceAll("").strip();
    if (text.isEmpty()) {
      return null;
    }
    used.add(pointer);
    return text;
  }

  /** The same, cut where it is too long. */
  @Nullable String text(String pointer, int longest) {
    var text = text(pointer);
    if (text == null || text.length() <= longest) {
      return text;
    }
    inPart.add(pointer);
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end).strip() + "…";
  }

  /** The first of several fields that has a text, cut where it is too long. */
  @Nullable String firstText(int longest, String... pointers) {
    for (var pointer : pointers) {
      var text = text(pointer, longest);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /**
   * A number that is not negative and has at most 15 digits before the point, to two places; else
   * null.
   */
  @Nullable BigDecimal number(String pointer) {
    var node = notice.at(pointer);
    if (!node.isNumber()) {
      return null;
    }
    var number = node.decimalValue();
    if (number.signum() < 0
        || Math.abs((long) number.scale()) > LONGEST_NUMBER
        || (long) number.precision() - number.scale() > LONGEST_NUMBER) {
      return null;
    }
    used.add(pointer);
    var rounded = number.setScale(2, RoundingMode.HALF_UP);
    if (rounded.compareTo(number) != 0) {
      inPart.add(pointer);
    }
    return rounded;
  }

  /** An amount in pounds, also where no currency is named; null for any other. */
  @Nullable BigDecimal pounds(String pointer) {
    var currency = notice.at(pointer + "/currency");
    if (!currency.isMissingNode() && !currency.asText().equals("GBP")) {
      return null;
    }
    var amount = number(pointer + "/amount");
    if (amount != null) {
      text(pointer + "/currency");
    }
    return amount;
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
      if (Years.hold(time.toInstant())) {
        return time.toInstant();
      }
    } catch (DateTimeParseException e) {
      // no moment: named as not mapped
    }
    leave(pointer);
    return null;
  }

  /** A day, also where it is written without a time. */
  @Nullable LocalDate date(String pointer) {
    var instant = instant(pointer);
    return instant == null ? plainDay(pointer) : instant.atZone(DatabaseClock.ZONE).toLocalDate();
  }

  private @Nullable LocalDate plainDay(String pointer) {
    var text = text(pointer);
    if (text == null) {
      return null;
    }
    try {
      var day = LocalDate.parse(text);
      if (Years.hold(day)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // no day: named as not mapped
    }
    leave(pointer);
    return null;
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

  /** They were read, and nothing came of them after all. */
  void leave(String... pointers) {
    for (var pointer : pointers) {
      used.remove(pointer);
      inPart.remove(pointer);
    }
  }

  /** How far it has come: what is used from here on can be left as a whole. */
  int mark() {
    return used.size();
  }

  /** Nothing came of all that was used since then. */
  void leaveSince(int mark) {
    leave(used.stream().skip(mark).toArray(String[]::new));
  }

  /**
   * What no read made use of, or in part only: the highest node of each branch without any use, in
   * the order of the notice, then those that were cut or rounded.
   */
  List<String> unused() {
    var unused = new ArrayList<String>();
    collect("", notice, unused, new TreeSet<>(used));
    unused.addAll(inPart);
    return List.copyOf(unused);
  }

  private void collect(String at, JsonNode node, List<String> unused, TreeSet<String> known) {
    if (used.contains(at)) {
      return;
    }
    var next = known.ceiling(at + "/");
    if (next == null || !next.startsWith(at + "/")) {
      unused.add(at);
      return;
    }
    children(at, node).forEach(child -> collect(child, notice.at(child), unused, known));
  }

  private static Stream<String> children(String at, JsonNode node) {
    if (node.isArray()) {
      return Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(i -> at + "/" + i);
    }
    return node.properties().stream().map(field -> Pointer.into(at, field.getKey()));
  }
}

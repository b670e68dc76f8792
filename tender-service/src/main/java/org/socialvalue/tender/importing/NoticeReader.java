package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  private static final Pattern WINDOWS = Pattern.compile("[\\x80-\\x9f]");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** With which entries of one identifier are told apart, {@link PutTogether}. */
  private static final Pattern OWN_SIGNS = Pattern.compile("[\\x01-\\x03]");

  /** A number that somebody wrote as a text. */
  private static final Pattern WRITTEN_NUMBER =
      Pattern.compile("(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");

  private final JsonNode notice;
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> inPart = new LinkedHashSet<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  NoticeReader(JsonNode notice) {
    this.notice = notice;
  }

  JsonNode at(String pointer) {
    return notice.at(pointer);
  }

  /** Whether it says anything there. */
  boolean has(String pointer) {
    var node = notice.at(pointer);
    return !node.isMissingNode() && !node.isNull();
  }

  /** The same, and more than an empty object or list. */
  boolean says(String pointer) {
    var node = notice.at(pointer);
    return has(pointer) && !(node.isContainerNode() && node.isEmpty());
  }

  /** A text without blanks around it or control characters; null where there is none. */
  @Nullable String text(String pointer) {
    var node = notice.at(pointer);
    if (!node.isTextual()) {
      return null;
    }
    var written = node.textValue();
    var meant = WINDOWS.matcher(written).replaceAll(NoticeReader::ofWindows);
    var text = UNREADABLE.matcher(meant).replaceAll("").strip();
    if (text.isEmpty()) {
      return null;
    }
    used.add(pointer);
    if (UNREADABLE.matcher(OWN_SIGNS.matcher(written).replaceAll("")).find()) {
      note(pointer, "has control characters: those that Windows writes are read, others left out");
    }
    return text;
  }

  /** What somebody pasted from Windows: its quotation marks and dashes lie among the controls. */
  private static String ofWindows(MatchResult found) {
    var read = new String(new byte[] {(byte) found.group().charAt(0)}, WINDOWS_1252);
    return Matcher.quoteReplacement(read.equals("\ufffd") ? "" : read);
  }

  /** A text for people, without the marks of a page, cut where it is too long. */
  @Nullable String text(String pointer, int longest) {
    var text = text(pointer);
    if (text == null || !Markup.isIn(text)) {
      return cut(pointer, text, longest);
    }
    var plain = Markup.without(text);
    if (plain.isEmpty()) {
      leave(pointer);
      return null;
    }
    note(pointer, "was written for a page: its marks are left out");
    return cut(pointer, plain, longest);
  }

  private @Nullable String cut(String pointer, @Nullable String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    inPart.add(pointer);
    note(pointer, "is cut to " + longest + " characters");
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

  /** An identifier: a text, cut where it is too long, or a whole number. */
  @Nullable String identifier(String pointer, int longest) {
    var node = notice.at(pointer);
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      used.add(pointer);
      return node.asText();
    }
    return cut(pointer, text(pointer), longest);
  }

  /**
   * A number that is not negative and has at most 15 digits before the point, to two places, also
   * where it is written as a text; else null.
   */
  @Nullable BigDecimal number(String pointer) {
    var number = written(notice.at(pointer));
    if (number == null
        || number.signum() < 0
        || Math.abs((long) number.scale()) > LONGEST_NUMBER
        || (long) number.precision() - number.scale() > LONGEST_NUMBER) {
      return null;
    }
    used.add(pointer);
    var rounded = number.setScale(2, RoundingMode.HALF_UP);
    if (rounded.compareTo(number) != 0) {
      inPart.add(pointer);
      note(pointer, "is rounded to two places");
    }
    return rounded;
  }

  private static @Nullable BigDecimal written(JsonNode node) {
    if (node.isNumber()) {
      return node.decimalValue();
    }
    var text = node.isTextual() ? node.textValue().strip() : "";
    return WRITTEN_NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /** An amount in pounds, also where no currency is named; null for any other. */
  @Nullable BigDecimal pounds(String pointer) {
    if (foreign(pointer) != null) {
      return null;
    }
    var amount = number(pointer + "/amount");
    if (amount != null) {
      text(pointer + "/currency");
    }
    return amount;
  }

  /**
   * Why an amount that is there is none in pounds.
   *
   * @return null where there is nothing, or it is one
   */
  @Nullable String whyNoPounds(String pointer) {
    if (!says(pointer)) {
      return null;
    }
    var foreign = foreign(pointer);
    if (foreign != null) {
      return "is in " + foreign + " and not in pounds";
    }
    if (!has(pointer + "/amount")) {
      return has(pointer + "/amountGross") ? "is given with VAT only" : "has no amount";
    }
    return written(notice.at(pointer + "/amount")) == null
        ? "is no amount that can be read"
        : "is below nought or too large";
  }

  private @Nullable String foreign(String pointer) {
    if (!has(pointer + "/currency")) {
      return null;
    }
    var currency = notice.at(pointer + "/currency");
    var code = UNREADABLE.matcher(currency.asText()).replaceAll("").strip();
    if (currency.isTextual() && (code.isEmpty() || code.equalsIgnoreCase("GBP"))) {
      return null;
    }
    return code.matches("[A-Za-z]{3}") ? code : "another currency";
  }

  /**
   * A date and time, as OCDS asks with an offset, else as the clocks in London show it; null where
   * there is none that can be read, or it lies in years that no contract is made for, which the API
   * would refuse to take back.
   */
  @Nullable Instant instant(String pointer) {
    var text = text(pointer);
    if (text == null) {
      return null;
    }
    var time = moment(pointer, text);
    if (time != null && Years.hold(time)) {
      return time;
    }
    leave(pointer);
    return null;
  }

  private @Nullable Instant moment(String pointer, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      // perhaps one without an offset
    }
    try {
      var time = LocalDateTime.parse(text).atZone(DatabaseClock.ZONE).toInstant();
      note(pointer, "names no offset from UTC and is read as the time in London");
      return time;
    } catch (DateTimeParseException e) {
      return null; // no moment: named as not mapped
    }
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

  /** Says something about a place; the first word about it stands. */
  void note(String pointer, String text) {
    notes.putIfAbsent(pointer, text);
  }

  /** Something came of it, but not all that it says was kept. */
  void inPart(String pointer, String note) {
    if (used.contains(pointer)) {
      inPart.add(pointer);
      note(pointer, note);
    }
  }

  /** They were read, and nothing came of them after all. */
  void leave(String... pointers) {
    for (var pointer : pointers) {
      used.remove(pointer);
      inPart.remove(pointer);
      notes.remove(pointer);
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

  /** Pointers of the values that were of use. */
  Set<String> used() {
    return Set.copyOf(used);
  }

  /** Those of them that were cut or rounded, in the order of reading. */
  Set<String> inPart() {
    return new LinkedHashSet<>(inPart);
  }

  Map<String, String> notes() {
    return new LinkedHashMap<>(notes);
  }
}

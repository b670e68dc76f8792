package org.socialvalue.monitoring.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read as what they should be; what can't be read is told with the line and
 * the column, and read on.
 */
final class Cells {

  private static final LocalDate DAY_ZERO_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ].*)?");
  private static final Pattern BRITISH =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})( .*)?");
  private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
  private static final Pattern ONE_MARK_AND_THREE = Pattern.compile("-?\\d{1,3}[.,]\\d{3}");

  private final Sheet.Row row;
  private final boolean commaSeparates;
  private final List<RowFault> faults = new ArrayList<>();

  Cells(Sheet.Row row, char separator) {
    this.row = row;
    this.commaSeparates = separator == ',';
  }

  List<RowFault> faults() {
    return faults;
  }

  void fault(String column, String detail) {
    faults.add(new RowFault(row.line(), column, detail));
  }

  @Nullable String text(String column, int most) {
    var cell = row.cells().get(Sheet.normal(column));
    if (cell == null || cell.isEmpty()) {
      return null;
    }
    if (cell.length() > most) {
      fault(column, "must have at most " + most + " characters");
      return null;
    }
    if (cell.indexOf('\0') >= 0) {
      fault(column, "must not hold the character U+0000");
      return null;
    }
    return cell;
  }

  String needed(String column, int most) {
    int before = faults.size();
    var text = text(column, most);
    if (text == null && faults.size() == before) {
      fault(column, "is needed");
    }
    return text == null ? "" : text;
  }

  @Nullable UUID id(String column) {
    var text = text(column, 36);
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      fault(column, "must be a UUID");
      return null;
    }
  }

  <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type, @Nullable E otherwise) {
    var text = text(column, 100);
    if (text == null) {
      return otherwise;
    }
    var found =
        Arrays.stream(type.getEnumConstants())
            .filter(value -> Sheet.normal(value.name()).equals(Sheet.normal(text)))
            .findFirst();
    if (found.isEmpty()) {
      fault(
          column,
          "must be one of "
              + Arrays.stream(type.getEnumConstants())
                  .map(Enum::name)
                  .collect(Collectors.joining(", ")));
    }
    return found.orElse(otherwise);
  }

  @Nullable Boolean yesOrNo(String column) {
    var text = text(column, 20);
    if (text == null) {
      return null;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "1", "ydy", "ie" -> true;
      case "no", "n", "false", "0", "nac ydy", "na" -> false;
      default -> {
        fault(column, "must be yes or no");
        yield null;
      }
    };
  }

  @Nullable Integer whole(String column, int least, int most) {
    var number = number(column);
    if (number == null) {
      return null;
    }
    try {
      int value = number.intValueExact();
      if (value >= least && value <= most) {
        return value;
      }
    } catch (ArithmeticException notWhole) {
      // told below
    }
    fault(column, "must be a whole number from " + least + " to " + most);
    return null;
  }

  /** Thousands and decimals as Britain or the continent writes them, with or without a £. */
  @Nullable BigDecimal number(String column) {
    var text = text(column, 40);
    if (text == null) {
      return null;
    }
    var bare = text.replaceAll("[£\\s'\u2019]|GBP", "");
    if (!commaSeparates && ONE_MARK_AND_THREE.matcher(bare).matches()) {
      fault(column, "could be thousands or decimals: write it without a mark or with two places");
      return null;
    }
    var plain = plain(bare);
    if (plain == null || plain.precision() - plain.scale() > 12 || plain.scale() > 6) {
      fault(column, "must be a number with at most 12 digits and 6 places");
      return null;
    }
    return plain;
  }

  private static @Nullable BigDecimal plain(String bare) {
    int comma = bare.lastIndexOf(',');
    int point = bare.lastIndexOf('.');
    boolean oneComma = comma >= 0 && comma == bare.indexOf(',');
    boolean decimalComma =
        comma > point && oneComma && (point >= 0 || !bare.matches("-?\\d{1,3},\\d{3}"));
    boolean pointsAreThousands = decimalComma || bare.indexOf('.') != point;
    var number =
        pointsAreThousands ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
    return number.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? new BigDecimal(number) : null;
  }

  /** ISO, day first, or the number of a day as spreadsheets keep it. */
  @Nullable LocalDate date(String column) {
    var text = text(column, 40);
    if (text == null) {
      return null;
    }
    try {
      var iso = ISO.matcher(text);
      if (iso.matches()) {
        return day(iso.group(1), iso.group(2), iso.group(3));
      }
      var british = BRITISH.matcher(text);
      if (british.matches()) {
        return day(british.group(3), british.group(2), british.group(1));
      }
      if (SERIAL.matcher(text).matches()) {
        return DAY_ZERO_OF_SPREADSHEETS.plusDays(Long.parseLong(text));
      }
    } catch (DateTimeException noSuchDay) {
      // told below
    }
    fault(column, "must be a day such as 2026-04-30 or 30/04/2026");
    return null;
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}

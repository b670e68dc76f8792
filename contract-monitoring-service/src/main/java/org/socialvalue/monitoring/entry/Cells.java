package org.socialvalue.monitoring.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.table.Cell;
import org.socialvalue.monitoring.table.DateCell;
import org.socialvalue.monitoring.table.Layout;
import org.socialvalue.monitoring.table.NumberCell;
import org.socialvalue.monitoring.table.RawRow;

/**
 * The cells of one row, read as what they should be; what can't be read is told with the line and
 * the column, and read on.
 */
final class Cells {

  private static final int PLACES = 6;

  private final Layout layout;
  private final RawRow row;
  private final Written written;
  private final List<RowFault> faults = new ArrayList<>();

  /**
   * @param written what the sender said of the file
   */
  Cells(Layout layout, RawRow row, Written written) {
    this.layout = layout;
    this.row = row;
    this.written = written;
  }

  List<RowFault> faults() {
    return faults;
  }

  void fault(String column, String detail) {
    faults.add(new RowFault((int) row.line(), column, detail));
  }

  @Nullable String text(String column, int most) {
    var cell = layout.cell(row, column).replace('\u00a0', ' ').strip();
    if (cell.isEmpty()) {
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
    var text = needed(column, name -> text(name, most));
    return text == null ? "" : text;
  }

  /** Tells where nothing is in the column. */
  <T> @Nullable T needed(String column, Function<String, @Nullable T> reading) {
    int before = faults.size();
    var value = reading.apply(column);
    if (value == null && faults.size() == before) {
      fault(column, "is needed");
    }
    return value;
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

  /** In pounds or plain; at most six places. */
  @Nullable BigDecimal number(String column) {
    var text = text(column, 40);
    return text == null
        ? null
        : readable(column, NumberCell.read(text, written.decimalMark(), PLACES));
  }

  /** ISO, in the order that was said, or the number of a day as spreadsheets keep it. */
  @Nullable LocalDate date(String column) {
    var text = text(column, 40);
    return text == null ? null : readable(column, DateCell.read(text, written.dateOrder()));
  }

  private <T> @Nullable T readable(String column, Cell<T> cell) {
    if (cell.fault() != null) {
      fault(column, cell.fault());
    }
    return cell.value();
  }
}

package org.socialvalue.tender.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.document.Document.Block;
import org.socialvalue.tender.document.Document.Column;
import org.socialvalue.tender.document.Document.Fact;

/**
 * Small words for writing documents: English of this product's own, and values as people read them.
 */
final class Writing {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final String NOTHING = "–";

  private Writing() {}

  static LocalizedText say(@Nullable String english) {
    return LocalizedText.english(english == null || english.isBlank() ? NOTHING : english);
  }

  static LocalizedText say(@Nullable LocalizedText text) {
    return text == null ? say((String) null) : text;
  }

  static LocalizedText day(@Nullable LocalDate day) {
    return say(day == null ? null : day.format(DAY));
  }

  /** Pounds, in whole pounds where there are no pence. */
  static LocalizedText pounds(@Nullable BigDecimal amount) {
    if (amount == null) {
      return say((String) null);
    }
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return say((whole ? "£%,.0f" : "£%,.2f").formatted(amount));
  }

  static LocalizedText number(@Nullable BigDecimal number) {
    return say(number == null ? null : number.stripTrailingZeros().toPlainString());
  }

  static LocalizedText yesNo(boolean yes) {
    return say(yes ? "Yes" : "No");
  }

  /** {@code PEOPLE_AT_HOME} as {@code People at home}. */
  static LocalizedText words(@Nullable Enum<?> value) {
    if (value == null) {
      return say((String) null);
    }
    var lower = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    var sentence = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    return say(sentence.replaceFirst("\\bKpi\\b", "KPI"));
  }

  static Block paragraph(String english) {
    return new Document.Paragraph(say(english));
  }

  static Block gap(String english) {
    return new Document.Gap(say(english));
  }

  static Fact fact(String name, LocalizedText value) {
    return new Fact(say(name), value);
  }

  static Fact fact(String name, @Nullable String value) {
    return fact(name, say(value));
  }

  /** A table that is being written; without a row it becomes a gap that says so. */
  static TableWriting table(String id, String caption, String... keysAndHeadings) {
    return new TableWriting(id, caption, keysAndHeadings);
  }

  static final class TableWriting {
    private final String id;
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<LocalizedText>> rows = new ArrayList<>();

    private TableWriting(String id, String caption, String... keysAndHeadings) {
      this.id = id;
      this.caption = caption;
      for (int i = 0; i < keysAndHeadings.length; i += 2) {
        column(keysAndHeadings[i], say(keysAndHeadings[i + 1]));
      }
    }

    TableWriting column(String key, LocalizedText heading) {
      columns.add(new Column(key, heading));
      return this;
    }

    TableWriting row(LocalizedText... cells) {
      return row(List.of(cells));
    }

    TableWriting row(List<LocalizedText> cells) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(id + " has " + columns.size() + " columns");
      }
      rows.add(List.copyOf(cells));
      return this;
    }

    Block orGap(String whenEmpty) {
      return rows.isEmpty()
          ? gap(whenEmpty)
          : new Document.Table(id, say(caption), List.copyOf(columns), List.copyOf(rows));
    }
  }
}

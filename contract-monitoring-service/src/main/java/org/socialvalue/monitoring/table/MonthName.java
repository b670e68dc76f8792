package org.socialvalue.monitoring.table;

import java.util.List;
import java.util.Locale;

/** Months by their names, in English and in Welsh, also cut short to at least three letters. */
final class MonthName {

  private static final List<List<String>> NAMES =
      List.of(
          List.of("january", "ionawr"),
          List.of("february", "chwefror"),
          List.of("march", "mawrth"),
          List.of("april", "ebrill"),
          List.of("may", "mai"),
          List.of("june", "mehefin"),
          List.of("july", "gorffennaf"),
          List.of("august", "awst"),
          List.of("september", "medi"),
          List.of("october", "hydref"),
          List.of("november", "tachwedd"),
          List.of("december", "rhagfyr"));

  private MonthName() {}

  /** 1 to 12; 0 for a word that names none. */
  static int of(String word) {
    var name = word.toLowerCase(Locale.ROOT);
    if (name.length() < 3) {
      return 0;
    }
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).stream().anyMatch(full -> full.startsWith(name))) {
        return i + 1;
      }
    }
    return 0;
  }
}

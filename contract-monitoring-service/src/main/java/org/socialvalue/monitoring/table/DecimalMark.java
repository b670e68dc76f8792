package org.socialvalue.monitoring.table;

/** What stands before the decimals. */
public enum DecimalMark {
  /** 1,000,000.50 */
  POINT('.', ','),
  /** 1.000.000,50 */
  COMMA(',', '.');

  private final char mark;
  private final char grouping;

  DecimalMark(char mark, char grouping) {
    this.mark = mark;
    this.grouping = grouping;
  }

  char mark() {
    return mark;
  }

  char grouping() {
    return grouping;
  }
}

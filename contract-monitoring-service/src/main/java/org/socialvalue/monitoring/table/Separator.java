package org.socialvalue.monitoring.table;

/** What stands between two cells. */
public enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|');

  private final char mark;

  Separator(char mark) {
    this.mark = mark;
  }

  char mark() {
    return mark;
  }
}

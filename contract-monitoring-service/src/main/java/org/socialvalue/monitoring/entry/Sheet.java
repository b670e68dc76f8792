package org.socialvalue.monitoring.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file of separated values as spreadsheets write it: UTF-8 or UTF-16 with a mark, UTF-8 without
 * one, else Windows-1252; comma, semicolon or tab, whichever the first line has most of; quotes
 * doubled inside quotes; lines that are blank and headers that come again are passed over.
 *
 * @param header names of the columns: lower case, letters and digits only
 * @param separator between the cells
 */
record Sheet(List<String> header, char separator, List<Row> rows) {

  /**
   * @param line as an editor counts it, from 1, where the row begins
   */
  record Row(int line, Map<String, String> cells) {}

  private record Raw(int line, List<String> cells) {}

  static Sheet read(byte[] file) {
    var text = decoded(file);
    char separator = separatorOf(text);
    var raw =
        split(text, separator).stream()
            .filter(line -> !line.cells().stream().allMatch(String::isBlank))
            .toList();
    if (raw.isEmpty()) {
      return new Sheet(List.of(), separator, List.of());
    }
    var header = raw.getFirst().cells().stream().map(Sheet::normal).toList();
    var rows =
        raw.stream()
            .skip(1)
            .filter(line -> !line.cells().stream().map(Sheet::normal).toList().equals(header))
            .map(line -> row(header, line))
            .toList();
    return new Sheet(header, separator, rows);
  }

  /** A column's name without what people write differently. */
  static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Row row(List<String> header, Raw line) {
    var cells = new HashMap<String, String>();
    for (int i = 0; i < header.size() && i < line.cells().size(); i++) {
      cells.putIfAbsent(header.get(i), line.cells().get(i).replace('\u00a0', ' ').strip());
    }
    return new Row(line.line(), cells);
  }

  private static String decoded(byte[] file) {
    if (starts(file, 0xEF, 0xBB, 0xBF)) {
      return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(file, 0xFF, 0xFE)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(file, 0xFE, 0xFF)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(file, Charset.forName("windows-1252"));
    }
  }

  private static boolean starts(byte[] file, int... mark) {
    if (file.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static char separatorOf(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long found = first.chars().filter(c -> c == candidate).count();
      if (found > most) {
        best = candidate;
        most = found;
      }
    }
    return best;
  }

  private static List<Raw> split(String text, char separator) {
    var lines = new ArrayList<Raw>();
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int began = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      }
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.toString().isBlank()) {
        cell.setLength(0);
        quoted = true;
      } else if (c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n' || c == '\r') {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          continue;
        }
        cells.add(cell.toString());
        cell.setLength(0);
        lines.add(new Raw(began, List.copyOf(cells)));
        cells.clear();
        began = line;
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    lines.add(new Raw(began, List.copyOf(cells)));
    return lines;
  }
}

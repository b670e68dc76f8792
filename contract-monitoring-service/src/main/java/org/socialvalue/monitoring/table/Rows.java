package org.socialvalue.monitoring.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a file, one after the other; never more of it in memory than a few. A quote that
 * opens and does not close within {@value #MOST_LINES} lines costs its own line: reading goes on
 * with the next.
 */
public final class Rows implements Closeable {

  private static final int AT_ONCE = 1_000;
  private static final int MOST_LINES = 200;
  private static final int MOST_TORN = 100;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final FileBytes file;
  private final Charset charset;
  private final CSVFormat format;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private long linesBefore;
  private long number;
  private long lineEnded;
  private int torn;

  public Rows(FileBytes file, Charset charset, char separator) throws IOException {
    this.file = file;
    this.charset = charset;
    this.format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    this.parser = parser(0);
    this.records = parser.iterator();
  }

  private CSVParser parser(long after) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(file.open(), charset));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    for (long line = 0; line < after; line++) {
      reader.readLine();
    }
    return CSVParser.builder().setReader(reader).setFormat(format).get();
  }

  /**
   * The next rows, at most so many; empty at the end.
   *
   * @throws UnreadableFile where quotes open and never close again and again
   */
  public List<RawRow> next(int most) throws UnreadableFile, IOException {
    var rows = new ArrayList<RawRow>();
    while (rows.size() < most) {
      long from = lineEnded + 1;
      try {
        if (!records.hasNext()) {
          break;
        }
        var record = records.next();
        long to = Math.max(linesBefore + parser.getCurrentLineNumber(), from);
        if (to - from < MOST_LINES) {
          rows.add(new RawRow(++number, from, false, record.toList()));
          lineEnded = to;
          continue;
        }
      } catch (UncheckedIOException | IllegalStateException neverCloses) {
        // told as a torn row
      }
      rows.add(new RawRow(++number, from, true, List.of()));
      goOnAfter(from);
    }
    return rows;
  }

  private void goOnAfter(long line) throws UnreadableFile, IOException {
    if (++torn > MOST_TORN) {
      throw new UnreadableFile(
          "Up to line " + line + " quotes open and don't close more than " + MOST_TORN + " times");
    }
    parser.close();
    parser = parser(line);
    records = parser.iterator();
    linesBefore = line;
    lineEnded = line;
  }

  /** Goes past rows that were read before. */
  public void pass(long most) throws UnreadableFile, IOException {
    for (long left = most; left > 0; left -= AT_ONCE) {
      if (next((int) Math.min(left, AT_ONCE)).isEmpty()) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

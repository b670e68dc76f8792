package org.socialvalue.monitoring.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; never more of it in memory than a few. */
final class Rows implements Closeable {

  private static final int AT_ONCE = 1_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private long number;
  private long lineEnded;
  private @Nullable UnreadableFile broken;

  Rows(FileBytes file, Charset charset, char separator) throws IOException {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    this.parser = CSVParser.builder().setReader(reader(file, charset)).setFormat(format).get();
    this.records = parser.iterator();
  }

  private static Reader reader(FileBytes file, Charset charset) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(file.open(), charset));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /**
   * The next rows, at most so many; empty at the end.
   *
   * @throws UnreadableFile where a quote that opens never closes
   */
  List<RawRow> next(int most) throws UnreadableFile {
    if (broken != null) {
      throw broken;
    }
    var rows = new ArrayList<RawRow>();
    try {
      while (rows.size() < most && records.hasNext()) {
        var record = records.next();
        long from = lineEnded + 1;
        lineEnded = Math.max(parser.getCurrentLineNumber(), from);
        number++;
        rows.add(new RawRow(number, from, lineEnded - from + 1, record.toList()));
      }
      return rows;
    } catch (UncheckedIOException | IllegalStateException e) {
      broken =
          new UnreadableFile(
              "From line "
                  + (lineEnded + 1)
                  + " on the file can't be cut into rows: a quote opens there and is never closed");
      if (rows.isEmpty()) {
        throw broken;
      }
      return rows;
    }
  }

  /** Goes past rows that were read before. */
  void pass(long most) throws UnreadableFile {
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

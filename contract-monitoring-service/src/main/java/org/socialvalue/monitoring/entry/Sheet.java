package org.socialvalue.monitoring.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.table.FileBytes;
import org.socialvalue.monitoring.table.Layout;
import org.socialvalue.monitoring.table.RawRow;
import org.socialvalue.monitoring.table.Rows;
import org.socialvalue.monitoring.table.Separator;
import org.socialvalue.monitoring.table.UnreadableFile;

/**
 * A file of contracts cut into rows, as any file that comes in here: encoding and separator are
 * found out; what stands above the headings, blank lines and headings that come again are passed
 * over.
 */
record Sheet(Layout layout, List<RawRow> rows) {

  static final String COLUMNS =
      "reference, title, service area, supplier id, supplier name, supplier size, supplier sector,"
          + " partners, value, grant, starts on, ends on, first review on, review every months,"
          + " annual statement, authority name, project id, lot, lot title, lot value, areas, promise,"
          + " provenance, category, priority, strategic outcome, for whom, promise areas, measure,"
          + " measure kind, unit, direction, baseline, target, per amount spent, lasting months, due"
          + " by, question, points scored, points possible, counted, evidenced by, managed by, lineage";

  private static final List<String> NEEDED = List.of("reference", "promise");
  private static final int AT_ONCE = 1_000;

  /**
   * @throws Refused 400 for a file without the headings that every one has, for one with two
   *     columns of one name, and for one that can't be cut into rows
   */
  static Sheet read(byte[] file) {
    try {
      return read(() -> new ByteArrayInputStream(file));
    } catch (UnreadableFile e) {
      throw Refused.invalid("", e.why());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sheet read(FileBytes file) throws IOException, UnreadableFile {
    var any = List.of(Separator.values());
    var layout =
        Layout.of(
            file, new Layout.Asked(null, any, NEEDED, List.of(COLUMNS.split(", ")), Sheet::normal));
    var read = new ArrayList<RawRow>();
    try (var rows = new Rows(file, layout.charset(), layout.separator())) {
      for (var some = rows.next(AT_ONCE); !some.isEmpty(); some = rows.next(AT_ONCE)) {
        some.stream().filter(row -> !layout.passesOver(row)).forEach(read::add);
      }
    }
    return new Sheet(layout, List.copyOf(read));
  }

  /** A column's name without what people write differently. */
  static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

package org.socialvalue.monitoring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.monitoring.intake.ColumnMapping.AttributionColumns;
import org.socialvalue.monitoring.intake.ColumnMapping.FigureColumns;
import org.socialvalue.monitoring.measurement.Attribution.OurDoing;
import org.socialvalue.monitoring.measurement.MeasurementRequest.AttributionRequest;
import org.socialvalue.monitoring.table.DateOrder;
import org.socialvalue.monitoring.table.DecimalMark;
import org.socialvalue.monitoring.table.FileBytes;
import org.socialvalue.monitoring.table.RawRow;
import org.socialvalue.monitoring.table.Rows;
import org.socialvalue.monitoring.table.UnreadableFile;

class RowReadingTest {

  private static final UUID JOBS = UUID.randomUUID();
  private static final UUID HOURS = UUID.randomUUID();
  private static final String PLAIN = "Period,Measure,Result\nMar-26,Jobs,3\nApr-26,Jobs,4\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void a_file_is_read_in_any_encoding(String encoding) throws Exception {
    var file = "Période,Measure,Result\nMar-26,Jobs,£3\n".getBytes(Charset.forName(encoding));
    var read = read(file, byPeriod("période"));
    assertThat(read.figures).extracting(ReadFigure::value).first().hasToString("3");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_a_heading() throws Exception {
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(read(("\uFEFF" + PLAIN).getBytes(charset), byPeriod("Period")).figures).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_separator_is_found_out(String separator) throws Exception {
    assertThat(read(PLAIN.replace(",", separator), byPeriod("Period")).figures).hasSize(2);
  }

  @Test
  void what_is_no_row_of_figures_is_passed_over() throws Exception {
    var read =
        read(
            """
            Orchard Homecare Ltd; monthly return
            printed 3 May 2026

            PERIOD;\u00a0Measure ;Result
            Mar-26;Jobs;"1.000,50"

            Period;Measure;Result
            Apr-26;Jobs;2
            ;;
            Total;;1.002,50
            Grand total:;;1.002,50
            """,
            byPeriod("Period"));
    assertThat(read.faults).isEmpty();
    assertThat(read.figures)
        .extracting(figure -> figure.line() + ": " + figure.value())
        .containsExactly("5: 1000.5", "8: 2");
    assertThat(read.passedOver).isEqualTo(9);
  }

  @Test
  void what_only_begins_like_a_summary_is_read() throws Exception {
    // Given
    var file =
        """
        Where,Period,Measure,Result
        Total Care Ltd,Mar-26,Jobs,3
        North,Apr-26,Total jobs,4
        Total recall,May-26,Hours,5
        Total of all,,,12
        ,Total 2026,Jobs,12
        """;
    var mapping =
        mapping("Period", null, null, Map.of("jobs", JOBS, "total jobs", JOBS, "hours", HOURS));

    // When
    var read = read(file, mapping);

    // Then
    assertThat(read.figures).extracting(ReadFigure::line).containsExactly(2L, 3L, 4L);
    assertThat(read.faults).isEmpty();
    assertThat(read.passedOver).isEqualTo(3);
  }

  @Test
  void what_a_row_was_taken_for_a_summary_is_told_by_line() throws Exception {
    byte[] bytes = (PLAIN + "Total,,7\n").getBytes(StandardCharsets.UTF_8);
    FileBytes file = () -> new ByteArrayInputStream(bytes);
    var layout = byPeriod("Period").layoutOf(file);
    var reading = new RowReading(byPeriod("Period"), layout, Set.of(JOBS), "export.csv");
    try (var rows = new Rows(file, layout.charset(), layout.separator())) {
      assertThat(rows.next(10).stream().map(reading::read).map(RowReading.ReadRow::summary))
          .containsExactly(null, null, null, 4L);
    }
  }

  @Test
  void a_cell_may_have_lines_quotes_and_separators_in_it() throws Exception {
    var read =
        read(
            "Period,Measure,Result,Notes\r\n"
                + "Mar-26,Jobs,3,\"one, two\nand \"\"three\"\"\"\r\n"
                + "Apr-26,Jobs,4,\r\n",
            mapping("Period", null, "Notes"));
    assertThat(read.figures).extracting(ReadFigure::line).containsExactly(2L, 4L);
    assertThat(read.figures.getFirst().note()).isEqualTo("one, two and \"three\"");
  }

  @Test
  void a_bad_row_is_told_by_line_column_and_reason_and_the_good_ones_are_read() throws Exception {
    var read =
        read(
            """
            Period,Measure,Result
            Mar-26,Jobs,three
            Apr-26,Unicorns,"1,234"
            May-26,Jobs,5
            ,Jobs,6
            Jul-26,Jobs,
            """,
            byPeriod("Period"));
    assertThat(read.figures).extracting(ReadFigure::line).containsExactly(4L);
    assertThat(read.faults)
        .extracting(fault -> fault.line() + " " + fault.column())
        .containsExactly("2 Result", "3 Measure", "3 Result", "5 Period", "6 Result");
  }

  @Test
  void each_kpi_may_have_its_own_columns_and_an_empty_one_reports_nothing() throws Exception {
    var mapping =
        new ColumnMapping(
            null,
            null,
            DecimalMark.COMMA,
            DateOrder.DAY_FIRST,
            null,
            null,
            null,
            "From",
            "To",
            null,
            null,
            List.of(figure(JOBS, "Jobs"), figure(HOURS, "Hours")),
            new AttributionColumns("Ours?", null, "Anyway %", null),
            null,
            null,
            null,
            "the payroll");
    var read =
        read(
            """
            From;To;Jobs;Hours;Ours?;Anyway %
            01/03/2026;31/03/2026;3;1.234;yes;10 %
            01/04/2026;30/04/2026;;n/a;yes;0
            01/05/2026;31/05/2026;x;7;perhaps;0
            01/06/2026;31/06/2026;8;9;no;0
            01/07/2026;31/07/2026;x;9;no;0
            """,
            mapping);
    assertThat(read.figures)
        .extracting(figure -> figure.line() + " " + figure.value())
        .containsExactly("2 3", "2 1234", "6 9");
    assertThat(read.figures.getFirst().answers().ourDoing()).isEqualTo(OurDoing.ALL);
    assertThat(read.figures.getFirst().answers().wouldHaveHappenedAnywayPercent())
        .isEqualByComparingTo("10");
    assertThat(read.faults)
        .extracting(fault -> fault.line() + " " + fault.column())
        .containsExactly("4 Ours?", "4 Jobs", "5 To", "6 Jobs");
  }

  @Test
  void headings_that_are_missing_or_stand_twice_are_told() {
    assertThatThrownBy(() -> read(PLAIN, byPeriod("Quarter")))
        .hasMessageContaining("Line 1 has no column quarter; it has Period, Measure, Result");
    assertThatThrownBy(() -> read("Period,Result,Measure,result\n", byPeriod("Period")))
        .hasMessageContaining("two columns of the name result");
    assertThatThrownBy(() -> read("no table at all\n", byPeriod("Period")))
        .hasMessageContaining("No row within the first");
  }

  @Test
  void a_quote_that_does_not_close_costs_its_own_line() throws Exception {
    // Given one that never closes, and one that closes with another, 300 lines later
    var never = read(PLAIN + "May-26,Jobs,\"5\n" + rows(2000, 20), byPeriod("Period"));
    var late =
        read(
            PLAIN + "May-26,Jobs,\"5\n" + rows(2000, 300) + "Jun-26,Jobs,\"6\"\nJul-26,Jobs,7\n",
            byPeriod("Period"));

    // Then the rows around it are in
    assertThat(never.figures).hasSize(22);
    assertThat(never.faults).extracting(RowFault::line).containsExactly(4L);
    assertThat(late.figures).hasSize(304);
    assertThat(late.faults).extracting(RowFault::line).containsExactly(4L);
  }

  @Test
  void rows_are_numbered_alike_wherever_reading_goes_on_after_a_stop() throws Exception {
    var bytes = (PLAIN + "May-26,Jobs,\"5\n" + rows(2000, 300)).getBytes(StandardCharsets.UTF_8);
    FileBytes file = () -> new ByteArrayInputStream(bytes);
    List<RawRow> whole;
    try (var rows = new Rows(file, StandardCharsets.UTF_8, ',')) {
      whole = rows.next(1000);
    }
    for (int stopped = 0; stopped < whole.size(); stopped++) {
      try (var rows = new Rows(file, StandardCharsets.UTF_8, ',')) {
        rows.pass(stopped);
        assertThat(rows.next(1)).containsExactly(whole.get(stopped));
      }
    }
  }

  @Test
  void a_file_of_nothing_but_open_quotes_is_given_up() {
    var file = PLAIN + ("May-26,Jobs,\"5\n" + "x\n".repeat(250)).repeat(1002);
    assertThatThrownBy(() -> readAll(file)).hasMessageContaining("quotes open");
  }

  private static String rows(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(year -> "Jan-" + year + ",Jobs,1\n")
        .collect(Collectors.joining());
  }

  private static void readAll(String file) throws IOException, UnreadableFile {
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    try (var rows = new Rows(() -> new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, ',')) {
      while (!rows.next(1000).isEmpty()) {
        // the next
      }
    }
  }

  /** What a file came to. */
  private record Came(List<ReadFigure> figures, List<RowFault> faults, int passedOver) {}

  private static Came read(String file, ColumnMapping mapping) throws IOException, UnreadableFile {
    return read(file.getBytes(StandardCharsets.UTF_8), mapping);
  }

  private static Came read(byte[] bytes, ColumnMapping mapping) throws IOException, UnreadableFile {
    FileBytes file = () -> new ByteArrayInputStream(bytes);
    var layout = mapping.layoutOf(file);
    var reading = new RowReading(mapping, layout, Set.of(JOBS, HOURS), "export.csv");
    var came = new Came(new ArrayList<>(), new ArrayList<>(), 0);
    int passed = 0;
    try (var rows = new Rows(file, layout.charset(), layout.separator())) {
      for (var row : rows.next(1000)) {
        var read = reading.read(row);
        came.figures.addAll(read.figures());
        came.faults.addAll(read.faults());
        passed += read.passedOver() ? 1 : 0;
      }
    }
    return new Came(came.figures, came.faults, passed);
  }

  private static ColumnMapping byPeriod(String column) {
    return mapping(column, null, null);
  }

  private static ColumnMapping mapping(
      String period, @Nullable DecimalMark mark, @Nullable String note) {
    return mapping(period, mark, note, Map.of("jobs", JOBS));
  }

  private static ColumnMapping mapping(
      String period, @Nullable DecimalMark mark, @Nullable String note, Map<String, UUID> kpis) {
    return new ColumnMapping(
        null,
        null,
        mark,
        null,
        null,
        null,
        period,
        null,
        null,
        "Measure",
        kpis,
        List.of(figure(null, "Result")),
        null,
        new AttributionRequest(OurDoing.ALL, null, java.math.BigDecimal.ZERO, null),
        null,
        note,
        null);
  }

  private static FigureColumns figure(@Nullable UUID kpi, String value) {
    return new FigureColumns(
        kpi, value, null, null, null, null, null, null, null, null, null, null);
  }
}

package org.socialvalue.monitoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.intake.ColumnMapping.FigureColumns;
import org.socialvalue.monitoring.measurement.Attribution;
import org.socialvalue.monitoring.measurement.MeasurementRequest.AttributionRequest;
import org.socialvalue.monitoring.measurement.Sample;
import org.socialvalue.monitoring.table.Cell;
import org.socialvalue.monitoring.table.DateCell;
import org.socialvalue.monitoring.table.Layout;
import org.socialvalue.monitoring.table.NumberCell;
import org.socialvalue.monitoring.table.PeriodCell;
import org.socialvalue.monitoring.table.RawRow;
import org.socialvalue.monitoring.table.Text;

/**
 * Reads rows by a mapping: each makes figures, faults, or nothing where it is no row of figures.
 */
final class RowReading {

  private static final int LONGEST = 4000;
  private static final Sample NO_SAMPLE =
      new Sample(null, null, null, null, null, null, null, null, null, null);
  private static final Set<String> SUMMARIES =
      Set.of(
          "total",
          "totals",
          "grand total",
          "sub total",
          "subtotal",
          "sub-total",
          "sum",
          "overall",
          "average",
          "mean",
          "cyfanswm");

  private final ColumnMapping mapping;
  private final Layout layout;
  private final String source;
  private final Map<String, UUID> kpis = new HashMap<>();

  /**
   * @param known the KPIs of the contract
   * @param source what the figures are taken from, where no row and no mapping says
   */
  RowReading(ColumnMapping mapping, Layout layout, Set<UUID> known, String source) {
    this.mapping = mapping;
    this.layout = layout;
    this.source = source;
    known.forEach(id -> kpis.put(id.toString(), id));
    if (mapping.kpis() != null) {
      mapping.kpis().forEach((word, id) -> kpis.put(Text.key(word), id));
    }
  }

  /**
   * What a row came to.
   *
   * @param passedOver it is above the headings, blank, the headings again or a summary
   * @param summary its line, where it was taken for a summary of others; null otherwise
   */
  record ReadRow(
      List<ReadFigure> figures, List<RowFault> faults, boolean passedOver, @Nullable Long summary) {

    private static final ReadRow NOTHING = new ReadRow(List.of(), List.of(), true, null);
  }

  ReadRow read(RawRow row) {
    if (layout.passesOver(row)) {
      return ReadRow.NOTHING;
    }
    var reader = new OneRow(row);
    if (row.torn()) {
      reader.fault(null, RawRow.TORN);
      return new ReadRow(List.of(), reader.faults, false, null);
    }
    if (isSummary(row)) {
      return new ReadRow(List.of(), List.of(), true, row.line());
    }
    var figures = reader.figures();
    return new ReadRow(figures, reader.faults, false, null);
  }

  /**
   * Its first cell that is not empty, or the one for the period or the KPI, says so; unless it
   * names a KPI that the mapping knows, or tells of days: somebody's "Total recall café" is no
   * total.
   */
  private boolean isSummary(RawRow row) {
    if (beginsAsSummary(Text.key(layout.cell(row, mapping.periodColumn())))) {
      return true;
    }
    if (mapping.kpiColumn() != null) {
      var kpi = Text.key(layout.cell(row, mapping.kpiColumn()));
      if (kpis.containsKey(kpi)) {
        return false;
      }
      if (beginsAsSummary(kpi)) {
        return true;
      }
    }
    var first =
        row.cells().stream().map(Text::key).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    return isSummaryWord(first) || (beginsAsSummary(first) && !tellsOfDays(row));
  }

  private boolean tellsOfDays(RawRow row) {
    return new OneRow(row).period() != null;
  }

  private static boolean isSummaryWord(String key) {
    return SUMMARIES.contains(bare(key));
  }

  private static boolean beginsAsSummary(String key) {
    var word = bare(key);
    return SUMMARIES.contains(word) || word.startsWith("total ") || word.startsWith("grand total ");
  }

  private static String bare(String key) {
    return key.endsWith(":") ? key.substring(0, key.length() - 1).strip() : key;
  }

  /** One row being read; gathers all its faults. */
  private final class OneRow {

    private final RawRow row;
    private final List<RowFault> faults = new ArrayList<>();

    OneRow(RawRow row) {
      this.row = row;
    }

    void fault(@Nullable String column, String reason) {
      faults.add(new RowFault(row.line(), column, reason));
    }

    List<ReadFigure> figures() {
      var period = period();
      var named = mapping.kpiColumn() == null ? null : kpi(mapping.kpiColumn());
      var answers = answers();
      var evidence = text(mapping.evidenceColumn());
      var note = text(mapping.noteColumn());
      var figures = new ArrayList<ReadFigure>();
      for (var columns : mapping.figures()) {
        int before = faults.size();
        var value = number(columns.value());
        var sample = sample(columns);
        boolean nothing = value == null && sample == null;
        if (nothing && faults.size() == before && columns.kpiId() == null) {
          fault(columns.value(), "is empty");
        }
        var kpiId = columns.kpiId() == null ? named : columns.kpiId();
        if (!nothing && period != null && kpiId != null && faults.size() == before) {
          figures.add(
              new ReadFigure(
                  row.line(),
                  kpiId,
                  period,
                  value,
                  sample,
                  answers,
                  evidence == null ? byDefault() : evidence,
                  note));
        }
      }
      // A row that is wrong in what all its figures share gives none.
      return shared() ? List.of() : figures;
    }

    private boolean shared() {
      var own = new HashSet<String>();
      mapping.figures().forEach(columns -> columns.all().forEach(own::add));
      return faults.stream().anyMatch(f -> f.column() == null || !own.contains(f.column()));
    }

    private String byDefault() {
      return mapping.evidence() == null ? source + ", line " + row.line() : mapping.evidence();
    }

    private @Nullable Period period() {
      if (mapping.periodColumn() != null) {
        var column = mapping.periodColumn();
        return needed(column, PeriodCell.read(layout.cell(row, column), mapping.calendar()));
      }
      var from =
          needed(
              mapping.fromColumn(),
              DateCell.read(layout.cell(row, mapping.fromColumn()), mapping.dateOrder()));
      var to =
          needed(
              mapping.toColumn(),
              DateCell.read(layout.cell(row, mapping.toColumn()), mapping.dateOrder()));
      return from == null || to == null
          ? null
          : needed(mapping.toColumn(), PeriodCell.between(from, to));
    }

    private @Nullable UUID kpi(String column) {
      var written = layout.cell(row, column);
      var kpi = kpis.get(Text.key(written));
      if (kpi == null) {
        fault(
            column,
            Text.clean(written).isEmpty()
                ? "is empty"
                : "\"" + shortened(written) + "\" is no KPI that the mapping knows");
      }
      return kpi;
    }

    private AttributionRequest answers() {
      var columns = mapping.attribution();
      var all = mapping.answeredForAll();
      if (columns == null) {
        return all == null ? new AttributionRequest(null, null, null, null) : all;
      }
      var doing = doing(columns.ourDoing());
      var share = number(columns.sharePercent());
      var anyway = number(columns.wouldHaveHappenedAnywayPercent());
      var words = text(columns.explanation());
      boolean own = doing != null || share != null || anyway != null;
      return own || all == null ? new AttributionRequest(doing, share, anyway, words) : all;
    }

    private Attribution.@Nullable OurDoing doing(@Nullable String column) {
      var written = Text.key(layout.cell(row, column));
      return switch (Text.saysNothing(written) ? "" : written) {
        case "" -> null;
        case "all", "yes", "y", "ie", "fully" -> Attribution.OurDoing.ALL;
        case "part", "partly", "in part", "rhannol" -> Attribution.OurDoing.PART;
        case "none", "no", "n" -> Attribution.OurDoing.NONE;
        default -> {
          fault(column, "\"" + shortened(written) + "\" is none of all, part and none");
          yield null;
        }
      };
    }

    private @Nullable Sample sample(FigureColumns columns) {
      var sample =
          new Sample(
              whole(columns.asked()),
              whole(columns.answered()),
              number(columns.numerator()),
              number(columns.denominator()),
              whole(columns.improved()),
              whole(columns.held()),
              whole(columns.fallen()),
              number(columns.meanChange()),
              number(columns.before()),
              number(columns.after()));
      return sample.equals(NO_SAMPLE) ? null : sample;
    }

    private @Nullable Integer whole(@Nullable String column) {
      var number = number(column);
      if (number == null) {
        return null;
      }
      if (number.stripTrailingZeros().scale() > 0
          || number.signum() < 0
          || number.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
        fault(column, number.toPlainString() + " is no number of people");
        return null;
      }
      return number.intValueExact();
    }

    private @Nullable BigDecimal number(@Nullable String column) {
      return column == null
          ? null
          : readable(column, NumberCell.read(layout.cell(row, column), mapping.decimalMark()));
    }

    private @Nullable String text(@Nullable String column) {
      var written = Text.clean(layout.cell(row, column));
      if (written.length() > LONGEST) {
        fault(column, "has more than " + LONGEST + " characters");
        return null;
      }
      return written.isEmpty() ? null : written;
    }

    private <T> @Nullable T needed(@Nullable String column, Cell<T> cell) {
      if (cell.value() == null && cell.fault() == null) {
        fault(column, "is empty");
      }
      return readable(column, cell);
    }

    private <T> @Nullable T readable(@Nullable String column, Cell<T> cell) {
      if (cell.fault() != null) {
        fault(column, cell.fault());
      }
      return cell.value();
    }

    private static String shortened(String written) {
      var text = Text.clean(written);
      return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
  }
}

package org.socialvalue.monitoring.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.measurement.MeasurementRequest.AttributionRequest;
import org.socialvalue.monitoring.table.Calendar;
import org.socialvalue.monitoring.table.DateOrder;
import org.socialvalue.monitoring.table.DecimalMark;
import org.socialvalue.monitoring.table.Encoding;
import org.socialvalue.monitoring.table.FileBytes;
import org.socialvalue.monitoring.table.Layout;
import org.socialvalue.monitoring.table.Separator;
import org.socialvalue.monitoring.table.Span;
import org.socialvalue.monitoring.table.Text;
import org.socialvalue.monitoring.table.UnreadableFile;

/**
 * How the export of a provider's own system is read (OWN_SYSTEMS). Columns are named as in the
 * heading; capitals and blanks do not matter. What is left out is found out where that is certain
 * and told where it is not.
 *
 * @param encoding such as UTF-8 or windows-1252; null to find out
 * @param separator between cells; null to find out
 * @param decimalMark before the decimals; null where every number speaks for itself
 * @param dateOrder which of two small numbers in a date is the day; null where every date speaks
 *     for itself
 * @param dateStandsFor what a single date in the period's column stands for
 * @param yearStartsInMonth 1 for calendar years, 4 for financial years from April
 * @param periodColumn where the period stands in one cell; else {@code fromColumn} and {@code
 *     toColumn} are needed
 * @param kpiColumn where each row says which KPI it is for, in words that {@code kpis} knows
 * @param kpis from those words to the KPI; an id of a KPI of the contract is always known
 * @param figures which columns make a figure: one entry that follows {@code kpiColumn}, or one for
 *     each KPI where each has columns of its own
 * @param attribution columns with the answers on attribution
 * @param answeredForAll the answers for every row that has none in its own columns
 * @param evidence what bears the figures out where a row has no evidence of its own
 */
public record ColumnMapping(
    @Nullable @Size(max = 40) String encoding,
    @Nullable Separator separator,
    @Nullable DecimalMark decimalMark,
    @Nullable DateOrder dateOrder,
    @Nullable Span dateStandsFor,
    @Nullable @Min(1) @Max(12) Integer yearStartsInMonth,
    @Nullable @Size(max = 200) String periodColumn,
    @Nullable @Size(max = 200) String fromColumn,
    @Nullable @Size(max = 200) String toColumn,
    @Nullable @Size(max = 200) String kpiColumn,
    @Nullable @Size(max = 500) Map<String, UUID> kpis,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid FigureColumns> figures,
    @Nullable @Valid AttributionColumns attribution,
    @Nullable @Valid AttributionRequest answeredForAll,
    @Nullable @Size(max = 200) String evidenceColumn,
    @Nullable @Size(max = 200) String noteColumn,
    @Nullable @Size(max = 4000) String evidence) {

  /**
   * The columns of a figure; which are needed follows from the KPI's kind.
   *
   * @param kpiId the KPI that they are for; null where the row says so
   */
  public record FigureColumns(
      @Nullable UUID kpiId,
      @Nullable @Size(max = 200) String value,
      @Nullable @Size(max = 200) String asked,
      @Nullable @Size(max = 200) String answered,
      @Nullable @Size(max = 200) String numerator,
      @Nullable @Size(max = 200) String denominator,
      @Nullable @Size(max = 200) String improved,
      @Nullable @Size(max = 200) String held,
      @Nullable @Size(max = 200) String fallen,
      @Nullable @Size(max = 200) String meanChange,
      @Nullable @Size(max = 200) String before,
      @Nullable @Size(max = 200) String after) {

    Stream<String> all() {
      return Stream.of(
              value,
              asked,
              answered,
              numerator,
              denominator,
              improved,
              held,
              fallen,
              meanChange,
              before,
              after)
          .filter(Objects::nonNull);
    }
  }

  /** The columns with the two answers about a figure. */
  public record AttributionColumns(
      @Nullable @Size(max = 200) String ourDoing,
      @Nullable @Size(max = 200) String sharePercent,
      @Nullable @Size(max = 200) String wouldHaveHappenedAnywayPercent,
      @Nullable @Size(max = 200) String explanation) {

    Stream<String> all() {
      return Stream.of(ourDoing, sharePercent, wouldHaveHappenedAnywayPercent, explanation)
          .filter(Objects::nonNull);
    }
  }

  Calendar calendar() {
    return new Calendar(dateOrder, dateStandsFor, yearStartsInMonth);
  }

  /** How a file is laid out that was written for this mapping. */
  Layout layoutOf(FileBytes file) throws IOException, UnreadableFile {
    return Layout.of(
        file,
        new Layout.Asked(
            encoding,
            separator == null ? List.of(Separator.values()) : List.of(separator),
            columns(),
            List.of(),
            Text::key));
  }

  /** Every column that it names, in the order in which it names them. */
  Set<String> columns() {
    var names = new LinkedHashSet<String>();
    Stream.of(periodColumn, fromColumn, toColumn, kpiColumn, evidenceColumn, noteColumn)
        .filter(Objects::nonNull)
        .forEach(names::add);
    figures.stream().flatMap(FigureColumns::all).forEach(names::add);
    if (attribution != null) {
      attribution.all().forEach(names::add);
    }
    return names;
  }

  /**
   * What does not fit together, all at once.
   *
   * @param known the KPIs of the contract
   */
  List<Fault> faults(Set<UUID> known) {
    var faults = new ArrayList<Fault>();
    if (periodColumn == null && (fromColumn == null || toColumn == null)) {
      faults.add(new Fault("/periodColumn", "is needed, or fromColumn with toColumn"));
    }
    if (periodColumn != null && (fromColumn != null || toColumn != null)) {
      faults.add(new Fault("/periodColumn", "goes without fromColumn and toColumn"));
    }
    for (int i = 0; i < figures.size(); i++) {
      var figure = figures.get(i);
      if ((figure.kpiId() == null) == (kpiColumn == null)) {
        faults.add(
            new Fault(
                "/figures/" + i + "/kpiId",
                kpiColumn == null
                    ? "is needed where no column says"
                    : "kpiColumn says it already"));
      }
      if (figure.kpiId() != null && !known.contains(figure.kpiId())) {
        faults.add(new Fault("/figures/" + i + "/kpiId", "is no KPI of the contract"));
      }
      if (figure.all().findAny().isEmpty()) {
        faults.add(new Fault("/figures/" + i, "names no column"));
      }
    }
    if (kpis != null) {
      kpis.forEach(
          (word, id) -> {
            if (!known.contains(id)) {
              faults.add(new Fault("/kpis/" + word, "is no KPI of the contract"));
            }
          });
    }
    if (encoding != null && !Encoding.isKnown(encoding)) {
      faults.add(new Fault("/encoding", "is not known here"));
    }
    return faults;
  }
}

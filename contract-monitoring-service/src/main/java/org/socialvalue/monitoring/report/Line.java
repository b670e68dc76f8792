package org.socialvalue.monitoring.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.chart.Plain;
import org.socialvalue.monitoring.chart.TrendChart.Due;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.report.Content.KpiLine;
import org.socialvalue.monitoring.report.Content.PeriodFigure;
import org.socialvalue.monitoring.report.Content.PeriodState;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.standing.PromiseStanding.Response;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.suppression.Shared;
import org.socialvalue.monitoring.suppression.Suppressed;

/** Writes the line of one KPI. */
final class Line {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_PERIODS = 120;
  private static final int PLACES = 4;

  private final Contract contract;
  private final Period told;
  private final LocalDate asOf;
  private final KpiStanding kpi;
  private final KpiTerms terms;
  private final @Nullable Integer threshold;

  /**
   * @param told the time that the document tells of
   * @param threshold of numbers of people; null where none are hidden
   */
  Line(
      Contract contract,
      Period told,
      LocalDate asOf,
      KpiStanding kpi,
      @Nullable Integer threshold) {
    this.contract = contract;
    this.told = told;
    this.asOf = asOf;
    this.kpi = kpi;
    this.terms = kpi.terms();
    this.threshold = threshold;
  }

  KpiLine written() {
    var figures = hides() ? hiddenWhereSmall() : figures();
    var achieved = hides() ? shownAchieved(figures) : rounded(kpi.status().achieved());
    boolean hidden = hides() && !isWhole(figures);
    var target = terms.target();
    var scale = terms.scale();
    return new KpiLine(
        kpi.kpiId(),
        terms.name(),
        terms.unit(),
        terms.kind(),
        addsUp(),
        terms.tellsOfPeople(),
        rounded(terms.baseline()),
        target == null ? null : target.amount(),
        target == null ? null : target.perAmountSpent(),
        scale == null ? null : scale.lowest(),
        scale == null ? null : scale.highest(),
        kpi.status().state(),
        hidden ? "The number of people is too small to be told" : kpi.status().reason(),
        rounded(kpi.status().due()),
        achieved,
        achievedText(achieved, hidden),
        inPeriod(figures),
        hidden ? null : forecast(),
        figures,
        dueLine(),
        states(),
        response());
  }

  /** Whether its small numbers are hidden here. */
  private boolean hides() {
    return threshold != null && terms.tellsOfPeople();
  }

  private boolean addsUp() {
    return switch (terms.kind()) {
      case COUNT, RATE_PER_SPEND, MILESTONE -> true;
      case RATIO, BEFORE_AFTER, DISTANCE_TRAVELLED, STABILITY, NARRATIVE -> false;
    };
  }

  private List<PeriodFigure> figures() {
    var figures = new ArrayList<PeriodFigure>();
    var sum = BigDecimal.ZERO;
    for (var measured : kpi.measured()) {
      boolean counts = counts(measured);
      sum = counts ? sum.add(measured.net()) : sum;
      var standing = addsUp() ? sum : measured.net();
      figures.add(
          new PeriodFigure(
              measured.period().from(),
              measured.period().to(),
              rounded(measured.gross()),
              rounded(measured.net()),
              counts,
              counts ? rounded(standing) : null,
              Plain.number(Objects.requireNonNull(rounded(measured.net())))
                  + (counts ? "" : ", does not count")));
    }
    return figures;
  }

  /** New people of several periods are told of together until they are enough. */
  private List<PeriodFigure> hiddenWhereSmall() {
    int least = Objects.requireNonNull(threshold);
    var people =
        kpi.measured().stream()
            .map(m -> counts(m) ? wholePeople(m.net()) : Long.valueOf(0))
            .toList();
    List<Shared> shown =
        addsUp()
            ? Suppressed.overTime(people, least)
            : people.stream().map(count -> Suppressed.count(count, least)).toList();
    var figures = new ArrayList<PeriodFigure>();
    long sum = 0;
    for (int i = 0; i < shown.size(); i++) {
      var measured = kpi.measured().get(i);
      var value = shown.get(i).value();
      sum += value == null ? 0 : value;
      var amount = value == null ? null : BigDecimal.valueOf(value);
      figures.add(
          new PeriodFigure(
              measured.period().from(),
              measured.period().to(),
              null,
              amount,
              counts(measured),
              amount == null || !counts(measured)
                  ? null
                  : addsUp() ? BigDecimal.valueOf(sum) : amount,
              shown.get(i).text()));
    }
    return figures;
  }

  private static boolean counts(Measured measured) {
    return measured.counts() && measured.enoughAnswered();
  }

  /** A part of a person is not nobody. */
  private static Long wholePeople(BigDecimal net) {
    long down = net.max(BigDecimal.ZERO).setScale(0, RoundingMode.DOWN).longValue();
    return down == 0 && net.signum() > 0 ? 1 : down;
  }

  private static boolean isWhole(List<PeriodFigure> figures) {
    return figures.stream().noneMatch(figure -> figure.counts() && figure.net() == null);
  }

  private static @Nullable BigDecimal shownAchieved(List<PeriodFigure> figures) {
    return figures.stream()
        .map(PeriodFigure::standing)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private String achievedText(@Nullable BigDecimal achieved, boolean hidden) {
    if (achieved != null) {
      return (hidden && addsUp() ? "at least " : "") + Plain.number(achieved) + " " + terms.unit();
    }
    return hidden ? "fewer than " + threshold + " " + terms.unit() : "nothing reported";
  }

  private @Nullable BigDecimal inPeriod(List<PeriodFigure> figures) {
    return addsUp()
        ? figures.stream()
            .filter(figure -> figure.counts() && !figure.to().isBefore(told.from()))
            .map(PeriodFigure::net)
            .flatMap(Stream::ofNullable)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
        : null;
  }

  /** How many answered is a number of people as well. */
  private @Nullable Response response() {
    var response = kpi.response();
    return response == null
            || (threshold != null
                && (Suppressed.count(response.answered(), threshold).hidden()
                    || Suppressed.count(response.asked() - response.answered(), threshold)
                        .hidden()))
        ? null
        : response;
  }

  /** At the pace since the first day, as the status says it in words. */
  private @Nullable BigDecimal forecast() {
    var achieved = kpi.status().achieved();
    long passed = ChronoUnit.DAYS.between(contract.period().from(), asOf.plusDays(1));
    long whole =
        ChronoUnit.DAYS.between(contract.period().from(), contract.period().to().plusDays(1));
    if (terms.kind() != KpiKind.COUNT || kpi.status().forecast() == null || achieved == null) {
      return null;
    }
    return passed <= 0 || passed >= whole
        ? null
        : achieved
            .multiply(BigDecimal.valueOf(whole))
            .divide(BigDecimal.valueOf(passed), 1, RoundingMode.HALF_UP);
  }

  private List<Due> dueLine() {
    if (!contract.isActivated()) {
      return List.of();
    }
    var line = new ArrayList<Due>();
    var last = terms.kind() == KpiKind.RATE_PER_SPEND ? asOf : contract.period().to();
    for (var day : periodEnds(last)) {
      var due = kpi.dueOn(day, contract).due();
      if (due != null) {
        line.add(new Due(day, Objects.requireNonNull(rounded(due)), limit(due)));
      }
    }
    return line;
  }

  /** Beyond it, it is off track. */
  private BigDecimal limit(BigDecimal due) {
    var baseline = terms.baseline();
    boolean changes = terms.kind() == KpiKind.BEFORE_AFTER && baseline != null;
    var base = changes ? due.subtract(Objects.requireNonNull(baseline)).abs() : due.abs();
    var tolerance = base.multiply(terms.tolerancePercent()).divide(HUNDRED);
    return Objects.requireNonNull(
        rounded(terms.higherIsBetter() ? due.subtract(tolerance) : due.add(tolerance)));
  }

  private List<PeriodState> states() {
    return contract.isActivated()
        ? periodEnds(asOf).stream()
            .map(day -> new PeriodState(day, kpi.on(day, contract).state()))
            .toList()
        : List.of();
  }

  /** The last days of its reporting periods, the latest {@value #MOST_PERIODS} of them. */
  private List<LocalDate> periodEnds(LocalDate last) {
    var ends = new ArrayList<LocalDate>();
    int months = Math.max(1, terms.frequencyMonths());
    for (int passed = months; ; passed += months) {
      var end = contract.period().from().plusMonths(passed).minusDays(1);
      if (end.isAfter(last) || end.isAfter(contract.period().to())) {
        break;
      }
      ends.add(end);
    }
    var end = contract.period().to();
    if (!end.isAfter(last) && (ends.isEmpty() || ends.getLast().isBefore(end))) {
      ends.add(end);
    }
    return ends.subList(Math.max(0, ends.size() - MOST_PERIODS), ends.size());
  }

  private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    var stripped = value.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

package org.socialvalue.monitoring.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
import org.socialvalue.monitoring.standing.SharedKpi;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.suppression.Suppressed;

/** Writes the line of one KPI. */
final class Line {

  private static final int MOST_PERIODS = 120;
  private static final int PLACES = 4;

  private final Contract contract;
  private final Period told;
  private final LocalDate asOf;
  private final KpiStanding kpi;
  private final KpiTerms terms;
  private final @Nullable Integer threshold;
  private final @Nullable SharedKpi shared;

  /**
   * @param told the time that the document tells of
   * @param threshold of numbers of people; null where none are hidden
   * @param shared where it stands as far as may be shared; null where nothing is hidden
   */
  Line(
      Contract contract,
      Period told,
      LocalDate asOf,
      KpiStanding kpi,
      @Nullable Integer threshold,
      @Nullable SharedKpi shared) {
    this.contract = contract;
    this.told = told;
    this.asOf = asOf;
    this.kpi = kpi;
    this.terms = kpi.terms();
    this.threshold = threshold;
    this.shared = shared;
  }

  KpiLine written() {
    var figures = hides() ? ofPeople() : figures();
    boolean hidden = shared != null && shared.hidden();
    var achieved =
        hides() || hidden ? shownAchieved(figures, hidden) : rounded(kpi.status().achieved());
    var target = terms.target();
    var scale = terms.scale();
    var status = shared == null ? kpi.status() : shared.possible().getFirst();
    var expected = hidden ? null : status.expected();
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
        shared == null ? kpi.status().state() : shared.state(),
        hidden ? notTold() : status.reason(),
        rounded(status.due()),
        achieved,
        achievedText(achieved, hidden),
        inPeriod(figures),
        expected == null ? null : expected.amount(),
        expected == null ? null : expected.on(),
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
    return terms.kind().addsUp();
  }

  private List<PeriodFigure> figures() {
    var figures = new ArrayList<PeriodFigure>();
    var sum = BigDecimal.ZERO;
    for (var measured : kpi.measured()) {
      boolean counts = counts(measured);
      if (isOfFew(measured)) {
        figures.add(notShown(measured));
        continue;
      }
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

  /** Whether it tells of so few that it is one person's result, or nearly. */
  private boolean isOfFew(Measured measured) {
    return threshold != null && measured.tellsOfFewerThan(threshold);
  }

  private static PeriodFigure notShown(Measured measured) {
    return new PeriodFigure(
        measured.period().from(),
        measured.period().to(),
        null,
        null,
        counts(measured),
        null,
        "not shown");
  }

  private List<PeriodFigure> ofPeople() {
    return addsUp() ? people().overTime(contract.judgedOn(asOf)) : people().byPeriod();
  }

  private PeopleFigures people() {
    return new PeopleFigures(kpi, Objects.requireNonNull(threshold));
  }

  private static boolean counts(Measured measured) {
    return measured.counts() && measured.enoughAnswered();
  }

  /** Of levels the one that counts, where it is shown; of a mean only with all that it is of. */
  private @Nullable BigDecimal shownAchieved(List<PeriodFigure> figures, boolean hidden) {
    if (!addsUp()) {
      return hidden ? null : rounded(kpi.status().achieved());
    }
    return figures.stream()
        .map(PeriodFigure::standing)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .filter(sum -> !hidden || sum.signum() > 0)
        .orElse(null);
  }

  private String achievedText(@Nullable BigDecimal achieved, boolean hidden) {
    if (achieved != null) {
      return (hidden && addsUp() ? sureness() : "") + Plain.number(achieved) + " " + terms.unit();
    }
    if (shared == null || !hidden) {
      return "nothing reported";
    }
    return terms.tellsOfPeople() && !shared.isLate()
        ? "fewer than " + shared.fewerThan() + " " + terms.unit()
        : "not told";
  }

  private String sureness() {
    return shared != null && shared.mayBeLess() ? "about " : "at least ";
  }

  private String notTold() {
    return shared != null && terms.tellsOfPeople() && shared.isLate()
        ? "Figures of this time came or were corrected later: they are told in later documents"
        : "The number of people is too small to be told";
  }

  private @Nullable BigDecimal inPeriod(List<PeriodFigure> figures) {
    if (hides() && addsUp()) {
      return people().cameSince(told.from(), contract.judgedOn(asOf));
    }
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

  private List<Due> dueLine() {
    if (!contract.isActivated()) {
      return List.of();
    }
    var line = new ArrayList<Due>();
    var last = terms.kind() == KpiKind.RATE_PER_SPEND ? asOf : contract.period().to();
    for (var day : periodEnds(last)) {
      var status = kpi.dueOn(day, contract);
      var due = rounded(status.due());
      var limit = rounded(status.limit());
      if (due != null && limit != null) {
        line.add(new Due(day, due, limit));
      }
    }
    return line;
  }

  private List<PeriodState> states() {
    return contract.isActivated()
        ? periodEnds(asOf).stream().map(day -> new PeriodState(day, stateOn(day))).toList()
        : List.of();
  }

  private @Nullable KpiState stateOn(LocalDate day) {
    return threshold == null
        ? kpi.on(day, contract).state()
        : kpi.sharedOn(day, contract, threshold).state();
  }

  /** The last days of its reporting periods, the latest {@value #MOST_PERIODS} of them. */
  private List<LocalDate> periodEnds(LocalDate last) {
    var ends =
        contract.period().stretches(Math.max(1, terms.frequencyMonths())).stream()
            .map(Period::to)
            .filter(end -> !end.isAfter(last))
            .toList();
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

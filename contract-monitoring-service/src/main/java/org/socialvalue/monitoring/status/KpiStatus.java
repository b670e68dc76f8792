package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * Where a KPI stands on a day, and why. Derived from its history: the same terms, figures and day
 * always give the same status.
 *
 * @param due what was due by that day, in the unit; null where nothing can be said
 * @param gross what was reported, in the unit; null where nothing was
 * @param achieved the provider's own part of it: what counts; null where nothing was measured
 * @param reason in words, for people
 * @param forecast in words, where the pace so far says anything; null otherwise
 * @param expected the same as a number on its day; null where the words hold none
 * @param limit in the unit: beyond it, it is off track; null where nothing can be said
 * @param silence what was not reported of a cap or a level; null where nothing is missing, and for
 *     what adds up, where silence falls short by itself
 */
public record KpiStatus(
    KpiState state,
    String reason,
    @Nullable BigDecimal due,
    @Nullable BigDecimal gross,
    @Nullable BigDecimal achieved,
    @Nullable String forecast,
    LocalDate asOf,
    @Nullable Expected expected,
    @Nullable BigDecimal limit,
    @Nullable Silence silence) {

  /** An amount by the end of a day; at a pace to one place half up, a level as it is. */
  public record Expected(LocalDate on, BigDecimal amount) {}

  /** One that is not compared with anything. */
  public KpiStatus(
      KpiState state,
      String reason,
      @Nullable BigDecimal due,
      @Nullable BigDecimal gross,
      @Nullable BigDecimal achieved,
      @Nullable String forecast,
      LocalDate asOf) {
    this(state, reason, due, gross, achieved, forecast, asOf, null, null, null);
  }

  /**
   * Figures and spend of periods that end after the day, and queried figures, are left out.
   *
   * @param terms the agreed version that is judged
   * @param contract first and last day of the contract
   * @param asOf the day that is asked about
   */
  public static KpiStatus derivedFrom(
      KpiTerms terms,
      Period contract,
      List<Measured> measurements,
      List<Spent> spend,
      LocalDate asOf) {
    return derivedFrom(
        terms, contract, Figures.of(measurements, asOf), Spending.of(spend, asOf), asOf);
  }

  /**
   * The same from figures and spend that were summed up by that day.
   *
   * @param terms the agreed version that is judged
   * @param contract first and last day of the contract
   * @param asOf the day that is asked about
   */
  public static KpiStatus derivedFrom(
      KpiTerms terms, Period contract, Figures figures, Spending spend, LocalDate asOf) {
    return derivedFrom(terms, null, contract, figures, spend, in(contract, asOf));
  }

  /**
   * The same over terms that were revised: judged by those in force on the day. A revision of a
   * count changes nothing about what had fallen due before it.
   *
   * @param course the terms that were agreed, at least the first, in any order
   * @param contract first and last day of the time that the target falls due over
   * @param figures and spend by the day that it is judged by
   */
  public static KpiStatus derivedFrom(
      List<TermsInForce> course, Period contract, Figures figures, Spending spend, AsOf asOf) {
    return derivedFrom(
        Carried.inForce(course, asOf.judged()),
        Carried.of(course, contract, asOf.judged()),
        contract,
        figures,
        spend,
        asOf);
  }

  /** The same of a contract that runs over all that time. */
  public static KpiStatus derivedFrom(
      List<TermsInForce> course, Period contract, Figures figures, Spending spend, LocalDate asOf) {
    return derivedFrom(course, contract, figures, spend, in(contract, asOf));
  }

  static KpiStatus derivedFrom(
      KpiTerms terms,
      @Nullable Carried carried,
      Period contract,
      Figures figures,
      Spending spend,
      AsOf asOf) {
    var term = term(terms, contract);
    return derivedFrom(
        terms, carried, contract, figures, spend, asOf, Reports.dueBy(term, asOf.reportedTo()));
  }

  static KpiStatus derivedFrom(
      KpiTerms terms,
      @Nullable Carried carried,
      Period contract,
      Figures figures,
      Spending spend,
      AsOf asOf,
      Reports reports) {
    var term = term(terms, contract);
    var judged = new Judged(terms, term, carried, reports, asOf.judged());
    var status =
        switch (terms.kind()) {
          case NARRATIVE ->
              judged.notMeasurable("Told by stories: it is not turned into a number", null, null);
          case COUNT -> judged.count(figures);
          case RATE_PER_SPEND -> judged.rate(figures, spend);
          case MILESTONE -> judged.milestone(figures);
          case RATIO, DISTANCE_TRAVELLED -> judged.mean(figures);
          case STABILITY -> judged.stability(figures);
          case BEFORE_AFTER -> judged.beforeAndAfter(figures);
        };
    return status
        .withLimit(judged.limit(status.due()))
        .withForecast(new Forecast(terms, term, asOf).of(figures, spend))
        .withAnswersLeftOut(terms, figures);
  }

  /** What a sum of figures came to in one reporting period by itself. */
  static KpiStatus inPeriod(
      KpiTerms terms,
      Period contract,
      BigDecimal due,
      Figures figures,
      Reports reports,
      LocalDate lastDay) {
    return new Judged(terms, term(terms, contract), null, reports, lastDay)
        .inPeriod(due, figures.sum());
  }

  /** Where it stands and why, for people. */
  public String inWords() {
    return state.words() + ": " + reason;
  }

  /** Without what was reported beside what counts of it. */
  public KpiStatus withoutGross() {
    return new KpiStatus(
        state, reason, due, null, achieved, forecast, asOf, expected, limit, silence);
  }

  /** The same where part of what was due was not reported: beyond the tolerance it is off track. */
  KpiStatus inSpiteOf(Silence kept, BigDecimal tolerancePercent) {
    return new KpiStatus(
        kept.isBeyond(tolerancePercent) ? KpiState.OFF_TRACK : state,
        reason + "; " + kept.words(),
        due,
        gross,
        achieved,
        forecast,
        asOf,
        expected,
        limit,
        kept);
  }

  KpiStatus withLimit(@Nullable BigDecimal beyond) {
    return new KpiStatus(
        state, reason, due, gross, achieved, forecast, asOf, expected, beyond, silence);
  }

  /** A forecast is for what is under way: not for what is reached, or says nothing. */
  private KpiStatus withForecast(Forecast.@Nullable Said said) {
    return switch (state) {
      case ON_TRACK, AT_RISK, OFF_TRACK ->
          said == null
              ? this
              : new KpiStatus(
                  state,
                  reason,
                  due,
                  gross,
                  achieved,
                  said.words(),
                  asOf,
                  said.expected(),
                  limit,
                  silence);
      case NOT_STARTED, MET, NOT_MEASURABLE -> this;
    };
  }

  /** Too few answers say nothing: neither that it goes well nor that it doesn't. */
  private KpiStatus withAnswersLeftOut(KpiTerms terms, Figures figures) {
    if (figures.tooFewAnswers() == 0 || terms.kind() == KpiKind.NARRATIVE) {
      return this;
    }
    var why =
        "fewer than "
            + (terms.leastResponsePercent() == null
                ? "was agreed"
                : terms.leastResponsePercent().stripTrailingZeros().toPlainString()
                    + " per cent of those asked")
            + " answered";
    if (figures.counted() == 0) {
      return new KpiStatus(
          KpiState.NOT_MEASURABLE,
          "Too few answers: each time " + why,
          due,
          null,
          null,
          null,
          asOf,
          null,
          limit,
          silence);
    }
    return figures.latestIsLeftOut()
        ? new KpiStatus(
            state,
            reason + "; the figure up to " + figures.tooFewSince() + " is left out, since " + why,
            due,
            gross,
            achieved,
            forecast,
            asOf,
            expected,
            limit,
            silence)
        : this;
  }

  /** A day of a contract that runs over all that time. */
  static AsOf in(Period contract, LocalDate asOf) {
    return new AsOf(asOf, asOf.isAfter(contract.to()) ? asOf : contract.to());
  }

  static ElapsedTerm term(KpiTerms terms, Period contract) {
    var target = terms.target();
    var dueOn = target == null || target.dueBy() == null ? contract.to() : target.dueBy();
    return new ElapsedTerm(contract.from(), dueOn, terms.frequencyMonths(), terms.lastingMonths());
  }
}

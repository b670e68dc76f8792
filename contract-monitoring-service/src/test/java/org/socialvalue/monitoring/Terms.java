package org.socialvalue.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.kpi.MeasuringMethod;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.status.Spent;

/** KPI terms that read like what they are; a contract of two whole years, reported quarterly. */
public final class Terms {

  public static final LocalDate START = LocalDate.of(2027, 1, 1);
  public static final LocalDate END = LocalDate.of(2028, 12, 31);
  public static final Period CONTRACT = new Period(START, END);

  private Terms() {}

  public static KpiTerms countOf(String target) {
    return of(KpiKind.COUNT, Measure.Direction.HIGHER_IS_BETTER, null, target(target, null, null));
  }

  public static KpiTerms lastingCountOf(String target, int months) {
    return of(
        KpiKind.COUNT, Measure.Direction.HIGHER_IS_BETTER, null, target(target, null, months));
  }

  public static KpiTerms capOf(String target) {
    return of(KpiKind.COUNT, Measure.Direction.LOWER_IS_BETTER, null, target(target, null, null));
  }

  public static KpiTerms rateOf(String amount, String perAmount) {
    return of(
        KpiKind.RATE_PER_SPEND,
        Measure.Direction.HIGHER_IS_BETTER,
        null,
        target(amount, perAmount, null));
  }

  public static KpiTerms change(String baseline, String target) {
    return of(
        KpiKind.BEFORE_AFTER,
        Measure.Direction.HIGHER_IS_BETTER,
        decimal(baseline),
        target(target, null, null));
  }

  public static KpiTerms ratioOf(String target) {
    return of(KpiKind.RATIO, Measure.Direction.HIGHER_IS_BETTER, null, target(target, null, null));
  }

  public static KpiTerms milestoneBy(LocalDate day) {
    return of(
        KpiKind.MILESTONE,
        Measure.Direction.HIGHER_IS_BETTER,
        null,
        new Measure.Target(BigDecimal.ONE, null, null, null, day));
  }

  public static KpiTerms narrative() {
    return of(KpiKind.NARRATIVE, Measure.Direction.HIGHER_IS_BETTER, null, null);
  }

  public static KpiTerms of(
      KpiKind kind,
      Measure.Direction direction,
      @Nullable BigDecimal baseline,
      Measure.@Nullable Target target) {
    return new KpiTerms(
        "jobs held for six months",
        kind,
        Measure.Kind.OUTCOME,
        "people",
        direction,
        baseline,
        target,
        BigDecimal.TEN,
        BigDecimal.valueOf(100),
        3,
        30,
        MeasuringMethod.OWN_RECORDS,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public static KpiTerms onScale(KpiTerms terms, KpiTerms.Scale scale) {
    return but(terms, Map.of("scale", scale));
  }

  public static KpiTerms common(KpiTerms terms, KpiTerms.CommonMeasure measure) {
    return but(terms, Map.of("commonMeasure", measure));
  }

  /** The same terms but for some, by their names. */
  public static KpiTerms but(KpiTerms terms, Map<String, ?> others) {
    var fields = new HashMap<String, Object>(Json.read(Json.write(terms), Map.class));
    assertThat(fields).containsKeys(others.keySet().toArray(String[]::new));
    fields.putAll(others);
    return Json.read(Json.write(fields), KpiTerms.class);
  }

  public static Measured measured(LocalDate from, LocalDate to, String value) {
    return new Measured(new Period(from, to), decimal(value), decimal(value), true);
  }

  public static Measured queried(LocalDate from, LocalDate to, String value) {
    return new Measured(new Period(from, to), decimal(value), decimal(value), false);
  }

  /** A level of ten cases. */
  public static Measured ofTen(Period period, String level) {
    return new Measured(period, decimal(level), decimal(level), true, true, BigDecimal.TEN);
  }

  /** In the first month of the contract. */
  public static Measured inJanuary(String value) {
    return measured(START, LocalDate.of(2027, 1, 31), value);
  }

  public static Spent spent(String amount) {
    return new Spent(new Period(START, LocalDate.of(2027, 1, 31)), decimal(amount));
  }

  public static BigDecimal decimal(String value) {
    return new BigDecimal(value);
  }

  private static Measure.Target target(
      String amount, @Nullable String perAmount, @Nullable Integer lasting) {
    return new Measure.Target(
        decimal(amount), perAmount == null ? null : decimal(perAmount), lasting, null, null);
  }
}

package org.socialvalue.monitoring.kpi;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;

/**
 * What the two sides agree on for one KPI. Plain data: the rules and the status read nothing else.
 *
 * @param looksAt a change for people, a thing done, or an account
 * @param unit the unit of baseline, target and measurements
 * @param baseline the level before; only a before-and-after KPI reads it
 * @param target what is to be reached; null for a narrative KPI
 * @param tolerancePercent how far short of what is due, in per cent of it, is at risk and not yet
 *     off track; the boundary itself is at risk
 * @param weight importance among the contract's KPIs, in per cent
 * @param frequencyMonths months from one report to the next, at least 1
 * @param minutesPerReport working time that one report costs the provider
 * @param alsoCollectedBy another body that collects the same, such as an inspectorate
 * @param sourceSystem where the figure is taken from, such as the provider's own system
 * @param scale where levels are read on a scale; null where they are not
 * @param leastResponsePercent how many of those asked must answer for a figure to say anything;
 *     null where nobody is asked
 * @param commonMeasure the measure of the shared catalogue that it uses; null for one of its own
 * @param countsPeople whether its numbers are numbers of people, of whom small ones are not shared;
 *     null where nobody said, and kind and unit tell
 */
public record KpiTerms(
    String name,
    KpiKind kind,
    Measure.Kind looksAt,
    String unit,
    Measure.Direction direction,
    @Nullable BigDecimal baseline,
    Measure.@Nullable Target target,
    BigDecimal tolerancePercent,
    BigDecimal weight,
    int frequencyMonths,
    int minutesPerReport,
    MeasuringMethod method,
    @Nullable String alsoCollectedBy,
    @Nullable String sourceSystem,
    @Nullable Scale scale,
    @Nullable BigDecimal leastResponsePercent,
    @Nullable CommonMeasure commonMeasure,
    @Nullable Boolean countsPeople) {

  /**
   * The scale that levels and changes are read on; null in terms agreed before there was one.
   *
   * @param lowest the end of it, in the unit
   * @param highest the other end, more than the lowest
   */
  public record Scale(BigDecimal lowest, BigDecimal highest) {

    public boolean holds(BigDecimal level) {
      return level.compareTo(lowest) >= 0 && level.compareTo(highest) <= 0;
    }

    /** Whether both have the same ends, or neither is there. */
    public static boolean same(@Nullable Scale one, @Nullable Scale other) {
      if (one == null || other == null) {
        return one == null && other == null;
      }
      return one.lowest.compareTo(other.lowest) == 0 && one.highest.compareTo(other.highest) == 0;
    }

    public BigDecimal width() {
      return highest.subtract(lowest);
    }
  }

  /** One version of a measure of the shared catalogue (COMMON_MEASURES). */
  public record CommonMeasure(UUID id, int version) {}

  /** Whether its numbers are numbers of people ({@link PeopleCounted}). */
  public boolean tellsOfPeople() {
    return PeopleCounted.by(this);
  }

  public boolean higherIsBetter() {
    return direction == Measure.Direction.HIGHER_IS_BETTER;
  }

  public int lastingMonths() {
    return target == null || target.lastingMonths() == null ? 0 : target.lastingMonths();
  }

  public KpiTerms withWeight(BigDecimal other) {
    return new KpiTerms(
        name,
        kind,
        looksAt,
        unit,
        direction,
        baseline,
        target,
        tolerancePercent,
        other,
        frequencyMonths,
        minutesPerReport,
        method,
        alsoCollectedBy,
        sourceSystem,
        scale,
        leastResponsePercent,
        commonMeasure,
        countsPeople);
  }
}

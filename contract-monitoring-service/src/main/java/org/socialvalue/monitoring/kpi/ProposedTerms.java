package org.socialvalue.monitoring.kpi;

import java.math.BigDecimal;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Promise;

/**
 * Drafts a KPI from the measure that a promise came with, so that both sides start from what was
 * promised. The kind follows from the measure: an amount spent makes a rate, a baseline other than
 * zero a before and after, a single thing with a date a milestone, anything else a count.
 */
public final class ProposedTerms {

  /** Where nothing else is agreed. The product's choices; both sides can change them. */
  private static final int FREQUENCY_MONTHS = 3;

  private static final int MINUTES_PER_REPORT = 30;

  private ProposedTerms() {}

  /** Whether the promise says enough for a KPI: a number to reach. */
  public static boolean canBeDrafted(Promise promise) {
    return promise.measure().kind() != Measure.Kind.NARRATIVE && promise.measure().target() != null;
  }

  /**
   * @param tolerancePercent what the authority settled that a KPI is first proposed with
   */
  public static KpiTerms of(Promise promise, BigDecimal weight, BigDecimal tolerancePercent) {
    var measure = promise.measure();
    var kind = kindOf(measure);
    return new KpiTerms(
        measure.name(),
        kind,
        measure.kind(),
        measure.unit(),
        measure.direction(),
        measure.baseline(),
        measure.target(),
        tolerancePercent,
        weight,
        FREQUENCY_MONTHS,
        MINUTES_PER_REPORT,
        methodFor(kind),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static KpiKind kindOf(Measure measure) {
    var target = measure.target();
    if (measure.kind() == Measure.Kind.NARRATIVE || target == null) {
      return KpiKind.NARRATIVE;
    }
    if (target.perAmountSpent() != null) {
      return KpiKind.RATE_PER_SPEND;
    }
    if (measure.baseline() != null && measure.baseline().signum() != 0) {
      return KpiKind.BEFORE_AFTER;
    }
    boolean once = target.amount().compareTo(BigDecimal.ONE) == 0 && target.dueBy() != null;
    return once && measure.kind() == Measure.Kind.OUTPUT ? KpiKind.MILESTONE : KpiKind.COUNT;
  }

  private static MeasuringMethod methodFor(KpiKind kind) {
    return switch (kind) {
      case BEFORE_AFTER, STABILITY -> MeasuringMethod.SURVEY;
      case DISTANCE_TRAVELLED -> MeasuringMethod.DISTANCE_TRAVELLED;
      case NARRATIVE -> MeasuringMethod.ACCOUNT;
      case COUNT, RATE_PER_SPEND, RATIO, MILESTONE -> MeasuringMethod.OWN_RECORDS;
    };
  }
}

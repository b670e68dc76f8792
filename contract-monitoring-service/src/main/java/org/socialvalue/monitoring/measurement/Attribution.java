package org.socialvalue.monitoring.measurement;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.measurement.MeasurementRequest.AttributionRequest;

/**
 * How much of what was reported the provider claims as its own doing (Kent framework, measuring 8).
 *
 * @param sharePercent the provider's part of the result, 0 to 100; follows from {@code ourDoing}
 *     but for a part
 * @param wouldHaveHappenedAnywayPercent how much of it would have come about without the provider,
 *     0 to 100
 * @param explanation in words, for whoever verifies
 */
public record Attribution(
    OurDoing ourDoing,
    BigDecimal sharePercent,
    BigDecimal wouldHaveHappenedAnywayPercent,
    @Nullable String explanation) {

  /** Was it the provider's doing? */
  public enum OurDoing {
    /** Wholly. */
    ALL,
    /** With others, or in part by itself. */
    PART,
    /** Not at all. */
    NONE
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** As the questions were answered; ATTRIBUTION_ASKED has found nothing. */
  public static Attribution of(AttributionRequest answers) {
    var doing = Objects.requireNonNull(answers.ourDoing());
    var share =
        switch (doing) {
          case ALL -> HUNDRED;
          case NONE -> BigDecimal.ZERO;
          case PART -> Objects.requireNonNull(answers.sharePercent());
        };
    return new Attribution(
        doing,
        share,
        Objects.requireNonNull(answers.wouldHaveHappenedAnywayPercent()),
        answers.explanation());
  }

  /** gross × share × (1 − what would have happened anyway), exact: nothing is rounded. */
  public BigDecimal net(BigDecimal gross) {
    var net =
        gross
            .multiply(sharePercent)
            .multiply(HUNDRED.subtract(wouldHaveHappenedAnywayPercent))
            .movePointLeft(4);
    return net.signum() == 0 ? BigDecimal.ZERO : plain(net);
  }

  /**
   * What counts for this KPI. For a level (before and after, stability, a ratio with a baseline)
   * the share is taken of the change since the baseline, since a share of a level means nothing.
   */
  public BigDecimal net(BigDecimal gross, KpiTerms terms) {
    boolean level =
        switch (terms.kind()) {
          case BEFORE_AFTER, STABILITY, RATIO -> true;
          case COUNT, RATE_PER_SPEND, DISTANCE_TRAVELLED, MILESTONE, NARRATIVE -> false;
        };
    if (level && terms.baseline() != null) {
      return plain(terms.baseline().add(net(gross.subtract(terms.baseline()))));
    }
    return net(gross);
  }

  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

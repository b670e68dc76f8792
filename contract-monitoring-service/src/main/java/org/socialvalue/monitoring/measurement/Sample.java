package org.socialvalue.monitoring.measurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who and what stands behind a figure, as far as its kind asks for it (Kent framework, measuring 2
 * and 8). Every part may be left out where the kind of the KPI does not need it.
 *
 * @param asked how many were asked
 * @param answered how many of them answered
 * @param numerator for a ratio: how many did
 * @param denominator for a ratio: of how many
 * @param improved how many came further
 * @param held how many stayed where they were
 * @param fallen how many fell back
 * @param meanChange the mean change of those who answered, in the unit; below zero where it got
 *     worse
 * @param before the mean level before, on the scale
 * @param after the mean level after, on the scale
 */
public record Sample(
    @Nullable Integer asked,
    @Nullable Integer answered,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Integer improved,
    @Nullable Integer held,
    @Nullable Integer fallen,
    @Nullable BigDecimal meanChange,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static Sample ofRatio(BigDecimal numerator, BigDecimal denominator) {
    return new Sample(null, null, numerator, denominator, null, null, null, null, null, null);
  }

  public static Sample ofAnswers(int asked, int answered) {
    return new Sample(asked, answered, null, null, null, null, null, null, null, null);
  }

  /**
   * In per cent of those asked, to two places half up; 0 where nobody was asked, null where the
   * figure does not say.
   */
  @JsonIgnore
  public @Nullable BigDecimal responsePercent() {
    if (asked == null || answered == null) {
      return null;
    }
    return asked == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(answered)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(asked), 2, RoundingMode.HALF_UP);
  }

  /** So many of a hundred, to four places half up; null where it is no ratio. */
  @JsonIgnore
  public @Nullable BigDecimal percent() {
    return numerator == null || denominator == null || denominator.signum() <= 0
        ? null
        : numerator.multiply(HUNDRED).divide(denominator, 4, RoundingMode.HALF_UP);
  }

  /**
   * The least number of people that the figure was reckoned from or tells apart: those who
   * answered; of a ratio those whom it is of, those who did and those who did not, where there are
   * any. Null where none is said.
   */
  @JsonIgnore
  public @Nullable BigDecimal fewest() {
    return fewest(answered, numerator, denominator);
  }

  /** The same of its parts. */
  public static @Nullable BigDecimal fewest(
      @Nullable Integer answered,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {
    var rest = numerator == null || denominator == null ? null : denominator.subtract(numerator);
    return Stream.concat(
            Stream.of(
                    Optional.ofNullable(denominator),
                    Optional.ofNullable(answered).map(BigDecimal::valueOf))
                .flatMap(Optional::stream),
            Stream.of(Optional.ofNullable(numerator), Optional.ofNullable(rest))
                .flatMap(Optional::stream)
                .filter(part -> part.signum() > 0))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** How much the figure weighs where figures of several periods are pooled: of how many it is. */
  @JsonIgnore
  public BigDecimal weight() {
    if (denominator != null && denominator.signum() > 0) {
      return denominator;
    }
    return answered != null && answered > 0 ? BigDecimal.valueOf(answered) : BigDecimal.ONE;
  }
}

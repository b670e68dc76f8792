package org.socialvalue.monitoring.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PerformanceRated.Rating;
import org.socialvalue.monitoring.policy.RatingPolicy;
import org.socialvalue.monitoring.status.KpiState;

/**
 * The rating that follows from where the KPIs stand; the same standings always give the same.
 *
 * <p>Each KPI brings its weight in full where it is met or on track, half of it at risk, nothing
 * off track. What has not started or can't be measured takes no part. The score is what was brought
 * in per cent of the weight that took part; it is compared unrounded and shown to one place. By the
 * default policy good is 90 and more with nothing off track, approaching target 75 and more,
 * requires improvement 50 and more, inadequate less. Where less than half of all the weight takes
 * part, nothing is said: other. Weights all zero count as equal.
 *
 * @param score 0 to 100, to one place half up; null where nothing can be said
 * @param because in words, for people
 */
public record ComputedRating(Rating rating, @Nullable BigDecimal score, String because) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The order of the standings does not matter. */
  public static ComputedRating of(List<Standing> standings, RatingPolicy policy) {
    boolean unweighted = standings.stream().allMatch(s -> s.weight().signum() == 0);
    var all = BigDecimal.ZERO;
    var taking = BigDecimal.ZERO;
    var brought = BigDecimal.ZERO;
    for (var standing : standings) {
      var weight = unweighted ? BigDecimal.ONE : standing.weight();
      all = all.add(weight);
      if (takesPart(standing.state())) {
        taking = taking.add(weight);
        brought = brought.add(brought(standing.state(), weight));
      }
    }
    if (taking.signum() == 0
        || taking.multiply(HUNDRED).compareTo(all.multiply(policy.leastMeasurablePercent())) < 0) {
      return new ComputedRating(
          Rating.OTHER, null, "Too little of it can be measured yet: " + counts(standings));
    }
    var score = brought.multiply(HUNDRED).divide(taking, 1, RoundingMode.HALF_UP);
    return new ComputedRating(
        rating(brought, taking, standings, policy),
        score,
        plain(score) + " of 100 points: " + counts(standings));
  }

  private static boolean takesPart(KpiState state) {
    return state != KpiState.NOT_STARTED && state != KpiState.NOT_MEASURABLE;
  }

  private static BigDecimal brought(KpiState state, BigDecimal weight) {
    return switch (state) {
      case MET, ON_TRACK -> weight;
      case AT_RISK -> weight.divide(TWO);
      case OFF_TRACK, NOT_STARTED, NOT_MEASURABLE -> BigDecimal.ZERO;
    };
  }

  private static Rating rating(
      BigDecimal brought, BigDecimal taking, List<Standing> standings, RatingPolicy policy) {
    boolean offTrack = standings.stream().anyMatch(s -> s.state() == KpiState.OFF_TRACK);
    if (!offTrack && reaches(brought, taking, policy.goodFrom())) {
      return Rating.GOOD;
    }
    if (reaches(brought, taking, policy.approachingFrom())) {
      return Rating.APPROACHING_TARGET;
    }
    return reaches(brought, taking, policy.improvementFrom())
        ? Rating.REQUIRES_IMPROVEMENT
        : Rating.INADEQUATE;
  }

  private static boolean reaches(BigDecimal brought, BigDecimal taking, BigDecimal percent) {
    return brought.multiply(HUNDRED).compareTo(taking.multiply(percent)) >= 0;
  }

  /** "2 on track, 1 off track". */
  private static String counts(List<Standing> standings) {
    if (standings.isEmpty()) {
      return "the contract has no KPI";
    }
    var byState =
        standings.stream().collect(Collectors.groupingBy(Standing::state, Collectors.counting()));
    return Arrays.stream(KpiState.values())
        .filter(byState::containsKey)
        .map(state -> byState.get(state) + " " + state.inWords())
        .collect(Collectors.joining(", "));
  }

  private static String plain(BigDecimal score) {
    var plain = score.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}

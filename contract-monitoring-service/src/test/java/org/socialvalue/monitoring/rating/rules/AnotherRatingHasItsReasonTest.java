package org.socialvalue.monitoring.rating.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.PerformanceRated.Rating;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.notice.Regimes;
import org.socialvalue.monitoring.rating.ComputedRating;

class AnotherRatingHasItsReasonTest {

  private static final ComputedRating COMPUTED =
      new ComputedRating(Rating.INADEQUATE, BigDecimal.TEN, "10 of 100 points: 1 off track");

  @Test
  void the_computed_rating_needs_no_reason() {
    assertThat(check(null, null)).isEmpty();
    assertThat(check(Rating.INADEQUATE, null)).isEmpty();
  }

  @Test
  void another_one_does_and_a_filler_is_none() {
    assertThat(check(Rating.GOOD, "the road was closed for a year")).isEmpty();
    for (var reason : new @Nullable String[] {null, " ", "n/a", "tbc"}) {
      assertThat(check(Rating.GOOD, reason))
          .singleElement()
          .satisfies(finding -> assertThat(finding.blocks()).isTrue())
          .satisfies(finding -> assertThat(finding.message()).contains("INADEQUATE"));
    }
  }

  @Test
  void it_is_asked_for_by_the_law_where_the_law_asks_for_ratings() {
    var standard = Regimes.of("STANDARD").orElseThrow();
    var large = new BigDecimal("5000000.01");
    assertThat(check(Rating.GOOD, null, standard.ratingLaw(large)))
        .extracting(Finding::basis, Finding::source)
        .containsExactly(tuple(Basis.LAW, standard.ratingSource()));
    assertThat(check(Rating.GOOD, null, standard.ratingLaw(new BigDecimal("5000000"))))
        .extracting(Finding::basis)
        .containsExactly(Basis.POLICY);
    assertThat(Regimes.of("LIGHT_TOUCH").orElseThrow().ratingLaw(large)).isNull();
  }

  private static List<Finding> check(@Nullable Rating given, @Nullable String reason) {
    return check(given, reason, null);
  }

  private static List<Finding> check(
      @Nullable Rating given, @Nullable String reason, @Nullable String law) {
    return new AnotherRatingHasItsReason().check(new RatingCase(COMPUTED, given, reason, law));
  }
}

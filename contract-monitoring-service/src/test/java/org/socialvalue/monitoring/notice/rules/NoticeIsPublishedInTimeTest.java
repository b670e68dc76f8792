package org.socialvalue.monitoring.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.notice.Regimes;

class NoticeIsPublishedInTimeTest {

  private static final LocalDate BY = LocalDate.of(2027, 5, 30);

  @Test
  void published_in_time_there_is_nothing_to_advise_the_last_day_included() {
    assertThat(check(BY, false, true, BY.plusYears(1))).isEmpty();
  }

  @Test
  void published_late_it_shows() {
    assertThat(check(BY.plusDays(1), false, true, BY.plusYears(1))).hasSize(1);
  }

  @Test
  void not_published_it_is_advised_by_law_or_by_policy() {
    assertThat(check(null, false, true, BY))
        .extracting(Finding::message, Finding::basis)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("To be published by 2027-05-30", Basis.LAW));
    assertThat(check(null, false, false, BY.plusDays(1)))
        .extracting(Finding::message, Finding::basis)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "Not published; the last day was 2027-05-30", Basis.POLICY));
  }

  @Test
  void where_none_is_called_for_nothing_is_advised() {
    assertThat(check(null, true, true, BY.plusDays(1))).isEmpty();
  }

  @Test
  void every_regime_has_its_days_as_data() {
    assertThat(Regimes.codes()).contains("LIGHT_TOUCH", "STANDARD");
    assertThat(Regimes.of("STANDARD"))
        .hasValueSatisfying(regime -> assertThat(regime.noticeWithinDays()).isEqualTo(30))
        .hasValueSatisfying(regime -> assertThat(regime.requiredByLaw()).isTrue());
    assertThat(Regimes.of("NONE_SUCH")).isEmpty();
  }

  private static List<Finding> check(
      @Nullable LocalDate publishedOn, boolean dismissed, boolean byLaw, LocalDate today) {
    return new NoticeIsPublishedInTime()
        .check(new NoticeCase(new UUID(0, 1), BY, publishedOn, dismissed, byLaw, today));
  }
}

package org.socialvalue.monitoring.measurement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.measurement.Attribution.OurDoing;

class MeasurementRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private static final Period MARCH = period("2027-03-01", "2027-03-31");

  @Test
  void both_questions_answered_keeps_the_rule() {
    assertThat(asked(OurDoing.ALL, null, "0")).isEmpty();
    assertThat(asked(OurDoing.PART, "40", "10")).isEmpty();
    assertThat(asked(OurDoing.NONE, "0", "100")).isEmpty();
  }

  @Test
  void each_question_left_open_is_found() {
    assertThat(asked(null, null, null))
        .extracting(Finding::subject)
        .containsExactly("/attribution/ourDoing", "/attribution/wouldHaveHappenedAnywayPercent");
  }

  @Test
  void a_share_that_contradicts_the_answer_is_found() {
    assertThat(asked(OurDoing.ALL, "40", "0")).hasSize(1);
    assertThat(asked(OurDoing.PART, null, "0")).hasSize(1);
    assertThat(asked(OurDoing.PART, "100", "0")).hasSize(1);
    assertThat(asked(OurDoing.NONE, "5", "0")).hasSize(1);
  }

  @Test
  void a_part_that_is_no_part_of_a_hundred_is_found() {
    for (var part : List.of("-100", "-0.01", "100.01", "150")) {
      assertThat(asked(OurDoing.ALL, null, part))
          .extracting(Finding::subject)
          .containsExactly("/attribution/wouldHaveHappenedAnywayPercent");
      assertThat(asked(OurDoing.PART, part, "0"))
          .extracting(Finding::subject)
          .containsExactly("/attribution/sharePercent");
    }
  }

  @Test
  void a_past_period_within_the_contract_keeps_the_rule() {
    assertThat(reported(MARCH)).isEmpty();
    assertThat(reported(period("2027-06-01", "2027-06-01"))).isEmpty();
    assertThat(reported(MARCH, period("2027-02-01", "2027-02-28"))).isEmpty();
  }

  @Test
  void everything_wrong_with_a_period_is_found_at_once() {
    var everything = period("2026-12-31", "2027-06-02");
    assertThat(reported(everything, MARCH)).hasSize(3);
  }

  @Test
  void one_day_in_common_is_an_overlap() {
    assertThat(reported(MARCH, period("2027-03-31", "2027-04-30"))).hasSize(1);
  }

  @Test
  void a_year_in_one_figure_is_told_of_where_months_are_reported() {
    var year = period("2027-01-01", "2027-12-31");
    assertThat(every(year, 1)).extracting(Finding::effect).containsExactly(Effect.INFO);
    assertThat(every(year, 6)).hasSize(1);
    assertThat(every(year, 12)).isEmpty();
  }

  @Test
  void a_whole_reporting_period_and_a_short_one_are_as_agreed() {
    assertThat(every(MARCH, 1)).isEmpty();
    assertThat(every(period("2027-03-15", "2027-04-14"), 1)).isEmpty();
    assertThat(every(period("2027-03-15", "2027-04-15"), 1)).hasSize(1);
    assertThat(every(period("2027-01-31", "2027-02-28"), 1)).isEmpty();
    assertThat(every(period("2028-12-20", "2028-12-31"), 3)).isEmpty();
  }

  @Test
  void who_verifies_is_accepted_by_both_and_who_doubts_need_not_be() {
    var rule = new VerifierIsAcceptedByBoth();
    assertThat(rule.check(new Verification("vera", true, true))).isEmpty();
    assertThat(rule.check(new Verification("vera", false, false))).isEmpty();
    assertThat(rule.check(new Verification("vera", true, false))).hasSize(1);
  }

  private static List<Finding> asked(
      @Nullable OurDoing doing, @Nullable String share, @Nullable String anyway) {
    return new AttributionIsAnswered()
        .check(
            new Claim(
                MARCH, doing, decimal(share), decimal(anyway), Terms.CONTRACT, List.of(), TODAY));
  }

  private static List<Finding> every(Period period, int months) {
    return new EachReportHasItsFigure().check(new ReportedTime(period, months));
  }

  private static List<Finding> reported(Period period, Period... taken) {
    return new PeriodIsPastAndCountedOnce()
        .check(new ReportedPeriod(period, Terms.CONTRACT, List.of(taken), TODAY));
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}

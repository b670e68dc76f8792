package org.socialvalue.monitoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Terms.CONTRACT;
import static org.socialvalue.monitoring.Terms.END;
import static org.socialvalue.monitoring.Terms.START;
import static org.socialvalue.monitoring.Terms.capOf;
import static org.socialvalue.monitoring.Terms.change;
import static org.socialvalue.monitoring.Terms.countOf;
import static org.socialvalue.monitoring.Terms.inJanuary;
import static org.socialvalue.monitoring.Terms.lastingCountOf;
import static org.socialvalue.monitoring.Terms.measured;
import static org.socialvalue.monitoring.Terms.milestoneBy;
import static org.socialvalue.monitoring.Terms.narrative;
import static org.socialvalue.monitoring.Terms.queried;
import static org.socialvalue.monitoring.Terms.rateOf;
import static org.socialvalue.monitoring.Terms.spent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.KpiTerms;

class KpiStatusTest {

  private static final LocalDate AFTER_ONE_YEAR = LocalDate.of(2027, 12, 31);

  @Test
  void half_the_time_makes_half_the_count_due() {
    var status = status(countOf("100"), AFTER_ONE_YEAR, inJanuary("60"));
    assertThat(status.due()).isEqualByComparingTo("50");
    assertThat(status.state()).isEqualTo(KpiState.ON_TRACK);
  }

  @Test
  void short_within_the_tolerance_is_at_risk_its_boundary_included() {
    // 100 × 9 of 24 months, in whole people
    var terms = countOf("100");
    var asOf = LocalDate.of(2027, 10, 15);
    assertThat(status(terms, asOf, inJanuary("37")).due()).isEqualByComparingTo("37");
    assertThat(status(terms, asOf, inJanuary("37")).state()).isEqualTo(KpiState.ON_TRACK);
    assertThat(status(terms, asOf, inJanuary("33.3")).state()).isEqualTo(KpiState.AT_RISK);
    assertThat(status(terms, asOf, inJanuary("33.2")).state()).isEqualTo(KpiState.OFF_TRACK);
  }

  @Test
  void whole_targets_fall_due_in_whole_units() {
    assertThat(status(countOf("3"), AFTER_ONE_YEAR).due()).isEqualByComparingTo("1");
    assertThat(status(countOf("1.5"), AFTER_ONE_YEAR).due()).isEqualByComparingTo("0.7");
  }

  @Test
  void nothing_is_due_between_two_reports() {
    var terms = countOf("100");
    assertThat(status(terms, LocalDate.of(2027, 3, 30)).due()).isEqualByComparingTo("0");
    assertThat(status(terms, LocalDate.of(2027, 3, 31)).due()).isEqualByComparingTo("12");
    assertThat(status(terms, LocalDate.of(2027, 6, 29)).due()).isEqualByComparingTo("12");
  }

  @Test
  void nothing_that_must_last_six_months_is_due_in_the_first_six() {
    var terms = lastingCountOf("12", 6);
    assertThat(status(terms, LocalDate.of(2027, 3, 31)).due()).isEqualByComparingTo("0");
    assertThat(status(terms, LocalDate.of(2027, 6, 30)).due()).isEqualByComparingTo("3");
    assertThat(status(terms, END).due()).isEqualByComparingTo("12");
  }

  @Test
  void a_term_of_odd_days_is_counted_in_days() {
    var odd = new Period(START, LocalDate.of(2027, 4, 10));
    assertThat(
            KpiStatus.derivedFrom(
                    countOf("100"), odd, List.of(), List.of(), LocalDate.of(2027, 4, 9))
                .due())
        .isEqualByComparingTo("90");
  }

  @Test
  void a_term_from_a_leap_day_is_counted_in_months() {
    var contract = new Period(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28));
    var after = LocalDate.of(2025, 2, 28);
    assertThat(KpiStatus.derivedFrom(countOf("3.6"), contract, List.of(), List.of(), after).due())
        .isEqualByComparingTo("1.2");
  }

  @Test
  void a_count_that_is_reached_is_met_at_any_time() {
    assertThat(status(countOf("3"), LocalDate.of(2027, 2, 1), inJanuary("3")).state())
        .isEqualTo(KpiState.MET);
  }

  @Test
  void nothing_due_and_nothing_reported_has_not_started() {
    assertThat(status(countOf("3"), START.plusDays(1)).state()).isEqualTo(KpiState.NOT_STARTED);
    assertThat(status(countOf("3"), START.minusDays(9)).state()).isEqualTo(KpiState.NOT_STARTED);
  }

  @Test
  void due_and_never_reported_is_off_track_without_a_figure() {
    var status = status(countOf("3"), AFTER_ONE_YEAR);
    assertThat(status.state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(status.achieved()).isNull();
    assertThat(status.reason()).isEqualTo("1 people due by 2027-12-31; nothing was reported");
  }

  @Test
  void a_queried_figure_counts_nothing() {
    var figure = queried(START, LocalDate.of(2027, 1, 31), "60");
    assertThat(status(countOf("100"), AFTER_ONE_YEAR, figure).state())
        .isEqualTo(KpiState.OFF_TRACK);
  }

  @Test
  void a_figure_of_a_period_that_ends_later_does_not_count_yet() {
    var figure = measured(START, AFTER_ONE_YEAR.plusDays(1), "100");
    assertThat(status(countOf("100"), AFTER_ONE_YEAR, figure).achieved()).isNull();
  }

  @Test
  void the_forecast_goes_on_at_the_pace_so_far() {
    assertThat(status(countOf("100"), AFTER_ONE_YEAR, inJanuary("60")).forecast())
        .isEqualTo(
            "At the pace so far about 120.2 people by 2028-12-31, where the target is 100 people");
  }

  @Test
  void a_cap_allows_its_share_of_the_days_rounded_up() {
    var asOf = LocalDate.of(2027, 3, 31);
    assertThat(status(capOf("10"), asOf, inJanuary("2")).state()).isEqualTo(KpiState.ON_TRACK);
    assertThat(status(capOf("10"), asOf, inJanuary("3")).state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(status(capOf("10"), END, measured(START, END, "10")).state())
        .isEqualTo(KpiState.MET);
  }

  @Test
  void a_cap_that_was_never_reported_is_off_track_once_the_first_report_is_missed() {
    var firstPeriodEnds = LocalDate.of(2027, 3, 31);
    assertThat(status(capOf("10"), firstPeriodEnds.plusDays(29)).state())
        .isEqualTo(KpiState.NOT_STARTED);
    var missed = status(capOf("10"), firstPeriodEnds.plusDays(30));
    assertThat(missed.state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(missed.achieved()).isNull();
  }

  @Test
  void silence_does_not_keep_a_cap() {
    // Given nine quarters of ten reported, 90 % of the days: within the tolerance of a tenth
    var reported = measured(START, LocalDate.of(2028, 9, 30), "4");
    assertThat(status(capOf("10"), LocalDate.of(2028, 12, 30), reported).state())
        .isEqualTo(KpiState.ON_TRACK);

    // When only the first month was ever reported
    var status = status(capOf("10"), LocalDate.of(2028, 12, 30), inJanuary("0"));

    // Then nobody knows what happened since, and that is not on track
    assertThat(status.state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(status.reason())
        .isEqualTo(
            "10 people allowed by 2028-12-30; 0 people count;"
                + " nothing was reported for 608 of the 639 days due so far");
  }

  @Test
  void a_cap_is_not_met_at_the_end_by_a_single_report_once_the_last_is_missed() {
    var on = new AsOf(END.plusDays(30), END);
    assertThat(cap(on, inJanuary("0")).state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(cap(on, measured(START, END, "9")).state()).isEqualTo(KpiState.MET);
    // the last quarter may still come: an eighth is beyond the tolerance once it is missed
    var allButTheLast = measured(START, LocalDate.of(2028, 9, 30), "9");
    assertThat(cap(new AsOf(END.plusDays(29), END), allButTheLast).state()).isEqualTo(KpiState.MET);
    assertThat(cap(on, allButTheLast).state()).isEqualTo(KpiState.OFF_TRACK);
  }

  @Test
  void a_level_that_is_no_longer_looked_at_is_off_track() {
    var terms = change("60", "60");
    var asOf = LocalDate.of(2028, 7, 31);
    assertThat(status(terms, asOf, inJanuary("60")).state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(
            status(terms, asOf, measured(LocalDate.of(2028, 5, 1), LocalDate.of(2028, 5, 1), "60"))
                .state())
        .isEqualTo(KpiState.ON_TRACK);
  }

  @Test
  void a_change_that_was_reached_stays_reached() {
    assertThat(status(change("40", "60"), END, inJanuary("60")).state()).isEqualTo(KpiState.MET);
  }

  @Test
  void a_milestone_that_came_late_says_so() {
    var terms = milestoneBy(LocalDate.of(2027, 6, 30));
    var late = measured(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 7, 31), "1");
    assertThat(status(terms, AFTER_ONE_YEAR, late).reason())
        .isEqualTo(
            "The milestone, due by 2027-06-30 and reported for the time up to 2027-07-31,"
                + " is reached: 1 people count");
  }

  @Test
  void a_contract_that_ends_early_is_forecast_to_its_last_day() {
    var lastDay = LocalDate.of(2028, 6, 30);
    assertThat(count(new AsOf(AFTER_ONE_YEAR, lastDay)).forecast())
        .isEqualTo(
            "At the pace so far about 89.9 people by 2028-06-30, where what is due is 75 people");
    assertThat(count(new AsOf(lastDay.plusDays(1), lastDay)).forecast()).isNull();
  }

  private static KpiStatus count(AsOf asOf) {
    return KpiStatus.derivedFrom(
        List.of(new TermsInForce(START, countOf("100"))),
        CONTRACT,
        Figures.of(List.of(inJanuary("60")), asOf.judged()),
        Spending.NONE,
        asOf);
  }

  private static KpiStatus cap(AsOf asOf, Measured figure) {
    return KpiStatus.derivedFrom(
        List.of(new TermsInForce(START, capOf("10"))),
        CONTRACT,
        Figures.of(List.of(figure), asOf.judged()),
        Spending.NONE,
        asOf);
  }

  @Test
  void a_rate_is_due_from_what_was_spent() {
    var terms = rateOf("1", "250000");
    var spend = List.of(spent("749999"));
    var met = KpiStatus.derivedFrom(terms, CONTRACT, List.of(inJanuary("2")), spend, END);
    var off =
        KpiStatus.derivedFrom(terms, CONTRACT, List.of(inJanuary("1")), spend, AFTER_ONE_YEAR);
    assertThat(met.state()).isEqualTo(KpiState.MET);
    assertThat(off.due()).isEqualByComparingTo("2");
    assertThat(off.state()).isEqualTo(KpiState.OFF_TRACK);
  }

  @Test
  void a_rate_without_spend_cannot_be_told_once_the_first_report_is_due() {
    var terms = rateOf("1", "250000");
    assertThat(status(terms, START.plusMonths(1)).state()).isEqualTo(KpiState.NOT_STARTED);
    assertThat(status(terms, AFTER_ONE_YEAR).state()).isEqualTo(KpiState.NOT_MEASURABLE);
  }

  @Test
  void before_and_after_expects_its_share_of_the_change() {
    var status = status(change("40", "60"), AFTER_ONE_YEAR, inJanuary("48"));
    assertThat(status.due()).isEqualByComparingTo("50");
    assertThat(status.state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(status(change("40", "60"), AFTER_ONE_YEAR, inJanuary("60")).state())
        .isEqualTo(KpiState.MET);
  }

  @Test
  void stability_is_kept_when_the_level_is_held() {
    var terms = change("60", "60");
    assertThat(status(terms, AFTER_ONE_YEAR, inAutumn("60")).state()).isEqualTo(KpiState.ON_TRACK);
    assertThat(status(terms, AFTER_ONE_YEAR, inAutumn("55")).state()).isEqualTo(KpiState.AT_RISK);
    assertThat(status(terms, AFTER_ONE_YEAR, inAutumn("53")).state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(status(terms, END, measured(AFTER_ONE_YEAR, END.minusDays(92), "60")).state())
        .isEqualTo(KpiState.MET);
  }

  @Test
  void a_milestone_is_due_on_its_day() {
    var terms = milestoneBy(LocalDate.of(2027, 6, 30));
    assertThat(status(terms, LocalDate.of(2027, 6, 29)).state()).isEqualTo(KpiState.NOT_STARTED);
    assertThat(status(terms, LocalDate.of(2027, 6, 30)).state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(status(terms, LocalDate.of(2027, 6, 30), inJanuary("1")).state())
        .isEqualTo(KpiState.MET);
  }

  @Test
  void an_account_is_never_turned_into_a_number() {
    var status = status(narrative(), AFTER_ONE_YEAR, inJanuary("7"));
    assertThat(status.state()).isEqualTo(KpiState.NOT_MEASURABLE);
    assertThat(status.achieved()).isNull();
  }

  private static Measured inAutumn(String value) {
    return measured(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 30), value);
  }

  private static KpiStatus status(KpiTerms terms, LocalDate asOf, Measured... figures) {
    return KpiStatus.derivedFrom(terms, CONTRACT, List.of(figures), List.of(), asOf);
  }
}

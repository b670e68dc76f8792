package org.socialvalue.monitoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Terms.CONTRACT;
import static org.socialvalue.monitoring.Terms.END;
import static org.socialvalue.monitoring.Terms.START;
import static org.socialvalue.monitoring.Terms.change;
import static org.socialvalue.monitoring.Terms.decimal;
import static org.socialvalue.monitoring.Terms.inJanuary;
import static org.socialvalue.monitoring.Terms.measured;
import static org.socialvalue.monitoring.Terms.milestoneBy;
import static org.socialvalue.monitoring.Terms.of;
import static org.socialvalue.monitoring.Terms.rateOf;
import static org.socialvalue.monitoring.Terms.spent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Measure;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;

class ForecastTest {

  private static final LocalDate AFTER_ONE_YEAR = LocalDate.of(2027, 12, 31);

  @Test
  void a_rate_is_told_for_each_step_of_the_spend() {
    var status =
        KpiStatus.derivedFrom(
            rateOf("1", "250000"),
            CONTRACT,
            List.of(inJanuary("2")),
            List.of(spent("625000")),
            AFTER_ONE_YEAR);
    assertThat(status.forecast())
        .isEqualTo("So far 0.8 people for each £250000 spent, where the target is 1 people");
  }

  @Test
  void a_change_goes_on_in_a_straight_line_from_the_baseline() {
    var halfWay = measured(START, AFTER_ONE_YEAR, "48");
    assertThat(forecast(change("40", "60"), halfWay))
        .startsWith("At the pace so far about 56 people by 2028-12-31");
  }

  @Test
  void a_level_to_hold_stays_as_it_is() {
    assertThat(forecast(change("60", "60"), inJanuary("61")))
        .isEqualTo("If it stays so, 61 people by 2028-12-31, where the target is 60 people");
    var ratio =
        new Measured(
            new Period(START, LocalDate.of(2027, 1, 31)),
            decimal("82"),
            decimal("82"),
            true,
            true,
            decimal("50"));
    assertThat(forecast(level(KpiKind.RATIO), ratio)).startsWith("If it stays so, 82 people");
  }

  @Test
  void a_milestone_tells_how_many_days_are_left() {
    var terms = milestoneBy(LocalDate.of(2028, 1, 1));
    assertThat(forecast(terms, inJanuary("0"))).isEqualTo("1 day is left until 2028-01-01");
  }

  @Test
  void there_is_none_for_what_is_over_or_reached() {
    var terms = change("40", "60");
    assertThat(KpiStatus.derivedFrom(terms, CONTRACT, List.of(inJanuary("50")), List.of(), END))
        .extracting(KpiStatus::forecast)
        .isNull();
  }

  @Test
  void too_few_answers_say_nothing_and_are_told() {
    var terms = level(KpiKind.STABILITY);
    var few = sample(LocalDate.of(2027, 9, 30), "10", false);
    var none = KpiStatus.derivedFrom(terms, CONTRACT, List.of(few), List.of(), AFTER_ONE_YEAR);
    assertThat(none.state()).isEqualTo(KpiState.NOT_MEASURABLE);
    assertThat(none.reason()).startsWith("Too few answers");

    var enough = sample(LocalDate.of(2027, 3, 31), "85", true);
    var both =
        KpiStatus.derivedFrom(terms, CONTRACT, List.of(enough, few), List.of(), AFTER_ONE_YEAR);
    assertThat(both.state()).isEqualTo(KpiState.ON_TRACK);
    assertThat(both.achieved()).isEqualByComparingTo("85");
    assertThat(both.reason()).contains("the figure up to 2027-09-30 is left out");
  }

  private static KpiTerms level(KpiKind kind) {
    return of(
        kind,
        Measure.Direction.HIGHER_IS_BETTER,
        decimal("80"),
        new Measure.Target(decimal("80"), null, null, null, null));
  }

  private static Measured sample(LocalDate to, String value, boolean enough) {
    return new Measured(
        new Period(to.withDayOfMonth(1), to), decimal(value), decimal(value), true, enough, null);
  }

  private static @Nullable String forecast(KpiTerms terms, Measured figure) {
    return KpiStatus.derivedFrom(terms, CONTRACT, List.of(figure), List.of(), AFTER_ONE_YEAR)
        .forecast();
  }
}

package org.socialvalue.monitoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Terms.CONTRACT;
import static org.socialvalue.monitoring.Terms.END;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socialvalue.events.Measure;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.kpi.KpiKind;

/** A ratio and a mean change: a level of 80 over all that was reported, 72 within the tolerance. */
class MeanStatusTest {

  private static final List<Period> QUARTERS = CONTRACT.stretches(3);
  private static final LocalDate HALF_YEAR = QUARTERS.get(1).to();

  @ParameterizedTest
  @EnumSource(names = {"RATIO", "DISTANCE_TRAVELLED"})
  void a_mean_that_reaches_the_level_is_on_track_and_met_only_at_the_end(KpiKind kind) {
    assertThat(after(HALF_YEAR, kind, quarter(0, "70", "10"), quarter(1, "90", "10")).state())
        .isEqualTo(KpiState.ON_TRACK);
    var all = new ArrayList<Measured>();
    for (int at = 0; at < QUARTERS.size(); at++) {
      all.add(quarter(at, "80", "10"));
    }
    assertThat(after(END, kind, all.toArray(Measured[]::new)).state()).isEqualTo(KpiState.MET);
  }

  @ParameterizedTest
  @EnumSource(names = {"RATIO", "DISTANCE_TRAVELLED"})
  void a_figure_weighs_as_many_as_it_is_of(KpiKind kind) {
    var status = after(HALF_YEAR, kind, quarter(0, "90", "10"), quarter(1, "70", "30"));
    assertThat(status.achieved()).isEqualByComparingTo("75");
    assertThat(status.due()).isEqualByComparingTo("80");
    assertThat(status.state()).isEqualTo(KpiState.AT_RISK);
  }

  @ParameterizedTest
  @EnumSource(names = {"RATIO", "DISTANCE_TRAVELLED"})
  void the_end_of_the_tolerance_is_at_risk_and_beyond_it_is_off_track(KpiKind kind) {
    assertThat(after(HALF_YEAR, kind, quarter(0, "72", "10"), quarter(1, "72", "10")).state())
        .isEqualTo(KpiState.AT_RISK);
    assertThat(after(HALF_YEAR, kind, quarter(0, "72", "10"), quarter(1, "71.9", "10")).state())
        .isEqualTo(KpiState.OFF_TRACK);
  }

  @ParameterizedTest
  @EnumSource(names = {"RATIO", "DISTANCE_TRAVELLED"})
  void a_period_that_nobody_reported_on_does_not_keep_the_level(KpiKind kind) {
    assertThat(after(QUARTERS.get(4).to(), kind, quarter(0, "90", "10")).state())
        .isEqualTo(KpiState.OFF_TRACK);
  }

  private static KpiStatus after(LocalDate day, KpiKind kind, Measured... figures) {
    var target = new Measure.Target(new BigDecimal("80"), null, null, null, null);
    var terms = Terms.of(kind, Measure.Direction.HIGHER_IS_BETTER, null, target);
    return KpiStatus.derivedFrom(terms, CONTRACT, List.of(figures), List.of(), day);
  }

  private static Measured quarter(int at, String level, String of) {
    return new Measured(
        QUARTERS.get(at),
        new BigDecimal(level),
        new BigDecimal(level),
        true,
        true,
        new BigDecimal(of));
  }
}

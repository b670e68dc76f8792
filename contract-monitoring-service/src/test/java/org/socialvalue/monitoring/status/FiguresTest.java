package org.socialvalue.monitoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Terms.START;
import static org.socialvalue.monitoring.Terms.decimal;
import static org.socialvalue.monitoring.Terms.inJanuary;
import static org.socialvalue.monitoring.Terms.queried;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.status.Figures.Figure;

class FiguresTest {

  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 31);
  private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 28);

  @Test
  void nothing_reported_is_nothing() {
    assertThat(Figures.of(List.of(), JANUARY)).isEqualTo(Figures.NONE);
    assertThat(Figures.of(List.of(queried(START, JANUARY, "4")), JANUARY))
        .isEqualTo(new Figures(0, 0, null, null, null, null, null, 1, 31));
    assertThat(Figures.of(List.of(inJanuary("4")), JANUARY.minusDays(1))).isEqualTo(Figures.NONE);
  }

  @Test
  void figures_add_up_and_the_latest_period_is_the_latest_whatever_their_order() {
    var february = sample(FEBRUARY, "2", true, "1");
    var one = Figures.of(List.of(february, inJanuary("4")), FEBRUARY);
    assertThat(one).isEqualTo(Figures.of(List.of(inJanuary("4"), february), FEBRUARY));
    assertThat(one.sum()).isEqualTo(new Figure(decimal("6"), decimal("6")));
    assertThat(one.latest()).isEqualTo(new Figure(decimal("2"), decimal("2")));
    assertThat(one.latestOn()).isEqualTo(FEBRUARY);
  }

  @Test
  void a_mean_weighs_each_figure_by_how_many_it_speaks_of() {
    var figures =
        Figures.of(
            List.of(sample(JANUARY, "50", true, "10"), sample(FEBRUARY, "80", true, "20")),
            FEBRUARY);
    assertThat(figures.mean()).isEqualTo(new Figure(decimal("70"), decimal("70")));
  }

  @Test
  void what_too_few_answered_is_left_out_and_told() {
    var figures =
        Figures.of(
            List.of(sample(JANUARY, "50", true, "10"), sample(FEBRUARY, "80", false, "1")),
            FEBRUARY);
    assertThat(figures.counted()).isEqualTo(1);
    assertThat(figures.tooFewAnswers()).isEqualTo(1);
    assertThat(figures.latestOn()).isEqualTo(JANUARY);
    assertThat(figures.latestIsLeftOut()).isTrue();
  }

  private static Measured sample(LocalDate to, String value, boolean enough, String weight) {
    return new Measured(
        new Period(to.withDayOfMonth(1), to),
        decimal(value),
        decimal(value),
        true,
        enough,
        decimal(weight));
  }
}

package org.socialvalue.monitoring.principle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.principle.Trend.Direction;
import org.socialvalue.monitoring.principle.Trend.Point;

class TrendTest {

  private static final Scale OF_FOUR = new Scale(0, 4, List.of());
  private static final Scale OF_TEN = new Scale(1, 10, List.of());

  @Test
  void it_shows_the_way_since_the_first_and_since_the_last() {
    var trend = Trend.of(List.of(point(1, 1), point(2, 4), point(3, 3)));
    assertThat(trend.sinceFirst()).isEqualTo(Direction.RISING);
    assertThat(trend.sinceLast()).isEqualTo(Direction.FALLING);
  }

  @Test
  void one_mark_goes_nowhere() {
    assertThat(Trend.of(List.of()).latest()).isNull();
    assertThat(Trend.of(List.of(point(1, 2))).sinceFirst()).isNull();
  }

  @Test
  void marks_on_another_scale_are_not_compared() {
    var tenth = new Point(day(3), 6, "seen", OF_TEN);
    var trend = Trend.of(List.of(point(1, 1), point(2, 2), tenth));
    assertThat(trend.first()).isEqualTo(tenth);
    assertThat(trend.sinceLast()).isNull();
  }

  private static Point point(int month, int mark) {
    return new Point(day(month), mark, "seen", OF_FOUR);
  }

  private static LocalDate day(int month) {
    return LocalDate.of(2027, month, 1);
  }
}

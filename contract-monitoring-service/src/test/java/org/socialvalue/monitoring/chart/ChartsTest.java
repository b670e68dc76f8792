package org.socialvalue.monitoring.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialvalue.monitoring.status.KpiState;

class ChartsTest {

  static List<String> samples() {
    return List.copyOf(Samples.all().values());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_chart_is_sound(String svg) {
    Drawn.of(svg).sound();
  }

  @Test
  void a_trend_says_in_words_what_it_draws() {
    assertThat(Samples.trend("24", "2", "5").description())
        .isEqualTo(
            "Achieved: 5 people, added up since 1 January 2027 by 30 June 2027. Due by then: 6"
                + " people, added up since 1 January 2027. Target: 24 people, added up since"
                + " 1 January 2027. Forecast: about 19.5 people, added up since 1 January 2027 by"
                + " 31 December 2028.");
  }

  @Test
  void a_trend_without_figures_says_so() {
    // When
    var drawn = Drawn.of(Samples.trend("24").svg());

    // Then
    assertThat(drawn.texts()).contains("Nothing was reported yet");
    assertThat(drawn.all("desc").getFirst().getTextContent())
        .startsWith("Nothing was reported yet.");
  }

  @Test
  void what_lies_outside_the_time_shown_is_left_out() {
    // Given
    var chart =
        new TrendChart(
            "x",
            "t",
            "u",
            Samples.START,
            Samples.quarter(1),
            Samples.reached("1", "2", "3"),
            List.of(),
            null,
            null);

    // Then
    assertThat(chart.achieved()).hasSize(1);
  }

  @Test
  void before_and_after_tells_how_many_answered() {
    // When
    var drawn =
        Drawn.of(
            new BeforeAfterChart("b", "t", List.of(Samples.row("Belonging", "4.2", "6.1"))).svg());

    // Then
    assertThat(drawn.texts()).contains("31 of 50 answered, 62%.");
    assertThat(drawn.texts()).contains("Before 4.2, after 6.1, target 7");
  }

  @Test
  void before_and_after_is_drawn_in_its_place_on_the_scale() {
    // When
    var drawn =
        Drawn.of(new BeforeAfterChart("b", "t", List.of(Samples.row("n", "1", "10"))).svg());

    // Then
    assertThat(drawn.all("circle").stream().limit(2).map(c -> c.getAttribute("cx")))
        .containsExactly("250.0", "680.0");
  }

  @Test
  void the_parts_of_a_bar_differ_by_pattern_and_are_told_in_numbers() {
    // When
    var drawn =
        Drawn.of(
            new PromisesChart("p", "t", List.of(new PromisesChart.Bar("All", 7, 2, 1, 1, 3)))
                .svg());

    // Then
    var fills =
        drawn.all("rect").stream()
            .map(rect -> rect.getAttribute("fill"))
            .filter(fill -> fill.startsWith("url("))
            .distinct();
    assertThat(fills).hasSize(5);
    assertThat(drawn.texts())
        .contains("7 kept, 2 partly kept, 1 not kept, 1 waived, 3 still open", "14");
  }

  @Test
  void a_strip_shows_the_latest_periods_and_says_so() {
    // When
    var drawn = Drawn.of(Samples.strip(60).svg());

    // Then
    assertThat(drawn.texts())
        .contains("The latest 18 periods", "30 September 2037 to 31 December 2041");
  }

  @Test
  void a_strip_in_a_table_has_periods_of_the_same_state_together() {
    // Given
    var row =
        new StatusStrip.Row(
            "Jobs",
            List.of(
                new StatusStrip.Cell(Samples.quarter(1), KpiState.ON_TRACK),
                new StatusStrip.Cell(Samples.quarter(2), KpiState.ON_TRACK),
                new StatusStrip.Cell(Samples.quarter(3), null),
                new StatusStrip.Cell(Samples.quarter(4), KpiState.ON_TRACK)));

    // Then
    assertThat(row.runs())
        .extracting(StatusStrip.Run::days, StatusStrip.Run::periods, StatusStrip.Run::state)
        .containsExactly(
            tuple("31 March 2027 to 30 June 2027", 2, KpiState.ON_TRACK),
            tuple("30 September 2027", 1, null),
            tuple("31 December 2027", 1, KpiState.ON_TRACK));
  }

  @Test
  void what_people_wrote_is_text_and_nothing_else() {
    // Given
    var words = "<script>alert(1)</script> & \"x\" ' ]]> \u0000\u0007\uFFFE ";

    // When
    var drawn =
        Drawn.of(
                new PromisesChart("p", words, List.of(new PromisesChart.Bar(words, 1, 0, 0, 0, 0)))
                    .svg())
            .sound();

    // Then
    assertThat(drawn.title()).isEqualTo("<script>alert(1)</script> & \"x\" ' ]]>  ");
    assertThat(drawn.all("script")).isEmpty();
  }

  @Test
  void numbers_read_as_people_write_them() {
    assertThat(Plain.number(new BigDecimal("-1234567.50"))).isEqualTo("−1,234,567.5");
    assertThat(Plain.number(new BigDecimal("1E+3"))).isEqualTo("1,000");
    assertThat(Plain.brief(new BigDecimal("2500000"))).isEqualTo("2.5 m");
    assertThat(Plain.brief(new BigDecimal("7E+20"))).isEqualTo("7e20");
    assertThat(Plain.brief(new BigDecimal("0.0000012"))).isEqualTo("1.2e-6");
    assertThat(Plain.brief(new BigDecimal("0.6666"))).isEqualTo("0.667");
  }
}

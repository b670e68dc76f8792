package org.socialvalue.monitoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the words and numbers are, the drawing is well-formed and keeps within its frame. */
class ChartsPropertiesTest {

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-5, 5).map(BigDecimal::valueOf),
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1E+30"), new BigDecimal("1E+30"))
            .ofScale(6),
        Arbitraries.of("0", "1E+40", "-1E+40", "1E-30", "0.1").map(BigDecimal::new));
  }

  @Property(tries = 300)
  void any_trend(
      @ForAll String words,
      @ForAll("numbers") BigDecimal target,
      @ForAll @Size(max = 8) List<@From("numbers") BigDecimal> amounts) {
    // Given
    var reached =
        IntStream.range(0, amounts.size())
            .mapToObj(i -> new TrendChart.Reached(Samples.quarter(i + 1), amounts.get(i)))
            .toList();
    var due = reached.stream().map(r -> new TrendChart.Due(r.day(), target, r.amount())).toList();

    // When
    var svg =
        new TrendChart(
                "t",
                words,
                words,
                Samples.START,
                Samples.END,
                reached,
                due,
                target,
                new TrendChart.Reached(Samples.END, target))
            .svg();

    // Then
    Drawn.of(svg).sound();
  }

  @Property(tries = 300)
  void any_before_and_after(
      @ForAll String words,
      @ForAll("numbers") BigDecimal before,
      @ForAll("numbers") BigDecimal after,
      @ForAll("numbers") BigDecimal end,
      @ForAll @IntRange(min = 0) int asked) {
    var row =
        new BeforeAfterChart.Row(words, words, after, end, before, after, end, asked, asked / 2);
    Drawn.of(new BeforeAfterChart("b", words, List.of(row, row)).svg()).sound();
  }

  @Property(tries = 300)
  void any_promises(
      @ForAll String words,
      @ForAll @IntRange(min = 0) int kept,
      @ForAll @IntRange(min = 0) int open) {
    var bar = new PromisesChart.Bar(words, kept, 0, 1, 0, open);
    Drawn.of(new PromisesChart("p", words, List.of(bar, bar)).svg()).sound();
  }

  @Property(tries = 200)
  void lines_are_never_wider_than_their_room(
      @ForAll String words, @ForAll @IntRange(min = 30, max = 400) int room) {
    assertThat(Lettering.lines(words, 13, room, 3))
        .hasSizeBetween(1, 3)
        .allSatisfy(line -> assertThat(Lettering.width(line, 13)).isLessThanOrEqualTo(room));
  }

  @Property(tries = 500)
  void an_axis_holds_all_its_numbers_in_a_few_steps(
      @ForAll @Size(max = 6) List<@From("numbers") BigDecimal> values) {
    var axis = Axis.over(values, 300, 20);
    assertThat(axis.marks()).hasSizeBetween(2, 8);
    assertThat(values)
        .allSatisfy(
            value -> {
              assertThat(value).isBetween(axis.lowest(), axis.highest());
              assertThat(axis.at(value)).isBetween(new BigDecimal(20), new BigDecimal(300));
            });
  }
}

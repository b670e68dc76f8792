package org.socialvalue.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/**
 * The strongest reader there is: one who knows the method and the threshold, tries every table that
 * there could be, and keeps those that would have been shown just as this one was. Arithmetic over
 * rows, columns and totals finds nothing that this does not.
 */
class AttackOnSuppressionPropertiesTest {

  private static final int THRESHOLD = 4;

  /** That there is nobody may be told, also by a column that is empty. */
  private static final Set<Long> NOBODY = Set.of(0L);

  @Example
  void no_hidden_number_of_any_small_table_can_be_told() {
    attack(2, 2, 13);
    attack(2, 3, 9);
    attack(3, 2, 9);
  }

  @Property(tries = 60)
  void nor_of_a_table_with_large_counts(
      @ForAll @Size(4) List<@LongRange(min = 0, max = 12) Long> cells,
      @ForAll @IntRange(min = 3, max = 6) int threshold) {
    var shared = table(cells, 2, 2, threshold);
    var total = cells.stream().mapToLong(Long::longValue).sum();
    var alike =
        candidates(4, total < threshold ? 1 : total, total < threshold ? threshold - 1 : total)
            .filter(other -> table(other, 2, 2, threshold).equals(shared))
            .toList();
    if (total > 0) {
      holds(shared, alike, 2, 2, threshold);
    }
  }

  /** Three ways to tell people apart, each passed over where it would show a small count. */
  @Example
  void nor_of_people_told_apart_in_three_ways() {
    var byWhatIsShown = new HashMap<Breakdown, List<List<Long>>>();
    for (long total = 1; total <= 9; total++) {
      candidates(8, total, total)
          .forEach(
              cells ->
                  byWhatIsShown
                      .computeIfAbsent(
                          Suppressed.breakdown(people(cells), THRESHOLD), k -> new ArrayList<>())
                      .add(cells));
    }
    byWhatIsShown.values().forEach(AttackOnSuppressionPropertiesTest::eachSmallCellCouldBeAny);
  }

  @Property
  void sums_under_every_filter_are_the_same_function_of_what_is_shown(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 0, max = 9) Long> counts,
      @ForAll @Size(6) List<Boolean> chosen,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 3) Integer> others) {
    // Given the same contracts with any other small counts where they are small
    var alike =
        IntStream.range(0, counts.size())
            .mapToObj(at -> small(counts.get(at)) ? Long.valueOf(others.get(at)) : counts.get(at))
            .toList();
    // Then no filter shows a difference
    assertThat(Suppressed.sum(filtered(counts, chosen), THRESHOLD))
        .isEqualTo(Suppressed.sum(filtered(alike, chosen), THRESHOLD));
  }

  private static void attack(int rows, int columns, long most) {
    var byWhatIsShown = new HashMap<SharedTable, List<List<Long>>>();
    candidates(rows * columns, 1, most)
        .forEach(
            cells ->
                byWhatIsShown
                    .computeIfAbsent(table(cells, rows, columns, THRESHOLD), k -> new ArrayList<>())
                    .add(cells));
    byWhatIsShown.forEach((shown, alike) -> holds(shown, alike, rows, columns, THRESHOLD));
  }

  /** Each hidden cell, row and column could be any count from 1 to one below the threshold. */
  private static void holds(
      SharedTable shown, List<List<Long>> alike, int rows, int columns, int threshold) {
    var any = LongStream.range(1, threshold).boxed().toList();
    for (int row = 0; row < rows; row++) {
      int r = row;
      if (shown.rowTotals().get(row).hidden()) {
        assertThat(values(alike, cells -> row(cells, r, columns))).containsAll(any);
      }
      for (int column = 0; column < columns; column++) {
        int c = column;
        if (shown.cells().get(row).get(column).hidden()) {
          var possible = values(alike, cells -> cells.get(r * columns + c));
          if (!possible.equals(NOBODY)) {
            assertThat(possible).hasSizeGreaterThan(1);
          }
          if (alike.stream().anyMatch(cells -> any.contains(cells.get(r * columns + c)))) {
            assertThat(possible).containsAll(any);
          }
        }
      }
    }
    for (int column = 0; column < columns; column++) {
      int c = column;
      if (shown.columnTotals().get(column).hidden()) {
        assertThat(values(alike, cells -> column(cells, c, columns))).hasSizeGreaterThan(1);
      }
    }
  }

  private static void eachSmallCellCouldBeAny(List<List<Long>> alike) {
    for (int at = 0; at < alike.getFirst().size(); at++) {
      int cell = at;
      var possible = values(alike, cells -> cells.get(cell));
      if (possible.stream().anyMatch(AttackOnSuppressionPropertiesTest::small)) {
        assertThat(possible).contains(1L, 2L, 3L);
      }
    }
  }

  private static boolean small(long count) {
    return count > 0 && count < THRESHOLD;
  }

  private static long row(List<Long> cells, int row, int columns) {
    return cells.subList(row * columns, (row + 1) * columns).stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private static long column(List<Long> cells, int column, int columns) {
    return IntStream.range(0, cells.size())
        .filter(at -> at % columns == column)
        .mapToLong(cells::get)
        .sum();
  }

  private static Set<Long> values(List<List<Long>> alike, Function<List<Long>, Long> of) {
    var values = new HashSet<Long>();
    alike.forEach(cells -> values.add(of.apply(cells)));
    return values;
  }

  private static SharedTable table(List<Long> cells, int rows, int columns, int threshold) {
    return Suppressed.table(
        new CountTable(
            names(rows),
            names(columns),
            IntStream.range(0, rows)
                .mapToObj(row -> cells.subList(row * columns, (row + 1) * columns))
                .toList()),
        threshold);
  }

  private static People people(List<Long> cells) {
    var counts = new HashMap<List<String>, Long>();
    for (int at = 0; at < 8; at++) {
      counts.put(List.of("" + at / 4, "" + at / 2 % 2, "" + at % 2), cells.get(at));
    }
    return new People(
        Stream.of("group", "band", "result").map(name -> new Dimension(name, names(2))).toList(),
        Map.copyOf(counts));
  }

  private static List<String> names(int many) {
    return IntStream.range(0, many).mapToObj(Integer::toString).toList();
  }

  private static List<Long> filtered(List<Long> counts, List<Boolean> chosen) {
    return IntStream.range(0, counts.size()).filter(chosen::get).mapToObj(counts::get).toList();
  }

  /** Every list of counts whose sum is from the least to the most. */
  private static Stream<List<Long>> candidates(int cells, long least, long most) {
    if (cells == 1) {
      return LongStream.rangeClosed(Math.max(0, least), most).mapToObj(List::of);
    }
    return LongStream.rangeClosed(0, most)
        .boxed()
        .flatMap(
            first ->
                candidates(cells - 1, least - first, most - first)
                    .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
  }
}

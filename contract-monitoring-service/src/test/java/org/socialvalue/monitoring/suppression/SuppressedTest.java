package org.socialvalue.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuppressedTest {

  private static final List<String> ROWS = List.of("LOW", "HIGH");
  private static final List<String> COLUMNS = List.of("USER", "CARER");

  @Test
  void a_small_count_is_hidden_and_nobody_is_shown_as_nobody() {
    assertThat(Suppressed.count(0, 5).value()).isZero();
    assertThat(Suppressed.count(1, 5)).isEqualTo(new Shared(null, "fewer than 5"));
    assertThat(Suppressed.count(4, 5).hidden()).isTrue();
    assertThat(Suppressed.count(5, 5)).isEqualTo(new Shared(5L, "5"));
  }

  @Test
  void a_table_without_small_counts_is_shown_with_all_its_totals() {
    var table = table(6, 7, 0, 9);
    assertThat(values(table.cells().get(0))).containsExactly(6L, 7L);
    assertThat(values(table.cells().get(1))).containsExactly(0L, 9L);
    assertThat(values(table.rowTotals())).containsExactly(13L, 9L);
    assertThat(values(table.columnTotals())).containsExactly(6L, 16L);
    assertThat(table.total().value()).isEqualTo(22);
  }

  @Test
  void a_row_with_a_small_count_shows_its_total_alone_and_no_column_gives_it_away() {
    var table = table(2, 9, 6, 7);
    assertThat(values(table.cells().get(0))).containsOnlyNulls();
    assertThat(values(table.cells().get(1))).containsExactly(6L, 7L);
    assertThat(values(table.rowTotals())).containsExactly(11L, 13L);
    assertThat(values(table.columnTotals())).containsOnlyNulls();
    assertThat(table.total().value()).isEqualTo(24);
  }

  @Test
  void where_a_row_is_small_the_columns_stand_alone() {
    var table = table(1, 2, 9, 8);
    assertThat(table.cells().stream().flatMap(List::stream)).allMatch(Shared::hidden);
    assertThat(values(table.rowTotals())).containsOnlyNulls();
    assertThat(values(table.columnTotals())).containsExactly(10L, 10L);
  }

  @Test
  void where_both_ways_are_small_the_whole_stands_alone_and_a_small_whole_is_hidden_too() {
    assertThat(values(table(9, 1, 1, 0).columnTotals())).containsOnlyNulls();
    assertThat(table(9, 1, 1, 0).total().value()).isEqualTo(11);
    assertThat(table(1, 1, 1, 1).total().text()).isEqualTo("fewer than 5");
  }

  @Test
  void what_is_told_of_nobody_is_shown() {
    assertThat(table(0, 0, 0, 0).cells().stream().flatMap(List::stream))
        .allMatch(cell -> !cell.hidden());
  }

  @Test
  void a_breakdown_says_which_ways_it_passed_over() {
    var people =
        new People(
            List.of(new Dimension("group", COLUMNS), new Dimension("band", ROWS)),
            Map.of(
                List.of("USER", "LOW"),
                8L,
                List.of("USER", "HIGH"),
                6L,
                List.of("CARER", "LOW"),
                2L));
    var shared = Suppressed.breakdown(people, 5);
    assertThat(shared.by()).isEqualTo("band");
    assertThat(shared.notShownBy()).containsExactly("group");
    assertThat(shared.at("band", "LOW").value()).isEqualTo(10);
  }

  @Test
  void a_sum_leaves_small_counts_out_so_that_no_filter_gives_them_away() {
    var all = Suppressed.sum(List.of(12L, 3L, 0L, 40L), 5);
    var withoutOne = Suppressed.sum(List.of(12L, 0L, 40L), 5);
    assertThat(all.atLeast()).isEqualTo(withoutOne.atLeast()).isEqualTo(52);
    assertThat(all.text()).isEqualTo("52, without 1 small number");
    assertThat(withoutOne.text()).isEqualTo("52");
  }

  @Test
  void a_threshold_that_hides_nothing_is_refused() {
    assertThatThrownBy(() -> Suppressed.count(7, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Suppressed.sum(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoever_is_in_no_category_is_refused_and_so_is_a_crooked_table() {
    var band = List.of(new Dimension("band", ROWS));
    assertThatThrownBy(() -> new People(band, Map.of(List.of("OTHER"), 1L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Dimension("band", List.of("LOW", "LOW")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CountTable(ROWS, COLUMNS, List.of(List.of(1L, 2L))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table(-1, 9, 9, 9)).isInstanceOf(IllegalArgumentException.class);
  }

  private static SharedTable table(long a, long b, long c, long d) {
    return Suppressed.table(
        new CountTable(ROWS, COLUMNS, List.of(List.of(a, b), List.of(c, d))), 5);
  }

  private static List<@Nullable Long> values(List<Shared> counts) {
    return counts.stream().<@Nullable Long>map(Shared::value).toList();
  }
}

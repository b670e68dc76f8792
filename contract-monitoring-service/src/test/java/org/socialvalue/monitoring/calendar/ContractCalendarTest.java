package org.socialvalue.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.DueKind;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.policy.CalendarPolicy;

class ContractCalendarTest {

  private static final LocalDate START = LocalDate.of(2027, 4, 1);

  @Test
  void three_years_have_their_reviews_reports_statements_and_ratings() {
    var items = of(START, LocalDate.of(2030, 3, 31), true, Set.of(3)).items();
    assertThat(days(items, DueKind.REVIEW))
        .containsExactly(
            LocalDate.of(2027, 10, 1),
            LocalDate.of(2028, 4, 1),
            LocalDate.of(2028, 10, 1),
            LocalDate.of(2029, 4, 1),
            LocalDate.of(2029, 10, 1));
    assertThat(days(items, DueKind.REPORT)).hasSize(12).startsWith(LocalDate.of(2027, 7, 14));
    assertThat(days(items, DueKind.STATEMENT)).hasSize(3);
    // 31 March 2029 and 2030 are on weekends: no rating is later than twelve months
    assertThat(days(items, DueKind.RATING))
        .containsExactly(
            LocalDate.of(2028, 3, 31), LocalDate.of(2029, 3, 30), LocalDate.of(2030, 3, 29));
  }

  @Test
  void a_statement_is_asked_for_only_where_the_contract_does() {
    assertThat(days(of(START, START.plusYears(2), false, Set.of()).items(), DueKind.STATEMENT))
        .isEmpty();
  }

  @Test
  void reports_of_several_frequencies_share_the_days_that_they_have_in_common() {
    var reports =
        of(START, LocalDate.of(2028, 3, 31), false, Set.of(3, 6)).items().stream()
            .filter(item -> item.kind() == DueKind.REPORT)
            .toList();
    assertThat(reports).hasSize(4);
    assertThat(reports.get(0).frequencies()).containsExactly(3);
    assertThat(reports.get(1).frequencies()).containsExactly(3, 6);
  }

  @Test
  void the_last_period_ends_with_the_contract() {
    var items = of(START, LocalDate.of(2028, 5, 14), true, Set.of(3)).items();
    for (var kind : List.of(DueKind.REPORT, DueKind.STATEMENT, DueKind.RATING)) {
      assertThat(items.stream().filter(item -> item.kind() == kind).toList().getLast().period())
          .extracting(Period::to)
          .isEqualTo(LocalDate.of(2028, 5, 14));
    }
  }

  @Property
  void every_day_of_a_contract_is_reported_and_rated_once(
      @ForAll @IntRange(min = 0, max = 800) int offset,
      @ForAll @IntRange(min = 1, max = 2500) int days,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    var from = START.plusDays(offset);
    var to = from.plusDays(days - 1);
    var items = of(from, to, true, Set.of(months)).items();
    for (var kind : List.of(DueKind.REPORT, DueKind.STATEMENT, DueKind.RATING)) {
      var next = from;
      for (var item : items.stream().filter(i -> i.kind() == kind).toList()) {
        var period = period(item);
        assertThat(period.from()).isEqualTo(next);
        next = period.to().plusDays(1);
      }
      assertThat(next).isEqualTo(to.plusDays(1));
    }
  }

  @Property
  void no_rating_falls_due_more_than_twelve_months_after_its_time_began(
      @ForAll @IntRange(min = 0, max = 800) int offset) {
    var from = START.plusDays(offset);
    of(from, from.plusYears(4), false, Set.of()).items().stream()
        .filter(item -> item.kind() == DueKind.RATING)
        .forEach(item -> assertThat(item.dueOn()).isBefore(Period.after(period(item).from(), 12)));
  }

  private static ContractCalendar of(
      LocalDate from, LocalDate to, boolean statement, Set<Integer> frequencies) {
    var terms = new ContractTerms(from, to, from.plusMonths(6), 6, statement, null);
    return new ContractCalendar(new Period(from, to), terms, frequencies, CalendarPolicy.DEFAULT);
  }

  private static Period period(Planned item) {
    return Objects.requireNonNull(item.period());
  }

  private static List<LocalDate> days(List<Planned> items, DueKind kind) {
    return items.stream().filter(item -> item.kind() == kind).map(Planned::dueOn).toList();
  }
}

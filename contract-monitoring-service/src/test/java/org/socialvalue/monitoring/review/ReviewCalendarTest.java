package org.socialvalue.monitoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractTerms;

class ReviewCalendarTest {

  @Test
  void reviews_come_every_so_many_months_until_the_end() {
    assertThat(ReviewCalendar.of(terms("2027-07-01", 6, "2028-12-31")))
        .containsExactly(day("2027-07-01"), day("2028-01-01"), day("2028-07-01"));
  }

  @Test
  void the_last_day_still_has_its_review_and_the_day_after_none() {
    assertThat(ReviewCalendar.of(terms("2027-12-31", 12, "2028-12-31"))).hasSize(2);
    assertThat(ReviewCalendar.of(terms("2028-01-01", 12, "2028-12-31"))).hasSize(1);
  }

  @Test
  void the_end_of_a_month_does_not_drift() {
    assertThat(ReviewCalendar.of(terms("2027-01-31", 1, "2027-04-30")))
        .containsExactly(
            day("2027-01-31"), day("2027-02-28"), day("2027-03-31"), day("2027-04-30"));
  }

  @Test
  void a_first_review_after_the_end_is_drawn_in_to_the_end() {
    assertThat(ReviewCalendar.of(terms("2029-01-01", 6, "2028-12-31")))
        .containsExactly(day("2028-12-31"));
  }

  private static ContractTerms terms(String first, int months, String end) {
    return new ContractTerms(day("2027-01-01"), day(end), day(first), months, true, null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

package org.socialvalue.monitoring.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.socialvalue.events.ContractTerms;

/**
 * The days on which a contract's reviews fall due: the first as the terms say, then every so many
 * months while the contract runs. Each is counted from the first, so that a 31st stays at the end
 * of the month and does not drift. A first day after the end is drawn in to the end: a contract is
 * reviewed at least once.
 */
public final class ReviewCalendar {

  private ReviewCalendar() {}

  public static List<LocalDate> of(ContractTerms terms) {
    if (terms.reviewEveryMonths() < 1) {
      throw new IllegalArgumentException("Reviews are at least a month apart");
    }
    if (terms.firstReviewOn().isAfter(terms.endsOn())) {
      return List.of(terms.endsOn());
    }
    return IntStream.iterate(0, months -> months + terms.reviewEveryMonths())
        .mapToObj(terms.firstReviewOn()::plusMonths)
        .takeWhile(day -> !day.isAfter(terms.endsOn()))
        .toList();
  }
}

package org.socialvalue.monitoring.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.monitoring.contract.Contract;

/** Lays out a contract's reviews on the days that its calendar has for them. */
@ApplicationScoped
public class LayingOutReviews {

  private final ReviewRepository reviews;

  public LayingOutReviews(ReviewRepository reviews) {
    this.reviews = reviews;
  }

  /**
   * Those of other days go, unless they are on record.
   *
   * @param days in order
   * @return the review of each day
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<LocalDate, UUID> layOut(Contract contract, List<LocalDate> days, LocalDate today) {
    var byDay = new HashMap<LocalDate, UUID>();
    int number = 0;
    for (var review : reviews.of(contract.id())) {
      if (days.contains(review.dueOn()) || review.isOnRecord(today)) {
        review.belongsTo(contract);
        byDay.put(review.dueOn(), review.id());
        number = Math.max(number, review.number());
      } else {
        reviews.delete(review);
      }
    }
    reviews.flush();
    for (var day : days) {
      if (!byDay.containsKey(day)) {
        var review = new Review(contract, ++number, day);
        reviews.persist(review);
        byDay.put(day, review.id());
      }
    }
    return byDay;
  }
}

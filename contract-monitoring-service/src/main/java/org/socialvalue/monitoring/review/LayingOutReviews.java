package org.socialvalue.monitoring.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.socialvalue.monitoring.contract.Contract;

/** Lays out a contract's reviews when it starts, as its terms say. */
@ApplicationScoped
public class LayingOutReviews {

  private final ReviewRepository reviews;

  public LayingOutReviews(ReviewRepository reviews) {
    this.reviews = reviews;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void layOut(Contract contract) {
    int number = 1;
    for (var day : ReviewCalendar.of(contract.particulars().terms())) {
      reviews.persist(new Review(contract, number++, day));
    }
  }
}

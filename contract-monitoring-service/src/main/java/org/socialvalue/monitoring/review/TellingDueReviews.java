package org.socialvalue.monitoring.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.ContractRepository;

/**
 * Tells the reviews that have come due, each once (REVIEW_DUE): also those that fell due while
 * nobody looked. Of several replicas one tells at a time.
 */
@ApplicationScoped
public class TellingDueReviews {

  private static final Logger LOG = Logger.getLogger(TellingDueReviews.class);
  private static final int BATCH = 100;

  private final EntityManager db;
  private final ReviewRepository reviews;
  private final ContractRepository contracts;
  private final Outbox outbox;
  private final DatabaseClock clock;

  public TellingDueReviews(
      EntityManager db,
      ReviewRepository reviews,
      ContractRepository contracts,
      Outbox outbox,
      DatabaseClock clock) {
    this.db = db;
    this.reviews = reviews;
    this.contracts = contracts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Tells the next {@value #BATCH} at most.
   *
   * @return how many; 0 too while another replica is at it
   */
  @Transactional
  public int tell() {
    if (!mine()) {
      return 0;
    }
    List<Review> due = reviews.untold(clock.today(), BATCH);
    due.forEach(this::tell);
    return due.size();
  }

  private boolean mine() {
    return AdvisoryLock.tryToHold(db, 31, "review-sweep");
  }

  private void tell(Review review) {
    var now = clock.now();
    var settled = contracts.findById(review.contractId()).particulars();
    review.told(now);
    LOG.infof("event=review-due contractId=%s reviewId=%s", review.contractId(), review.id());
    outbox.append(
        review,
        ReviewDue.TYPE,
        new ReviewDue(
            review.contractId(),
            review.id(),
            settled.authority(),
            settled.supplier().id(),
            settled.title(),
            review.dueOn(),
            now));
  }
}

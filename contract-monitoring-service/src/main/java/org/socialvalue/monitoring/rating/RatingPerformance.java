package org.socialvalue.monitoring.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.events.DueKind;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.calendar.Fulfilling;
import org.socialvalue.monitoring.contract.Contracts;

/** Rates the performance of a contract from where its KPIs stand (PERFORMANCE_RATING). */
@ApplicationScoped
public class RatingPerformance {

  private static final Logger LOG = Logger.getLogger(RatingPerformance.class);

  private final Contracts contracts;
  private final RatingFile file;
  private final PerformanceRatingRepository ratings;
  private final Fulfilling fulfilling;
  private final TellingRating telling;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public RatingPerformance(
      Contracts contracts,
      RatingFile file,
      PerformanceRatingRepository ratings,
      Fulfilling fulfilling,
      TellingRating telling,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.file = file;
    this.ratings = ratings;
    this.fulfilling = fulfilling;
    this.telling = telling;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** What would come of it, without changing anything. */
  @Transactional
  RatingPreview tried(UUID contractId, RatingRequest request) {
    var prepared = file.prepared(contracts.seen(contractId, "contract"), request);
    return new RatingPreview(
        prepared.period().from(),
        prepared.period().to(),
        prepared.computed().rating(),
        prepared.computed().score(),
        prepared.computed().because(),
        prepared.standings(),
        prepared.findings());
  }

  /**
   * @throws Refused 409 where another rating is given without a reason, or that time was rated
   */
  @Transactional
  public PerformanceRating rate(UUID contractId, RatingRequest request) {
    var contract = contracts.locked(contractId, "contract");
    var prepared = file.prepared(contract, request);
    if (!prepared.findings().isEmpty()) {
      throw Refused.broken(prepared.findings());
    }
    var now = clock.now();
    var to = prepared.period().to();
    var done = fulfilling.fulfilUpTo(contractId, DueKind.RATING, to, now);
    boolean last = !to.isBefore(contract.period().to()) || done.contains(contract.period().to());
    var by = actor.get().id();
    var rating =
        new PerformanceRating(
            contract, prepared.period(), last, prepared.computed(), prepared.standings(), by, now);
    if (request.rating() != null) {
      rating.give(request.rating(), request.reason(), by, now);
    }
    ratings.persist(rating);
    audit.append(rating, actor.get(), "performance rated", null, RatingView.from(rating));
    LOG.infof("event=performance-rated contractId=%s ratingId=%s", contractId, rating.id());
    telling.tell(contract, rating, prepared.policy());
    return rating;
  }
}

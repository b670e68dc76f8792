package org.socialvalue.monitoring.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.policy.Policies;

/** Gives a rating another value, with a reason; the computed one stays beside it. */
@ApplicationScoped
public class OverridingRating {

  private final Contracts contracts;
  private final RatingFile file;
  private final PerformanceRatingRepository ratings;
  private final Policies policies;
  private final TellingRating telling;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public OverridingRating(
      Contracts contracts,
      RatingFile file,
      PerformanceRatingRepository ratings,
      Policies policies,
      TellingRating telling,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.file = file;
    this.ratings = ratings;
    this.policies = policies;
    this.telling = telling;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 without a reason, or where that rating stands already
   */
  @Transactional
  public PerformanceRating override(UUID id, @Nullable String ifMatch, OverridingRequest request) {
    var contract = contracts.locked(ratings.contractOf(id), "rating");
    var rating = ratings.findById(id);
    Versions.require(ifMatch, rating);
    if (rating.rating() == request.rating()) {
      throw Refused.conflict("That rating stands already");
    }
    var policy = policies.inForce(contract.particulars().authority().id());
    var findings =
        file.findings(contract, rating.asComputed(), request.rating(), request.reason(), policy);
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var before = RatingView.from(rating);
    rating.give(request.rating(), request.reason(), actor.get().id(), clock.now());
    audit.append(rating, actor.get(), "rating overridden", before, RatingView.from(rating));
    telling.tell(contract, rating, policy);
    return rating;
  }
}

package org.socialvalue.evaluation.lowprice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.dropped.DroppingBid;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An officer accepts the explanation of a low price, or rejects it: then its bid drops out. */
@ApplicationScoped
public class ConcludingOnPrice {

  private final Competitions competitions;
  private final PriceQueryRepository queries;
  private final DroppingBid dropping;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ConcludingOnPrice(
      Competitions competitions,
      PriceQueryRepository queries,
      DroppingBid dropping,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.queries = queries;
    this.dropping = dropping;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 before it is answered or its last day is over, and REASONS_TO_BIDDERS as
   *     for any bid that drops out
   */
  @Transactional
  public PriceQuery conclude(UUID queryId, @Nullable String ifMatch, Conclusion conclusion) {
    var who = actor.get();
    var found = queries.visibleTo(who, queryId);
    var competition = competitions.lockedForAuthority(who, found.competitionId());
    queries.getEntityManager().refresh(found);
    Versions.require(ifMatch, found);
    found.requireOpen();
    if (!found.isAnswered() && !clock.today().isAfter(found.answerBy())) {
      throw Refused.conflict("Its bidder has until the end of " + found.answerBy() + " to answer");
    }
    var before = PriceQueryView.from(found);
    found.conclude(conclusion.accepted(), conclusion.reason(), who.id(), clock.now());
    audit.append(competition, who, "price concluded", before, PriceQueryView.from(found));
    queries.flush();
    if (!conclusion.accepted()) {
      dropping.drop(competition.id(), conclusion.drop(found.bidId()));
    }
    return found;
  }
}

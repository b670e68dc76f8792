package org.socialvalue.evaluation.lowprice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** The bidder who was asked explains its price. */
@ApplicationScoped
public class ExplainingPrice {

  private final CompetitionRepository locks;
  private final PriceQueryRepository queries;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ExplainingPrice(
      CompetitionRepository locks,
      PriceQueryRepository queries,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.locks = locks;
    this.queries = queries;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * By its bidder; until it is concluded an answer can be replaced.
   *
   * @throws Refused 404 for another's
   */
  @Transactional
  public PriceQuery explain(UUID queryId, @Nullable String ifMatch, String text) {
    var who = actor.get();
    var query = queries.visibleTo(who, queryId);
    if (!who.actsFor(query.bidder())) {
      throw Refused.notFound("price query");
    }
    locks.holdGoingOn(locks.findById(query.competitionId()));
    Versions.require(ifMatch, query);
    query.requireOpen();
    var before = PriceQueryView.from(query);
    query.answer(text, who.id(), clock.now());
    audit.append(query, who, "price explained", before, PriceQueryView.from(query));
    queries.flush();
    return query;
  }
}

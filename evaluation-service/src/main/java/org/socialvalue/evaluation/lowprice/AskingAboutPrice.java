package org.socialvalue.evaluation.lowprice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An officer asks a bidder to explain a price that the tender's test finds low. */
@ApplicationScoped
public class AskingAboutPrice {

  private final Competitions competitions;
  private final OpenedBidRepository opened;
  private final LowPriceReport report;
  private final PriceQueryRepository queries;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AskingAboutPrice(
      Competitions competitions,
      OpenedBidRepository opened,
      LowPriceReport report,
      PriceQueryRepository queries,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.opened = opened;
    this.report = report;
    this.queries = queries;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 for a price that the tender's test does not find low, or that is asked
   *     about already
   */
  @Transactional
  public PriceQuery ask(UUID competitionId, PriceQueryRequest request) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    if (request.answerBy().isBefore(clock.today())) {
      throw Refused.invalid("/answerBy", "must be no earlier than today");
    }
    if (!report.isLow(competition, request.lotId(), request.bidId())) {
      throw Refused.conflict("The tender's test does not find this price low");
    }
    if (queries.isOpen(request.bidId(), request.lotId())) {
      throw Refused.conflict("This price is asked about already");
    }
    var bidder = opened.findByIdOptional(request.bidId()).map(OpenedBid::bidder).orElseThrow();
    var query =
        new PriceQuery(
            competitionId, competition.authority(), request, bidder, who.id(), clock.now());
    queries.persist(query);
    audit.append(competition, who, "price asked about", null, PriceQueryView.from(query));
    return query;
  }
}

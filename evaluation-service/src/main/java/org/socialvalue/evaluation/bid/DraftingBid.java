package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A provider begins its bid: one for each organisation and competition. */
@ApplicationScoped
public class DraftingBid {

  private static final Logger LOG = Logger.getLogger(DraftingBid.class);

  private final Deadline deadline;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DraftingBid(
      Deadline deadline,
      BidRepository bids,
      SealedVersions versions,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.deadline = deadline;
    this.bids = bids;
    this.versions = versions;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 404 where there is no such competition, 409 when the organisation bids here
   *     already, or the deadline is past
   */
  @Transactional
  public Bid draft(UUID competitionId, BidContent content) {
    var who = actor.get();
    var competition = deadline.hold(competitionId, who.org());
    if (bids.of(competitionId, who.org()).isPresent()) {
      throw alreadyBidding();
    }
    var bid = new Bid(Ids.next(), competitionId, who.org(), clock.now());
    begin(bid);
    versions.begin(bid, competition.tender().tenderVersion(), content);
    audit.append(bid, who, "bid drafted", null, null);
    LOG.infof("event=bid-drafted tenderId=%s bidId=%s", competitionId, bid.id());
    return bid;
  }

  private void begin(Bid bid) {
    try {
      bids.persistAndFlush(bid);
    } catch (ConstraintViolationException e) {
      throw alreadyBidding();
    }
  }

  private static Refused alreadyBidding() {
    return Refused.conflict("Your organisation bids here already: change that bid");
  }
}

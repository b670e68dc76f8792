package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A provider takes its bid back before the deadline; it may submit again while that is ahead. */
@ApplicationScoped
public class WithdrawingBid {

  private final Competitions competitions;
  private final Deadline deadline;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public WithdrawingBid(
      Competitions competitions,
      Deadline deadline,
      BidRepository bids,
      SealedVersions versions,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.deadline = deadline;
    this.bids = bids;
    this.versions = versions;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  public Bid withdraw(UUID bidId, @Nullable String ifMatch) {
    var who = actor.get();
    var bid = bids.lockedOwn(bidId, who.org());
    Versions.require(ifMatch, bid);
    deadline.hold(competitions.visibleTo(who, bid.competitionId()));
    if (bid.status() != Bid.Status.SUBMITTED) {
      throw Refused.conflict("Only a submitted bid can be withdrawn");
    }
    versions.withdraw(bid);
    bid.withdrawn(clock.now());
    audit.append(bid, who, "bid withdrawn", null, null);
    bids.flush();
    return bid;
  }
}

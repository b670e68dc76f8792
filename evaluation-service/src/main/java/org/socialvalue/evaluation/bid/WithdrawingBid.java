package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A provider takes its bid back before the deadline; it may submit again while that is ahead. */
@ApplicationScoped
public class WithdrawingBid {

  private final OwnBid own;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  public WithdrawingBid(
      OwnBid own,
      BidRepository bids,
      SealedVersions versions,
      AuditTrail audit,
      DatabaseClock clock) {
    this.own = own;
    this.bids = bids;
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Bid withdraw(UUID bidId, @Nullable String ifMatch) {
    var taken = own.taken(bidId, ifMatch);
    var bid = taken.bid();
    if (bid.status() != Bid.Status.SUBMITTED) {
      throw Refused.conflict("Only a submitted bid can be withdrawn");
    }
    versions.withdraw(bid);
    bid.withdrawn(clock.now());
    audit.append(bid, taken.who(), "bid withdrawn", null, null);
    bids.flush();
    return bid;
  }
}

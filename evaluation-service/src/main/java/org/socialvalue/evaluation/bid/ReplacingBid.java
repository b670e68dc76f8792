package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * A provider rewrites its bid. What was submitted stands until the new version is submitted too.
 */
@ApplicationScoped
public class ReplacingBid {

  private final OwnBid own;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  public ReplacingBid(
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
  public Bid replace(UUID bidId, @Nullable String ifMatch, BidContent content) {
    var taken = own.taken(bidId, ifMatch);
    var bid = taken.bid();
    int tenderVersion = taken.tenderVersion();
    versions.rewrite(versions.draftOfOwn(bid, tenderVersion), content, tenderVersion);
    bid.edited(clock.now());
    audit.append(bid, taken.who(), "bid rewritten", null, null);
    bids.flush();
    return bid;
  }
}

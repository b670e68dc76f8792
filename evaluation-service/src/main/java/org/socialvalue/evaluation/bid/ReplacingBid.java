package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * A provider rewrites its bid. What was submitted stands until the new version is submitted too.
 */
@ApplicationScoped
public class ReplacingBid {

  private final Competitions competitions;
  private final Deadline deadline;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ReplacingBid(
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
  public Bid replace(UUID bidId, @Nullable String ifMatch, BidContent content) {
    var who = actor.get();
    var bid = bids.lockedOwn(bidId, who.org());
    Versions.require(ifMatch, bid);
    var competition = competitions.visibleTo(who, bid.competitionId());
    deadline.hold(competition);
    int tenderVersion = competition.tender().tenderVersion();
    versions.rewrite(versions.draftOfOwn(bid, tenderVersion), content, tenderVersion);
    bid.edited(clock.now());
    audit.append(bid, who, "bid rewritten", null, null);
    bids.flush();
    return bid;
  }
}

package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Versions;

/** How a provider takes hold of its bid to change something of it. */
@ApplicationScoped
class OwnBid {

  private final Deadline deadline;
  private final BidRepository bids;
  private final CurrentActor actor;

  OwnBid(Deadline deadline, BidRepository bids, CurrentActor actor) {
    this.deadline = deadline;
    this.bids = bids;
    this.actor = actor;
  }

  /** A bid for this transaction alone, and its competition, held open while it changes. */
  record Taken(Actor who, Bid bid, Competition competition) {

    int tenderVersion() {
      return competition.tender().tenderVersion();
    }
  }

  /**
   * @param ifMatch the version that was read
   * @throws org.socialvalue.kit.problem.Refused 404 for another's, 412 for another version, 409
   *     SEALED after the deadline, 409 where the competition was given up
   */
  Taken taken(UUID bidId, @Nullable String ifMatch) {
    var who = actor.get();
    var bid = bids.lockedOwn(bidId, who.org());
    Versions.require(ifMatch, bid);
    return held(who, bid);
  }

  /** The same whatever version was read: for what is added and overwrites nothing. */
  Taken taken(UUID bidId) {
    var who = actor.get();
    return held(who, bids.lockedOwn(bidId, who.org()));
  }

  private Taken held(Actor who, Bid bid) {
    return new Taken(who, bid, deadline.hold(bid.competitionId(), bid.bidder()));
  }
}

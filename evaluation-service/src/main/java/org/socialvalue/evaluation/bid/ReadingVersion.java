package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Refused;

/** A bidder takes a version of its bid with it, written as its receipt's hash was computed. */
@ApplicationScoped
public class ReadingVersion {

  private final BidRepository bids;
  private final SealedVersions versions;
  private final CurrentActor actor;

  public ReadingVersion(BidRepository bids, SealedVersions versions, CurrentActor actor) {
    this.bids = bids;
    this.versions = versions;
    this.actor = actor;
  }

  /** As canonical JSON (RFC 8785): the SHA-256 of these very bytes is on the receipt. */
  @Transactional
  public String canonical(UUID bidId, int number) {
    var bid = bids.existing(bidId);
    if (!actor.get().actsFor(bid.bidder())) {
      throw Refused.notFound("bid");
    }
    return versions
        .ofOwn(bid, number)
        .map(version -> Json.canonical(version.content()))
        .orElseThrow(() -> Refused.notFound("version of the bid"));
  }
}

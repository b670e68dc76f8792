package org.socialvalue.evaluation.bid;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A provider changes a part of its draft, as an editor that saves by itself does. */
@ApplicationScoped
public class PatchingBid {

  private final Competitions competitions;
  private final Deadline deadline;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final StrictContent strict;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public PatchingBid(
      Competitions competitions,
      Deadline deadline,
      BidRepository bids,
      SealedVersions versions,
      StrictContent strict,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.deadline = deadline;
    this.bids = bids;
    this.versions = versions;
    this.strict = strict;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param change from what the draft says to what it is to say
   * @throws Refused 400 with every fault of the result; 409 SEALED after the deadline
   */
  @Transactional
  public Bid patch(UUID bidId, @Nullable String ifMatch, UnaryOperator<JsonNode> change) {
    var who = actor.get();
    var bid = bids.lockedOwn(bidId, who.org());
    Versions.require(ifMatch, bid);
    var competition = competitions.visibleTo(who, bid.competitionId());
    deadline.hold(competition);
    int tenderVersion = competition.tender().tenderVersion();
    var draft = versions.draftOfOwn(bid, tenderVersion);
    JsonNode says = Json.mapper().valueToTree(draft.content());
    versions.rewrite(draft, strict.of(change.apply(says)), tenderVersion);
    bid.edited(clock.now());
    audit.append(bid, who, "bid rewritten", null, null);
    bids.flush();
    return bid;
  }
}

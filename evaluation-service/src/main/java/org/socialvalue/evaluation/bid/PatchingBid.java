package org.socialvalue.evaluation.bid;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A provider changes a part of its draft, as an editor that saves by itself does. */
@ApplicationScoped
public class PatchingBid {

  private final OwnBid own;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final StrictContent strict;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  public PatchingBid(
      OwnBid own,
      BidRepository bids,
      SealedVersions versions,
      StrictContent strict,
      AuditTrail audit,
      DatabaseClock clock) {
    this.own = own;
    this.bids = bids;
    this.versions = versions;
    this.strict = strict;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param change from what the draft says to what it is to say
   * @throws Refused 400 with every fault of the result; 409 SEALED after the deadline
   */
  @Transactional
  public Bid patch(UUID bidId, @Nullable String ifMatch, UnaryOperator<JsonNode> change) {
    var taken = own.taken(bidId, ifMatch);
    var bid = taken.bid();
    int tenderVersion = taken.tenderVersion();
    var draft = versions.draftOfOwn(bid, tenderVersion);
    JsonNode says = Json.mapper().valueToTree(draft.content());
    versions.rewrite(draft, strict.of(change.apply(says)), tenderVersion);
    bid.edited(clock.now());
    audit.append(bid, taken.who(), "bid rewritten", null, null);
    bids.flush();
    return bid;
  }
}

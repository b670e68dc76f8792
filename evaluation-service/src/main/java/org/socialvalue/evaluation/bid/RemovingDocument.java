package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.StoreFollows;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A document leaves the draft. Versions that were submitted with it keep it. */
@ApplicationScoped
public class RemovingDocument {

  private final OwnBid own;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final Event<StoreFollows.Removed> removed;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  public RemovingDocument(
      OwnBid own,
      BidRepository bids,
      SealedVersions versions,
      Event<StoreFollows.Removed> removed,
      AuditTrail audit,
      DatabaseClock clock) {
    this.own = own;
    this.bids = bids;
    this.versions = versions;
    this.removed = removed;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws Refused 404 for a document that the latest version does not have, 409 SEALED after the
   *     deadline
   */
  @Transactional
  public Bid remove(UUID bidId, UUID documentId, @Nullable String ifMatch) {
    var taken = own.taken(bidId, ifMatch);
    var bid = taken.bid();
    var draft = versions.draftOfOwn(bid, taken.tenderVersion());
    var rest =
        draft.documents().stream()
            .filter(document -> !document.documentId().equals(documentId))
            .toList();
    if (rest.size() == draft.documents().size()) {
      throw Refused.notFound("document");
    }
    versions.pin(draft, rest);
    if (!versions.isPinned(bid, documentId)) {
      removed.fire(new StoreFollows.Removed(documentId));
    }
    bid.edited(clock.now());
    audit.append(bid, taken.who(), "document removed", null, null);
    bids.flush();
    return bid;
  }
}

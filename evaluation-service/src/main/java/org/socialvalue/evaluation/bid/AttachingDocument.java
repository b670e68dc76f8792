package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.socialvalue.evaluation.document.BidDocuments;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.document.StoreFollows;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A file that was received becomes one of a draft's documents. */
@ApplicationScoped
public class AttachingDocument {

  private static final int MOST = 50;

  private final OwnBid own;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final BidDocuments documents;
  private final Event<StoreFollows.Kept> kept;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  public AttachingDocument(
      OwnBid own,
      BidRepository bids,
      SealedVersions versions,
      BidDocuments documents,
      Event<StoreFollows.Kept> kept,
      AuditTrail audit,
      DatabaseClock clock) {
    this.own = own;
    this.bids = bids;
    this.versions = versions;
    this.documents = documents;
    this.kept = kept;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 SEALED after the deadline, 409 with fifty documents
   */
  @Transactional
  Bid attach(UUID bidId, AttachDocument asked, Received received) {
    var taken = own.taken(bidId);
    var bid = taken.bid();
    var draft = versions.draftOfOwn(bid, taken.tenderVersion());
    if (draft.documents().size() >= MOST) {
      throw Refused.conflict("A bid has at most " + MOST + " documents");
    }
    kept.fire(new StoreFollows.Kept(received.id()));
    documents.keep(received.id());
    var more = new ArrayList<>(draft.documents());
    more.add(asked.described(received, clock.now()));
    versions.pin(draft, more);
    bid.edited(clock.now());
    audit.append(bid, taken.who(), "document attached", null, null);
    bids.flush();
    return bid;
  }
}

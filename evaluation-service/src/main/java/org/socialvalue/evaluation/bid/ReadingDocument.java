package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/**
 * Which document of a bid this reader may have: to its bidder those of every version; to others
 * those that {@link ReadingBid} shows them.
 */
@ApplicationScoped
public class ReadingDocument {

  private final ReadingBid reading;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final CurrentActor actor;

  public ReadingDocument(
      ReadingBid reading, BidRepository bids, SealedVersions versions, CurrentActor actor) {
    this.reading = reading;
    this.bids = bids;
    this.versions = versions;
    this.actor = actor;
  }

  /** A document, and where its bytes belong. */
  public record Found(UUID competitionId, BidDocument document) {}

  /**
   * @throws Refused 404 for a document that this reader is not shown; 409 SEALED before the opening
   */
  @Transactional
  public Found find(UUID bidId, UUID documentId) {
    var bid = bids.existing(bidId);
    var who = actor.get();
    List<BidDocument> shown =
        who.has("provider") && who.actsFor(bid.bidder())
            ? versions.documentsOfOwn(bid)
            : reading.read(bidId).view().documents();
    return shown.stream()
        .filter(document -> document.documentId().equals(documentId))
        .findFirst()
        .map(document -> new Found(bid.competitionId(), document))
        .orElseThrow(() -> Refused.notFound("document"));
  }
}

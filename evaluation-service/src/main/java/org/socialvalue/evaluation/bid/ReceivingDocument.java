package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.socialvalue.evaluation.document.BidDocuments;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.document.FileType;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.document.TooLarge;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;

/**
 * Takes a file in and looks at it, outside any transaction: its sender may be slow. Nobody can read
 * it before it is attached.
 */
@ApplicationScoped
class ReceivingDocument {

  private final BidRepository bids;
  private final BidDocuments documents;
  private final CurrentActor actor;

  ReceivingDocument(BidRepository bids, BidDocuments documents, CurrentActor actor) {
    this.bids = bids;
    this.documents = documents;
    this.actor = actor;
  }

  /**
   * @throws ClientErrorException 413 for a file that grows too large
   * @throws Refused 400 with every fault of its description, or of what it turns out to be; 404 for
   *     another's bid
   */
  Received receive(UUID bidId, AttachDocument asked, InputStream content) {
    var bid = bids.existing(bidId);
    if (!actor.get().actsFor(bid.bidder())) {
      throw Refused.notFound("bid");
    }
    if (!asked.faults().isEmpty()) {
      throw Refused.invalid(asked.faults());
    }
    var received = taken(bid, asked, content);
    var faults = received.faults(asked.name(), FileType.DOCUMENTS);
    if (!faults.isEmpty()) {
      documents.discard(received.id());
      throw Refused.invalid(faults);
    }
    return received;
  }

  private Received taken(Bid bid, AttachDocument asked, InputStream content) {
    try {
      return documents.receive(bid.competitionId(), bid.id(), Ids.next(), asked.name(), content);
    } catch (TooLarge e) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.document.BidDocuments;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.document.StoreFollows;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A file that was received becomes one of a draft's documents. */
@ApplicationScoped
public class AttachingDocument {

  private static final int MOST = 50;

  private final Competitions competitions;
  private final Deadline deadline;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final BidDocuments documents;
  private final Event<StoreFollows.Kept> kept;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AttachingDocument(
      Competitions competitions,
      Deadline deadline,
      BidRepository bids,
      SealedVersions versions,
      BidDocuments documents,
      Event<StoreFollows.Kept> kept,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.deadline = deadline;
    this.bids = bids;
    this.versions = versions;
    this.documents = documents;
    this.kept = kept;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 SEALED after the deadline, 409 with fifty documents
   */
  @Transactional
  Bid attach(UUID bidId, AttachDocument asked, Received received) {
    var who = actor.get();
    var bid = bids.lockedOwn(bidId, who.org());
    var competition = competitions.visibleTo(who, bid.competitionId());
    deadline.hold(competition);
    var draft = versions.draftOfOwn(bid, competition.tender().tenderVersion());
    if (draft.documents().size() >= MOST) {
      throw Refused.conflict("A bid has at most " + MOST + " documents");
    }
    kept.fire(new StoreFollows.Kept(received.id()));
    keep(received);
    var more = new ArrayList<>(draft.documents());
    more.add(asked.described(received, clock.now()));
    versions.pin(draft, more);
    bid.edited(clock.now());
    audit.append(bid, who, "document attached", null, null);
    bids.flush();
    return bid;
  }

  private void keep(Received received) {
    try {
      documents.keep(received.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

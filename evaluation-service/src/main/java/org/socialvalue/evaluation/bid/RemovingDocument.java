package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.StoreFollows;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A document leaves the draft. Versions that were submitted with it keep it. */
@ApplicationScoped
public class RemovingDocument {

  private final Competitions competitions;
  private final Deadline deadline;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final Event<StoreFollows.Removed> removed;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public RemovingDocument(
      Competitions competitions,
      Deadline deadline,
      BidRepository bids,
      SealedVersions versions,
      Event<StoreFollows.Removed> removed,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.deadline = deadline;
    this.bids = bids;
    this.versions = versions;
    this.removed = removed;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 404 for a document that the latest version does not have, 409 SEALED after the
   *     deadline
   */
  @Transactional
  public Bid remove(UUID bidId, UUID documentId, @Nullable String ifMatch) {
    var who = actor.get();
    var bid = bids.lockedOwn(bidId, who.org());
    Versions.require(ifMatch, bid);
    var competition = competitions.visibleTo(who, bid.competitionId());
    deadline.hold(competition);
    var draft = versions.draftOfOwn(bid, competition.tender().tenderVersion());
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
    audit.append(bid, who, "document removed", null, null);
    bids.flush();
    return bid;
  }
}

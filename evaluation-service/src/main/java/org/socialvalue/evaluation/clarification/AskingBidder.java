package org.socialvalue.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.dropped.DroppedBidRepository;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An officer asks one bidder to make an answer clear. */
@ApplicationScoped
public class AskingBidder {

  private static final Logger LOG = Logger.getLogger(AskingBidder.class);

  private final Competitions competitions;
  private final BidRepository bids;
  private final OpenedBidRepository opened;
  private final DroppedBidRepository dropped;
  private final ClarificationRepository clarifications;
  private final ClarificationSeal seal;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AskingBidder(
      Competitions competitions,
      BidRepository bids,
      OpenedBidRepository opened,
      DroppedBidRepository dropped,
      ClarificationRepository clarifications,
      ClarificationSeal seal,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.bids = bids;
    this.opened = opened;
    this.dropped = dropped;
    this.clarifications = clarifications;
    this.seal = seal;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 SEALED before the opening; 404 for a bid that was not opened; 409 for one
   *     that dropped out; 400 for a question that the tender does not have, or a date that is past
   */
  @Transactional
  public Clarification ask(UUID bidId, ClarificationRequest asked) {
    var who = actor.get();
    var competition = competitions.ofAuthority(who, bids.existing(bidId).competitionId());
    competition.requireGoingOn();
    Sealed.requireOpened(competition, bidId);
    var bid = opened.findByIdOptional(bidId).orElseThrow(() -> Refused.notFound("opened bid"));
    if (dropped.isDropped(bidId)) {
      throw Refused.conflict("The bid dropped out: nothing of it needs to be made clear");
    }
    requireUseful(asked, competition);
    var id = Ids.next();
    var question = seal.question(bid, id, asked);
    var clarification = new Clarification(id, bid, asked, question, who.id(), clock.now());
    clarifications.persist(clarification);
    audit.append(
        clarification, who, "clarification asked for", null, ClarificationSeal.audited(question));
    clarifications.flush();
    LOG.infof("event=clarification-asked-for tenderId=%s bidId=%s", competition.id(), bidId);
    return clarification;
  }

  private void requireUseful(ClarificationRequest asked, Competition competition) {
    var faults = new ArrayList<Fault>();
    var question = asked.questionId();
    if (question != null && competition.question(question).isEmpty()) {
      faults.add(new Fault("/questionId", "the tender has no such question"));
    }
    if (!asked.answerBy().isAfter(clock.now())) {
      faults.add(new Fault("/answerBy", "must be ahead"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }
}

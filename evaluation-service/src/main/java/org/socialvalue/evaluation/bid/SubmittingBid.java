package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.KnownCompetitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.watch.Done;

/**
 * A provider submits its bid, whole and in time, and gets a receipt.
 *
 * <p>The competition's row is held shared to the end, and the statement that flags the bid asks the
 * database's clock itself: a bid is in or it is out, and an opening sees every bid that is in.
 */
@ApplicationScoped
public class SubmittingBid {

  private static final Logger LOG = Logger.getLogger(SubmittingBid.class);

  private final KnownCompetitions competitions;
  private final Deadline deadline;
  private final SubmittingSealedVersions versions;
  private final BidRules rules;
  private final CurrentActor actor;
  private final Event<Done> done;

  public SubmittingBid(
      KnownCompetitions competitions,
      Deadline deadline,
      SubmittingSealedVersions versions,
      BidRules rules,
      CurrentActor actor,
      Event<Done> done) {
    this.competitions = competitions;
    this.deadline = deadline;
    this.versions = versions;
    this.rules = rules;
    this.actor = actor;
    this.done = done;
  }

  /**
   * The receipt for a submitted bid.
   *
   * @param version of the bid by its submission
   */
  public record Submitted(long version, Receipt receipt) {}

  /**
   * @param acknowledgements reasons to go on in spite of advice
   * @throws Refused 404 for another's, 412 for another version than was read, 409 with everything
   *     that is missing, or after the deadline
   */
  @Transactional
  public Submitted submit(
      UUID bidId, @Nullable String ifMatch, List<Acknowledgement> acknowledgements) {
    var who = actor.get();
    var taken = versions.take(bidId, who).orElseThrow(() -> Refused.notFound("bid"));
    var bid = taken.head();
    Versions.require(ifMatch, bidId, bid.version());
    var competition = competitions.at(bid.competitionId(), bid.competitionVersion());
    competition.requireGoingOn();
    deadline.require(bid.inTime(), competition);
    if (taken.latest().submitted()) {
      throw Refused.conflict("This version was submitted already: write a new one first");
    }
    var content = versions.content(taken);
    var judged = new JudgedBid(competition.tender(), who.org(), content);
    var standing = Findings.standing(rules.findings(judged), acknowledgements);
    Refused.ifAny(standing);
    var receipt = versions.submit(taken, content, competition.tender().tenderVersion(), who);
    deadline.require(receipt.isPresent(), competition);
    done.fire(new Done("bids.submitted"));
    LOG.infof("event=bid-submitted tenderId=%s bidId=%s", competition.id(), bidId);
    return new Submitted(bid.version() + 1, receipt.orElseThrow());
  }
}

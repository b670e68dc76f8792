package org.socialvalue.evaluation.bid;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Findings;

/**
 * A provider submits its bid, whole and in time, and gets a receipt.
 *
 * <p>The competition's row is held shared to the end, and the statement that flags the bid asks the
 * database's clock itself: a bid is in or it is out, and an opening sees every bid that is in.
 */
@ApplicationScoped
public class SubmittingBid {

  private static final Logger LOG = Logger.getLogger(SubmittingBid.class);

  private final OwnBid own;
  private final Deadline deadline;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final BidRules rules;
  private final AuditTrail audit;

  public SubmittingBid(
      OwnBid own,
      Deadline deadline,
      BidRepository bids,
      SealedVersions versions,
      BidRules rules,
      AuditTrail audit) {
    this.own = own;
    this.deadline = deadline;
    this.bids = bids;
    this.versions = versions;
    this.rules = rules;
    this.audit = audit;
  }

  /** A submitted bid and the receipt for it. */
  public record Submitted(Bid bid, Receipt receipt) {}

  /**
   * @param acknowledgements reasons to go on in spite of advice
   * @throws Refused 409 with everything that is missing, or after the deadline
   */
  @Transactional
  public Submitted submit(
      UUID bidId, @Nullable String ifMatch, List<Acknowledgement> acknowledgements) {
    var taken = own.taken(bidId, ifMatch);
    var bid = taken.bid();
    var competition = taken.competition();
    var latest = versions.latestOfOwn(bid);
    if (latest.isSubmitted()) {
      throw Refused.conflict("This version was submitted already: write a new one first");
    }
    var judged = new JudgedBid(competition.tender(), latest.content());
    var standing = Findings.standing(rules.findings(judged), acknowledgements);
    Refused.ifAny(standing);
    int tenderVersion = taken.tenderVersion();
    deadline.require(versions.submit(bid, latest, tenderVersion), competition);
    bid.submitted(requireNonNull(latest.submittedAt()), tenderVersion);
    audit.append(bid, taken.who(), "bid submitted", null, null);
    bids.flush();
    LOG.infof("event=bid-submitted tenderId=%s bidId=%s", competition.id(), bidId);
    return new Submitted(bid, Receipt.of(latest));
  }
}

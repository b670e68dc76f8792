package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * A bidder stands by what it submitted after the tender has changed: whole by what is asked now,
 * and before the deadline.
 */
@ApplicationScoped
public class ConfirmingBid {

  private static final Logger LOG = Logger.getLogger(ConfirmingBid.class);

  private final OwnBid own;
  private final CompetitionRepository deadlines;
  private final Deadline deadline;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final BidConfirmationRepository confirmations;
  private final BidRules rules;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  public ConfirmingBid(
      OwnBid own,
      CompetitionRepository deadlines,
      Deadline deadline,
      BidRepository bids,
      SealedVersions versions,
      BidConfirmationRepository confirmations,
      BidRules rules,
      AuditTrail audit,
      DatabaseClock clock) {
    this.own = own;
    this.deadlines = deadlines;
    this.deadline = deadline;
    this.bids = bids;
    this.versions = versions;
    this.confirmations = confirmations;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A confirmed bid.
   *
   * @param at by the database's clock
   * @param receipt of what was confirmed
   */
  public record Confirmed(Bid bid, Instant at, Receipt receipt) {}

  /**
   * @param acknowledgements reasons to go on in spite of advice
   * @throws Refused 409 where nothing is to be confirmed, with everything that the amended tender
   *     asks and the bid lacks, or after the deadline
   */
  @Transactional
  public Confirmed confirm(
      UUID bidId, @Nullable String ifMatch, List<Acknowledgement> acknowledgements) {
    var taken = own.taken(bidId, ifMatch);
    var bid = taken.bid();
    var competition = taken.competition();
    if (!bid.isToBeConfirmed(competition)) {
      throw Refused.conflict("This bid needs no confirmation: it is " + bid.status());
    }
    var standing = versions.standingOfOwn(bid).orElseThrow(() -> Refused.notFound("submitted bid"));
    var judged = new JudgedBid(competition.tender(), bid.bidder(), standing.content());
    var open = Findings.standing(rules.findings(judged), acknowledgements);
    Refused.ifAny(open);
    var now = clock.now();
    int tenderVersion = taken.tenderVersion();
    bid.confirmed(tenderVersion);
    confirmations.persist(new BidConfirmation(standing, tenderVersion, now));
    audit.append(bid, taken.who(), "bid confirmed", null, null);
    bids.flush();
    deadline.require(!deadlines.isPastDeadline(competition.id()), competition);
    LOG.infof("event=bid-confirmed tenderId=%s bidId=%s", competition.id(), bidId);
    return new Confirmed(bid, now, Receipt.of(standing).with(confirmations.of(bidId)));
  }
}

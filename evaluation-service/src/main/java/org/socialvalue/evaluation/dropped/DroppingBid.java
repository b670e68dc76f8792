package org.socialvalue.evaluation.dropped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.dropped.rules.TheReasonTellsOfNoOtherBidder;
import org.socialvalue.evaluation.dropped.rules.TheReasonTellsOfNoOtherBidder.Told;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.ranking.ComputingRanking;
import org.socialvalue.evaluation.ranking.SupersedingRanking;
import org.socialvalue.evaluation.ranking.TellingScores;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An officer records that a bid dropped out after the opening. Where a ranking stood, it is
 * superseded and computed anew, whole: every figure that compares bids is taken without this one.
 */
@ApplicationScoped
public class DroppingBid {

  private static final Logger LOG = Logger.getLogger(DroppingBid.class);

  private final TheReasonTellsOfNoOtherBidder rule = new TheReasonTellsOfNoOtherBidder();
  private final Competitions competitions;
  private final OpenedBidRepository opened;
  private final DroppedBidRepository dropped;
  private final SupersedingRanking superseding;
  private final ComputingRanking computing;
  private final TellingScores telling;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DroppingBid(
      Competitions competitions,
      OpenedBidRepository opened,
      DroppedBidRepository dropped,
      SupersedingRanking superseding,
      ComputingRanking computing,
      TellingScores telling,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.opened = opened;
    this.dropped = dropped;
    this.superseding = superseding;
    this.computing = computing;
    this.telling = telling;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for a bid that was not opened here; 409 before the opening, twice, once an
   *     award of the competition has been approved, and REASONS_TO_BIDDERS where the words name
   *     another bidder and that is not acknowledged
   */
  @Transactional
  public DroppedBid drop(UUID competitionId, Drop drop) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    var leaving = opened(competition, drop.bidId());
    if (dropped.isDropped(drop.bidId())) {
      throw Refused.conflict("This bid dropped out already");
    }
    var findings = rule.check(new Told(othersNamed(leaving, drop.words())));
    Refused.ifAny(Findings.standing(findings, drop.acknowledged()));
    var bid = new DroppedBid(leaving, drop, who.id(), clock.now());
    dropped.persist(bid);
    audit.append(competition, who, "bid dropped out", null, DroppedBidView.from(bid));
    if (superseding.supersede(competitionId, "A bid dropped out: " + drop.reason())) {
      telling.left(leaving, drop.kind().name(), bid.droppedAt());
      computing.compute(competitionId);
    }
    LOG.infof(
        "event=bid-dropped-out tenderId=%s bidId=%s kind=%s",
        competitionId, drop.bidId(), drop.kind());
    return bid;
  }

  /** Whom the words tell of but the bidder that reads them and who delivers with it. */
  private List<String> othersNamed(OpenedBid leaving, String words) {
    var told = leaving.unnamed(words);
    return opened.in(leaving.competitionId()).stream()
        .filter(other -> !other.bidId().equals(leaving.bidId()) && other.isNamedIn(told))
        .map(OpenedBid::name)
        .toList();
  }

  private OpenedBid opened(Competition competition, UUID bidId) {
    if (!competition.isOpened()) {
      throw Refused.conflict("Until the opening a bid is withdrawn by its bidder alone");
    }
    var bid = opened.findById(bidId);
    if (bid == null || !bid.competitionId().equals(competition.id())) {
      throw Refused.invalid("/bidId", "no such bid was opened here");
    }
    return bid;
  }
}

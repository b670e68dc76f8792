package org.socialvalue.evaluation.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.bid.OpenedSealedVersions;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.rules.BidsAreOpenedAfterTheDeadlineByTwoOfficers;
import org.socialvalue.evaluation.opening.rules.BidsAreOpenedAfterTheDeadlineByTwoOfficers.Attempt;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Two officers open the bids after the deadline: the first asks, the second opens.
 *
 * <p>The competition's row is taken alone, so that this waits for each submission that is still
 * coming in, and finds it.
 */
@ApplicationScoped
public class OpeningBids {

  private static final Logger LOG = Logger.getLogger(OpeningBids.class);

  private final BidsAreOpenedAfterTheDeadlineByTwoOfficers rule =
      new BidsAreOpenedAfterTheDeadlineByTwoOfficers();
  private final Competitions competitions;
  private final CompetitionRepository locks;
  private final OpeningRepository openings;
  private final BidRepository bids;
  private final OpenedBidRepository opened;
  private final OpenedSealedVersions versions;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public OpeningBids(
      Competitions competitions,
      CompetitionRepository locks,
      OpeningRepository openings,
      BidRepository bids,
      OpenedBidRepository opened,
      OpenedSealedVersions versions,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.locks = locks;
    this.openings = openings;
    this.bids = bids;
    this.opened = opened;
    this.versions = versions;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 SEALED before the deadline or by the same officer twice
   */
  @Transactional
  public Opening open(UUID competitionId) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    if (competition.isOpened()) {
      throw Refused.conflict("The bids are opened already");
    }
    var asked = openings.of(competitionId).orElse(null);
    judge(competition, asked, who);
    var opening = asked == null ? ask(competition, who) : openWith(asked, competition, who);
    openings.flush();
    return opening;
  }

  private void judge(Competition competition, @Nullable Opening asked, Actor who) {
    var findings =
        rule.check(
            new Attempt(
                locks.isPastDeadline(competition.id()),
                competition.bidsDueBy().toString(),
                asked == null ? null : asked.firstOfficer(),
                who.id()));
    Refused.ifAny(findings);
  }

  private Opening ask(Competition competition, Actor who) {
    var opening = new Opening(competition.id(), who.id(), clock.now());
    openings.persist(opening);
    audit.append(competition, who, "opening asked for", null, null);
    return opening;
  }

  private Opening openWith(Opening opening, Competition competition, Actor who) {
    var now = clock.now();
    competition.open(now);
    locks.flush();
    var found = keepEach(competition);
    opening.open(who.id(), now, found.size(), unconfirmed(competition));
    audit.append(competition, who, "bids opened", null, OpeningView.from(opening, found));
    LOG.infof("event=bids-opened tenderId=%s", competition.id());
    return opening;
  }

  private List<Opening.UnconfirmedBid> unconfirmed(Competition competition) {
    return bids.allIn(competition.id()).stream()
        .filter(bid -> bid.isToBeConfirmed(competition))
        .map(bid -> new Opening.UnconfirmedBid(bid.id(), bid.bidder()))
        .toList();
  }

  /** Bid by bid, so that never more than one lies open in memory. */
  private List<OpenedBid> keepEach(Competition competition) {
    var found = new ArrayList<OpenedBid>();
    var shuffled = versions.bidsStandingIn(competition.id());
    Collections.shuffle(shuffled, new SecureRandom());
    for (var bidId : shuffled) {
      var alias = "Bid " + (found.size() + 1);
      versions.lookInto(
          bidId,
          version ->
              found.add(
                  new OpenedBid(
                      version,
                      new JudgedBid(competition.tender(), version.bidder(), version.content()),
                      alias)));
    }
    opened.persist(found);
    return found;
  }
}

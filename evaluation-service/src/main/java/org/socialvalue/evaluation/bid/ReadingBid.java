package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened.Reading;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.evaluation.score.HiddenNames;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;

/**
 * Who may read a bid: its bidder always; after the opening an officer of the authority, and those
 * on the panel who declared their conflicts and have none with this bid (without prices until the
 * ranking is there).
 */
@ApplicationScoped
public class ReadingBid {

  private final BidsStaySealedUntilOpened sealed = new BidsStaySealedUntilOpened();
  private final Competitions competitions;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final Evaluators evaluators;
  private final RankingRepository rankings;
  private final OpenedBidRepository opened;
  private final HiddenNames names;
  private final CurrentActor actor;

  public ReadingBid(
      Competitions competitions,
      BidRepository bids,
      SealedVersions versions,
      Evaluators evaluators,
      RankingRepository rankings,
      OpenedBidRepository opened,
      HiddenNames names,
      CurrentActor actor) {
    this.competitions = competitions;
    this.bids = bids;
    this.versions = versions;
    this.evaluators = evaluators;
    this.rankings = rankings;
    this.opened = opened;
    this.names = names;
    this.actor = actor;
  }

  /** A bid and how it looks to whoever asks. */
  public record Read(Bid bid, BidView view) {}

  @Transactional
  public Read read(UUID bidId) {
    var who = actor.get();
    var bid = bids.existing(bidId);
    if (who.has("provider")) {
      return new Read(bid, own(bid, who));
    }
    var competition = competitions.ofAuthority(who, bid.competitionId());
    boolean officer = who.has("procurement-officer");
    if (!officer) {
      evaluators.requireMember(competition, who);
    }
    requireOpened(competition, bidId.toString());
    return new Read(bid, opened(bid, competition, who));
  }

  private BidView own(Bid bid, Actor who) {
    if (!who.actsFor(bid.bidder())) {
      throw Refused.notFound("bid");
    }
    var competition = competitions.visibleTo(who, bid.competitionId());
    var latest = versions.latestOfOwn(bid);
    var judged = new JudgedBid(competition.tender(), latest.content());
    return BidView.own(
        bid,
        bid.isToBeConfirmed(competition),
        latest,
        versions.receiptsOfOwn(bid),
        BidRules.discounted(judged));
  }

  private BidView opened(Bid bid, Competition competition, Actor who) {
    boolean judgesQuality = evaluators.isMember(competition, who);
    var shownAs = shownAs(bid, competition, who);
    if (judgesQuality) {
      evaluators.requireUnconflicted(competition, who, bid.bidder(), shownAs);
    }
    var standing =
        versions.standingOf(bid.id()).orElseThrow(() -> Refused.notFound("bid that stands"));
    boolean pricesShown = !judgesQuality || rankings.stands(competition.id());
    var view =
        BidView.opened(
            bid,
            standing,
            pricesShown,
            BidRules.discounted(new JudgedBid(competition.tender(), standing.content())));
    return shownAs.equals(bid.bidder()) ? view : view.nameless(shownAs);
  }

  /** Its alias before those from whom the tender hides bidders' names, else its bidder. */
  private String shownAs(Bid bid, Competition competition, Actor who) {
    if (!names.areFrom(who, competition)) {
      return bid.bidder();
    }
    return opened
        .findByIdOptional(bid.id())
        .map(OpenedBid::alias)
        .orElseThrow(() -> Refused.notFound("bid that stands"));
  }

  private void requireOpened(Competition competition, String subject) {
    List<Finding> findings = sealed.check(new Reading(competition.isOpened(), subject));
    Refused.ifAny(findings);
  }
}

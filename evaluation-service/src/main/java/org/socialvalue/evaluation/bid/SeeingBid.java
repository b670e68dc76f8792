package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.evaluation.score.HiddenNames;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;

/**
 * What somebody of the authority sees of a bid after the opening: an officer all of it; one of the
 * panel who declared, and has no conflict there, no prices until the ranking is there. Nothing of
 * what it says is opened to tell.
 */
@ApplicationScoped
public class SeeingBid {

  private final Competitions competitions;
  private final Evaluators evaluators;
  private final RankingRepository rankings;
  private final OpenedBidRepository opened;
  private final HiddenNames names;

  public SeeingBid(
      Competitions competitions,
      Evaluators evaluators,
      RankingRepository rankings,
      OpenedBidRepository opened,
      HiddenNames names) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.rankings = rankings;
    this.opened = opened;
    this.names = names;
  }

  /**
   * How somebody sees a bid.
   *
   * @param shownAs its bidder, or its alias before those from whom the tender hides names
   */
  public record Sight(Competition competition, String shownAs, boolean pricesShown) {

    /** Whether they are told whose bid it is. */
    public boolean names(Bid bid) {
      return shownAs.equals(bid.bidder());
    }
  }

  /**
   * @throws Refused 404 for another authority's, and for who is neither an officer nor on the
   *     panel; 409 SEALED before the opening; 409 INDEPENDENT_SCORES for one of the panel who has
   *     not declared, or has a conflict
   */
  public Sight of(Bid bid, Actor who) {
    var competition = competitions.ofAuthority(who, bid.competitionId());
    boolean judgesQuality = evaluators.isMember(competition, who);
    if (!judgesQuality && !who.has("procurement-officer")) {
      throw Refused.notFound("panel that you are on");
    }
    Sealed.requireOpened(competition, bid.id());
    var shownAs = names.areFrom(who, competition) ? aliasOf(bid.id()) : bid.bidder();
    if (judgesQuality) {
      evaluators.requireUnconflicted(competition, who, bid.bidder(), shownAs);
    }
    return new Sight(competition, shownAs, !judgesQuality || rankings.stands(competition.id()));
  }

  private String aliasOf(UUID bidId) {
    return opened
        .findByIdOptional(bidId)
        .map(OpenedBid::alias)
        .orElseThrow(() -> Refused.notFound("bid that stands"));
  }
}

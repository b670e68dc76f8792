package org.socialvalue.evaluation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Who bids, for everybody on the panel to declare their interests by, before they read a bid. */
@ApplicationScoped
public class ReadingBidders {

  private final Competitions competitions;
  private final Evaluators evaluators;
  private final OpenedBidRepository opened;
  private final CurrentActor actor;

  public ReadingBidders(
      Competitions competitions,
      Evaluators evaluators,
      OpenedBidRepository opened,
      CurrentActor actor) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.opened = opened;
    this.actor = actor;
  }

  /**
   * @throws Refused 404 for who is not on the panel, 409 SEALED before the opening
   */
  @Transactional
  public List<OpenedBid> read(UUID competitionId, PageRequest page) {
    var who = actor.get();
    var competition = competitions.ofAuthority(who, competitionId);
    evaluators.requireMember(competition, who);
    Sealed.requireOpened(competition);
    return opened.byName(competitionId, page);
  }
}

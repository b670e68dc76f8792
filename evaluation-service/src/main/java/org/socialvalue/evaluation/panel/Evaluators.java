package org.socialvalue.evaluation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.score.rules.EvaluatorsAreFreeOfConflicts;
import org.socialvalue.evaluation.score.rules.EvaluatorsAreFreeOfConflicts.Standing;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;

/** What an actor may do as one of the panel. */
@ApplicationScoped
public class Evaluators {

  private final EvaluatorsAreFreeOfConflicts rule = new EvaluatorsAreFreeOfConflicts();
  private final PanelRepository panels;
  private final DeclarationRepository declarations;

  public Evaluators(PanelRepository panels, DeclarationRepository declarations) {
    this.panels = panels;
    this.declarations = declarations;
  }

  public Optional<Panel> panel(Competition competition) {
    return panels.of(competition.id());
  }

  public boolean isMember(Competition competition, Actor actor) {
    return panel(competition).map(panel -> panel.has(actor.id())).orElse(false);
  }

  /**
   * @throws Refused 404 for somebody who is not on the panel
   */
  public void requireMember(Competition competition, Actor actor) {
    if (!isMember(competition, actor)) {
      throw Refused.notFound("panel that you are on");
    }
  }

  public void requireChair(Competition competition, Actor actor) {
    requireMember(competition, actor);
    if (!panel(competition).map(panel -> panel.isChair(actor.id())).orElse(false)) {
      throw Refused.forbidden("Only the chair of the panel does this");
    }
  }

  /**
   * @throws Refused 409 INDEPENDENT_SCORES for one who has not declared, or has a conflict
   */
  public void requireUnconflicted(Competition competition, Actor actor, String bidder) {
    var declaration = declarations.of(competition.id(), actor.id());
    List<Finding> findings =
        rule.check(
            new Standing(
                declaration.isPresent(),
                declaration.map(d -> d.bars(bidder)).orElse(false),
                bidder));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
  }
}

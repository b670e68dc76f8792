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
  public Panel requireMember(Competition competition, Actor actor) {
    return panel(competition)
        .filter(panel -> panel.has(actor.id()))
        .orElseThrow(() -> Refused.notFound("panel that you are on"));
  }

  /**
   * For what the panel says of the bids, which officers and auditors read too. Whoever is on the
   * panel reads it as one of the panel, whatever else they are.
   *
   * @throws Refused 404 for anybody else, 409 INDEPENDENT_SCORES for one of the panel who has not
   *     declared
   */
  public void requireReader(Competition competition, Actor actor) {
    if (isMember(competition, actor)) {
      requireDeclared(competition, actor);
    } else if (!looksOn(actor)) {
      throw Refused.notFound("panel that you are on");
    }
  }

  /** Whether somebody who is not on a panel reads what it says. */
  public static boolean looksOn(Actor actor) {
    return actor.has("procurement-officer") || actor.has("auditor");
  }

  /**
   * @throws Refused 403 for one who does not mark this
   */
  public void requireMarker(Panel panel, Actor actor, String questionId) {
    var member = panel.member(actor.id()).orElseThrow();
    if (!member.marks(questionId)) {
      throw Refused.forbidden(
          member.observes()
              ? "You observe this panel: others mark"
              : questionId + " is not among the questions that you mark");
    }
  }

  public void requireChair(Competition competition, Actor actor) {
    if (!requireMember(competition, actor).isChair(actor.id())) {
      throw Refused.forbidden("Only the chair of the panel does this");
    }
  }

  /**
   * Who leads the moderation of a bid: the chair; where the chair has a conflict there, the first
   * of the panel's evaluators who is free.
   *
   * @throws Refused 403 for anybody else
   */
  public void requireLead(Competition competition, Actor actor, String bidder) {
    requireLead(requireMember(competition, actor), competition, actor, bidder);
  }

  /** The same with the panel that the actor is on. */
  public void requireLead(Panel panel, Competition competition, Actor actor, String bidder) {
    var declared = declarations.in(competition.id());
    var lead =
        panel.inOrderOfLead().stream()
            .filter(user -> declared.stream().noneMatch(d -> d.bars(user, bidder)))
            .findFirst();
    if (!lead.equals(Optional.of(actor.id()))) {
      throw Refused.forbidden("Only the chair of the panel does this");
    }
  }

  /**
   * @param shownAs what the bid is called before this actor
   * @throws Refused 409 INDEPENDENT_SCORES for one who has not declared for this bidder, or has a
   *     conflict
   */
  public void requireUnconflicted(
      Competition competition, Actor actor, String bidder, String shownAs) {
    var declaration = declarations.of(competition.id(), actor.id());
    List<Finding> findings =
        rule.check(
            new Standing(
                declaration.filter(d -> d.covers(bidder)).isPresent(),
                declaration.filter(d -> d.bars(bidder)).isPresent(),
                shownAs));
    Refused.ifAny(findings);
  }

  /** The same for a bid that is called by its bidder's name. */
  public void requireUnconflicted(Competition competition, Actor actor, String bidder) {
    requireUnconflicted(competition, actor, bidder, bidder);
  }

  /**
   * @throws Refused 409 INDEPENDENT_SCORES for one who has not declared
   */
  public Declaration requireDeclared(Competition competition, Actor actor) {
    return declarations
        .of(competition.id(), actor.id())
        .orElseThrow(() -> Refused.broken(rule.check(new Standing(false, false, ""))));
  }
}

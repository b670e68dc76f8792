package org.socialvalue.tender.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;
import org.socialvalue.tender.outcome.rules.OutcomeRules;
import org.socialvalue.tender.project.Applicability;

/** Gathers what the rules look at, for one outcome. */
@ApplicationScoped
public class JudgingOutcome {

  private final ReferenceData data;

  public JudgingOutcome(ReferenceData data) {
    this.data = data;
  }

  /**
   * @param at JSON pointer that findings point below
   * @param decided what was decided or is to be; null before there is a decision
   * @param laid the groundwork of the project
   */
  public OutcomeInQuestion question(
      String at, Use use, Outcome outcome, @Nullable DecideOutcome decided, Groundwork laid) {
    var facts = laid.project();
    return new OutcomeInQuestion(
        at,
        use,
        outcome.lineage(),
        outcome.proposed(),
        safeguards(decided, laid.engagements()),
        new Surroundings(
            facts.relevantArea(),
            facts.coreOutcomes(),
            data.areas(),
            laid.framework(),
            laid.today()));
  }

  /** What would stand in the way of specifying it. */
  List<Finding> preview(Outcome outcome, Groundwork laid) {
    var use = outcome.status() == OutcomeStatus.KPI_ONLY ? Use.UNSCORED_KPI : Use.SPECIFIED;
    return asked(question("", use, outcome, outcome.decided(), laid), laid);
  }

  /** What stands in the way of a decision, or speaks against it. */
  List<Finding> decision(Outcome outcome, DecideOutcome asked, Groundwork laid) {
    return switch (asked.decision()) {
      case SPECIFIED -> asked(question("", Use.SPECIFIED, outcome, asked, laid), laid);
      case KPI_ONLY -> asked(question("", Use.UNSCORED_KPI, outcome, asked, laid), laid);
      case PROVISIONAL, OPEN, DROPPED -> List.of();
    };
  }

  /** What the rules find that are asked of the project's instrument. */
  private static List<Finding> asked(OutcomeInQuestion outcome, Groundwork laid) {
    return Applicability.ofFindings(laid.project().instrument(), OutcomeRules.check(outcome));
  }

  private static Safeguards safeguards(
      @Nullable DecideOutcome decided, List<EngagementFacts> held) {
    if (decided == null) {
      return new Safeguards(List.of(), null, null, null);
    }
    return new Safeguards(
        held.stream().filter(one -> decided.engagements().contains(one.id())).toList(),
        decided.proportionality(),
        decided.coreQualityRisk(),
        decided.exclusionRisk());
  }
}

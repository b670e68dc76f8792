package org.socialvalue.tender.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;
import org.socialvalue.tender.outcome.rules.OutcomeRules;
import org.socialvalue.tender.project.CommissioningProject;

/** Gathers what the rules look at, for one outcome. */
@ApplicationScoped
public class JudgingOutcome {

  private final ReferenceData data;
  private final Frameworks frameworks;

  public JudgingOutcome(ReferenceData data, Frameworks frameworks) {
    this.data = data;
    this.frameworks = frameworks;
  }

  /**
   * @param at JSON pointer that findings point below
   * @param decided what was decided or is to be; null before there is a decision
   * @param held the engagements of the project
   */
  public OutcomeInQuestion question(
      String at,
      Use use,
      ProposedOutcome outcome,
      @Nullable DecideOutcome decided,
      CommissioningProject project,
      List<EngagementFacts> held,
      LocalDate today) {
    var facts = project.facts();
    return new OutcomeInQuestion(
        at,
        use,
        outcome,
        safeguards(decided, held),
        new Surroundings(
            facts.relevantArea(),
            facts.coreOutcomes(),
            data.areas(),
            frameworks.of(project.frameworks()),
            today));
  }

  /** What would stand in the way of specifying it. */
  List<Finding> preview(
      Outcome outcome, CommissioningProject project, List<EngagementFacts> held, LocalDate today) {
    var use = outcome.status() == OutcomeStatus.KPI_ONLY ? Use.UNSCORED_KPI : Use.SPECIFIED;
    return OutcomeRules.check(
        question("", use, outcome.proposed(), outcome.decided(), project, held, today));
  }

  /** What stands in the way of a decision, or speaks against it. */
  List<Finding> decision(
      ProposedOutcome outcome,
      DecideOutcome asked,
      CommissioningProject project,
      List<EngagementFacts> held,
      LocalDate today) {
    return switch (asked.decision()) {
      case SPECIFIED ->
          OutcomeRules.check(question("", Use.SPECIFIED, outcome, asked, project, held, today));
      case KPI_ONLY ->
          OutcomeRules.check(question("", Use.UNSCORED_KPI, outcome, asked, project, held, today));
      case PROVISIONAL, OPEN, DROPPED -> List.of();
    };
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

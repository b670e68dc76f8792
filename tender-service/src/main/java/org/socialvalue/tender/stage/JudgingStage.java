package org.socialvalue.tender.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.outcome.JudgingOutcome;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.outcome.rules.OutcomeRules;
import org.socialvalue.tender.project.Applicability;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.stage.rules.StageRules;

/** Gathers what the rules find when a stage is to be left. */
@ApplicationScoped
class JudgingStage {

  private final OutcomeRepository outcomes;
  private final JudgingOutcome judging;

  JudgingStage(OutcomeRepository outcomes, JudgingOutcome judging) {
    this.outcomes = outcomes;
    this.judging = judging;
  }

  List<Finding> leaving(Stage stage, CommissioningProject project, Groundwork laid) {
    var findings = new ArrayList<>(StageRules.check(stage, laid));
    if (stage == Stage.PLAN && !isTendered(project)) {
      findings.addAll(withoutATender(project, laid));
    }
    return List.copyOf(findings);
  }

  /** No tender will ask for the outcomes that were decided on, so they are looked at here. */
  private List<Finding> withoutATender(CommissioningProject project, Groundwork laid) {
    return outcomes.ofProject(project.id()).stream()
        .flatMap(outcome -> ofOutcome(outcome, laid).stream())
        .toList();
  }

  private List<Finding> ofOutcome(Outcome outcome, Groundwork laid) {
    return switch (outcome.status()) {
      case SPECIFIED, KPI_ONLY -> {
        var use = outcome.status() == OutcomeStatus.KPI_ONLY ? Use.UNSCORED_KPI : Use.SPECIFIED;
        var inQuestion =
            judging.question("/outcomes/" + outcome.id(), use, outcome, outcome.decided(), laid);
        yield Applicability.ofFindings(laid.project().instrument(), OutcomeRules.check(inQuestion));
      }
      case POTENTIAL, PROVISIONAL, OPEN, DROPPED -> List.of();
    };
  }

  private static boolean isTendered(CommissioningProject project) {
    var facts = project.facts();
    return facts.instrument().isTendered(facts.route());
  }
}

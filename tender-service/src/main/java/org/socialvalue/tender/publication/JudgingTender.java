package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.kit.time.WorkingDays;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.outcome.JudgingOutcome;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.CommissioningProject;

/** Gathers what the rules of publication look at. */
@ApplicationScoped
public class JudgingTender {

  private final GatheringGroundwork groundwork;
  private final OutcomeRepository outcomes;
  private final JudgingOutcome judging;
  private final ReferenceData data;
  private final OfficeDays calendar = new OfficeDays(WorkingDays.englandAndWales());

  JudgingTender(
      GatheringGroundwork groundwork,
      OutcomeRepository outcomes,
      JudgingOutcome judging,
      ReferenceData data) {
    this.groundwork = groundwork;
    this.outcomes = outcomes;
    this.judging = judging;
    this.data = data;
  }

  TenderInQuestion question(Tender tender, CommissioningProject project, Instant now) {
    return question(tender.content(), project, now);
  }

  /**
   * @param content what is out, or is to be
   * @param now by the database's clock
   */
  public TenderInQuestion question(
      TenderContent content, CommissioningProject project, Instant now) {
    var laid = groundwork.of(project, now);
    var known = outcomesOf(project.id());
    var asked = new ArrayList<AskedOutcome>();
    var requirements = content.theRequirements();
    for (int i = 0; i < requirements.size(); i++) {
      var requirement = requirements.get(i);
      var outcome = known.get(requirement.outcomeId());
      if (outcome != null) {
        var inQuestion =
            judging.question("/requirements/" + i, use(outcome), outcome, outcome.decided(), laid);
        asked.add(new AskedOutcome(requirement.questionId(), outcome.status(), inQuestion));
      }
    }
    return new TenderInQuestion(
        content, laid, asked, data.areas(), data.regime(laid.project().regime()), calendar, now);
  }

  /** The outcomes of the project, by their identifier. */
  public Map<UUID, Outcome> outcomesOf(UUID project) {
    return outcomes.ofProject(project).stream()
        .collect(Collectors.toMap(Outcome::id, Function.identity()));
  }

  private static Use use(Outcome outcome) {
    return outcome.status() == OutcomeStatus.KPI_ONLY ? Use.UNSCORED_KPI : Use.SPECIFIED;
  }
}

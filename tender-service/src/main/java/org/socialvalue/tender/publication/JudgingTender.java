package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.EngagementRepository;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.outcome.JudgingOutcome;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.CommissioningProject;

/** Gathers what the rules of publication look at. */
@ApplicationScoped
class JudgingTender {

  private final EngagementRepository engagements;
  private final OutcomeRepository outcomes;
  private final JudgingOutcome judging;
  private final ReferenceData data;

  JudgingTender(
      EngagementRepository engagements,
      OutcomeRepository outcomes,
      JudgingOutcome judging,
      ReferenceData data) {
    this.engagements = engagements;
    this.outcomes = outcomes;
    this.judging = judging;
    this.data = data;
  }

  TenderInQuestion question(Tender tender, CommissioningProject project, Instant now) {
    var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
    var held = engagements.ofProject(project.id());
    var known = outcomesOf(project.id());
    var asked = new ArrayList<AskedOutcome>();
    var requirements = tender.content().theRequirements();
    for (int i = 0; i < requirements.size(); i++) {
      var requirement = requirements.get(i);
      var outcome = known.get(requirement.outcomeId());
      if (outcome != null) {
        var inQuestion =
            judging.question(
                "/requirements/" + i,
                use(outcome),
                outcome.proposed(),
                outcome.decided(),
                project,
                held,
                today);
        asked.add(new AskedOutcome(requirement.questionId(), outcome.status(), inQuestion));
      }
    }
    return new TenderInQuestion(
        tender.content(),
        project.facts(),
        List.<EngagementFacts>copyOf(held),
        asked,
        data.framework(project.authority().id(), today),
        data.areas(),
        now,
        today);
  }

  Map<UUID, Outcome> outcomesOf(UUID project) {
    return outcomes.ofProject(project).stream()
        .collect(Collectors.toMap(Outcome::id, Function.identity()));
  }

  private static Use use(Outcome outcome) {
    return outcome.status() == OutcomeStatus.KPI_ONLY ? Use.UNSCORED_KPI : Use.SPECIFIED;
  }
}

package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.socialvalue.evaluation.ranking.SupersedingRanking.Superseded;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;

/** What was decided and not yet approved does not outlive the ranking that it rests on. */
@ApplicationScoped
public class LapsingAwards {

  private final AwardRepository awards;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public LapsingAwards(
      AwardRepository awards, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.awards = awards;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  void lapse(@Observes Superseded superseded) {
    for (var award : awards.decided(superseded.competitionId())) {
      var before = AwardView.from(award);
      award.end(Award.Ending.LAPSED, superseded.because(), clock.now());
      audit.append(award, actor.get(), "award lapsed", before, AwardView.from(award));
    }
    awards.flush();
  }
}

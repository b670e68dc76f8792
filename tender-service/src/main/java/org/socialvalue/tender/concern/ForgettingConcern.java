package org.socialvalue.tender.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.audit.LettingGo;
import org.socialvalue.kit.http.KeptAnswers;
import org.socialvalue.kit.time.DatabaseClock;

/** Takes the words of a concern out of every place in which they stand. */
@ApplicationScoped
class ForgettingConcern {

  private final ConcernRepository concerns;
  private final KeptAnswers answers;
  private final LettingGo letting;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  ForgettingConcern(
      ConcernRepository concerns,
      KeptAnswers answers,
      LettingGo letting,
      DatabaseClock clock,
      AuditTrail audit) {
    this.concerns = concerns;
    this.answers = answers;
    this.letting = letting;
    this.clock = clock;
    this.audit = audit;
  }

  void of(Concern concern, Actor who, LettingGo.Reason reason) {
    concern.erase(clock.now());
    concerns.flush();
    answers.letGo(
        List.of("/v1/market-engagements/" + concern.projectId() + "/concerns/" + concern.id()));
    audit.append(concern, who, "concern erased", null, null);
    letting.ofWords(concern, who, reason);
  }
}

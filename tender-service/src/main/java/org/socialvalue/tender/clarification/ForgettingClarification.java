package org.socialvalue.tender.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.audit.LettingGo;
import org.socialvalue.kit.http.KeptAnswers;
import org.socialvalue.kit.time.DatabaseClock;

/** Takes the asker's own words and name out of every place in which they stand. */
@ApplicationScoped
class ForgettingClarification {

  private final ClarificationRepository clarifications;
  private final KeptAnswers answers;
  private final LettingGo letting;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  ForgettingClarification(
      ClarificationRepository clarifications,
      KeptAnswers answers,
      LettingGo letting,
      DatabaseClock clock,
      AuditTrail audit) {
    this.clarifications = clarifications;
    this.answers = answers;
    this.letting = letting;
    this.clock = clock;
    this.audit = audit;
  }

  void of(Clarification one, Actor who, LettingGo.Reason reason) {
    one.erase(clock.now());
    clarifications.flush();
    answers.letGo(List.of("/v1/tenders/" + one.tenderId() + "/clarifications/" + one.id()));
    audit.append(one, who, "clarification erased", null, null);
    letting.ofWords(one, who, reason);
  }
}

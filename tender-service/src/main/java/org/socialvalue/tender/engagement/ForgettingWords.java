package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.KeptAnswers;
import org.socialvalue.kit.time.DatabaseClock;

/** Takes what was said out of every place in which it stands. */
@ApplicationScoped
class ForgettingWords {

  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final KeptAnswers answers;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  ForgettingWords(
      EngagementRepository engagements,
      ContributionRepository contributions,
      KeptAnswers answers,
      AuditTrail audit,
      DatabaseClock clock) {
    this.engagements = engagements;
    this.contributions = contributions;
    this.answers = answers;
    this.audit = audit;
    this.clock = clock;
  }

  void of(Engagement engagement, Contribution contribution, Actor by) {
    contribution.erase(clock.now());
    contributions.flush();
    engagements.touch(engagement);
    var recorded =
        "/v1/projects/%s/engagements/%s".formatted(engagement.projectId(), engagement.id());
    answers.letGo(List.of(recorded, recorded + "/contributions/" + contribution.id()));
    audit.append(
        engagement, by, "contribution erased", null, Map.of("contribution", contribution.id()));
  }
}

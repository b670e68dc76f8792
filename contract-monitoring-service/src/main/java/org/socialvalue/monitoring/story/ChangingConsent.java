package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.story.rules.StoriesHaveConsent;
import org.socialvalue.monitoring.story.rules.Telling;

/** The person agrees to another scope or end while the consent still holds. */
@ApplicationScoped
public class ChangingConsent {

  private static final StoriesHaveConsent CONSENT = new StoriesHaveConsent();

  private final SeenStories seen;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  ChangingConsent(SeenStories seen, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.seen = seen;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 where it no longer holds (the content is gone then) or the new one does not
   */
  @Transactional
  public Story change(UUID id, @Nullable String ifMatch, StoryRequest.ConsentRequest asked) {
    var story = seen.locked(id);
    Versions.require(ifMatch, story);
    var today = clock.today();
    story.requireTold(today);
    var findings = CONSENT.check(new Telling(asked.given(), asked.expiresOn(), today));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var before = story.consent();
    story.agree(new Consent(asked.scope(), asked.expiresOn(), clock.now(), null, null));
    audit.append(story, actor.get(), "consent changed", before, story.consent());
    return story;
  }
}

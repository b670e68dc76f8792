package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.time.DatabaseClock;

/** A consent is taken back: all that was told is removed for good, that there was a story stays. */
@ApplicationScoped
public class WithdrawingConsent {

  private final SeenStories seen;
  private final Forgetting forgetting;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  WithdrawingConsent(
      SeenStories seen,
      Forgetting forgetting,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.seen = seen;
    this.forgetting = forgetting;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  public Story withdraw(UUID id, @Nullable String ifMatch) {
    var story = seen.locked(id);
    Versions.require(ifMatch, story);
    story.withdrawConsent(clock.now(), actor.get().id());
    forgetting.contentOf(story);
    audit.append(story, actor.get(), "consent withdrawn", null, StoryReceipt.from(story));
    return story;
  }
}

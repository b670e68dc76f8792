package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;

/** A consent is taken back: the words are removed for good, that there was a story remains. */
@ApplicationScoped
public class WithdrawingConsent {

  private final Contracts contracts;
  private final StoryRepository stories;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public WithdrawingConsent(
      Contracts contracts,
      StoryRepository stories,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.stories = stories;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  public Story withdraw(UUID id, @Nullable String ifMatch) {
    contracts.locked(stories.contractOf(id), "story");
    var story = stories.findById(id);
    Versions.require(ifMatch, story);
    story.withdrawConsent(clock.now(), actor.get().id());
    audit.append(story, actor.get(), "consent withdrawn", null, StoryReceipt.from(story));
    return story;
  }
}

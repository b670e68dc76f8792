package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;

/** Stories as far as the current actor may see them. */
@ApplicationScoped
class SeenStories {

  private final Contracts contracts;
  private final StoryRepository stories;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  SeenStories(
      Contracts contracts, StoryRepository stories, CurrentActor actor, DatabaseClock clock) {
    this.contracts = contracts;
    this.stories = stories;
    this.actor = actor;
    this.clock = clock;
  }

  /** That there is one; its words may be hidden. */
  Story seen(UUID id) {
    contractOf(id);
    return found(id);
  }

  /** One whose words and pictures the actor may see today. */
  Story told(UUID id) {
    var contract = contractOf(id);
    var story = found(id);
    if (!story.isShownTo(actor.get(), contract, clock.today())) {
      throw Refused.notFound("story");
    }
    return story;
  }

  /** For a change: the contract's row is locked first. */
  Story locked(UUID id) {
    var contract = contracts.lockedToReport(stories.contractOf(id), "story");
    var story = found(id);
    contracts.requireOwn(contract, story.toldFor());
    return story;
  }

  private Contract contractOf(UUID id) {
    return contracts.seen(stories.contractOf(id), "story");
  }

  private Story found(UUID id) {
    var story = stories.findById(id);
    if (story == null) {
      throw Refused.notFound("story");
    }
    return story;
  }
}

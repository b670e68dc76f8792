package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.retention.ErasingOneByOne;
import org.socialvalue.kit.retention.Retention;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.ContractRepository;

/**
 * What stories tell, counted from the last day of their contract, also where a consent has no end.
 */
@ApplicationScoped
class StoryRetention implements Retention {

  private static final String WAITING =
      "select s.id from story s join contract c on c.id = s.contract_id where c.ends_on < ?"
          + " and (s.title is not null or s.text is not null or s.media_count > 0)"
          + " and s.id > ? order by s.id limit ?";

  private final ErasingOneByOne oneByOne;
  private final ContractRepository contracts;
  private final StoryRepository stories;
  private final Forgetting forgetting;
  private final AuditTrail audit;

  StoryRetention(
      ErasingOneByOne oneByOne,
      ContractRepository contracts,
      StoryRepository stories,
      Forgetting forgetting,
      AuditTrail audit) {
    this.oneByOne = oneByOne;
    this.contracts = contracts;
    this.stories = stories;
    this.forgetting = forgetting;
    this.audit = audit;
  }

  @Override
  public String kind() {
    return "stories";
  }

  @Override
  public int erase(Instant before) {
    return oneByOne.each(
        kind(), WAITING, before.atZone(DatabaseClock.ZONE).toLocalDate(), this::eraseOne);
  }

  private boolean eraseOne(UUID id) {
    contracts.findById(stories.contractOf(id), LockModeType.PESSIMISTIC_WRITE);
    var story = stories.findById(id);
    if (story.isForgotten()) {
      return false;
    }
    forgetting.contentOf(story);
    audit.append(
        story,
        Actor.system("contract-monitoring-service"),
        "story erased, kept long enough",
        null,
        StoryReceipt.from(story));
    return true;
  }
}

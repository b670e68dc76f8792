package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.ContractRepository;

/** Removes what a story told once its consent has run out. Done again it does nothing. */
@ApplicationScoped
public class ForgettingExpired {

  private static final Logger LOG = Logger.getLogger(ForgettingExpired.class);

  private final ContractRepository contracts;
  private final StoryRepository stories;
  private final Forgetting forgetting;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  ForgettingExpired(
      ContractRepository contracts,
      StoryRepository stories,
      Forgetting forgetting,
      AuditTrail audit,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.stories = stories;
    this.forgetting = forgetting;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void forget(UUID id) {
    var contractId = stories.contractOf(id);
    if (contractId == null) {
      return;
    }
    contracts.findById(contractId, LockModeType.PESSIMISTIC_WRITE);
    var story = stories.findById(id);
    if (story == null || story.isTold(clock.today()) || story.isForgotten()) {
      return;
    }
    forgetting.contentOf(story);
    audit.append(
        story,
        Actor.system("contract-monitoring-service"),
        "consent expired",
        null,
        StoryReceipt.from(story));
    LOG.infof("event=consent-expired contractId=%s storyId=%s", contractId, id);
  }
}

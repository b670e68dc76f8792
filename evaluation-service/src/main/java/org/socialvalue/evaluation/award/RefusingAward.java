package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * A second officer says no to what was decided, and why. Bidders were told nothing of it yet; the
 * lot can be decided anew.
 */
@ApplicationScoped
public class RefusingAward {

  private static final Logger LOG = Logger.getLogger(RefusingAward.class);

  private final AwardRepository awards;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public RefusingAward(
      AwardRepository awards, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.awards = awards;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 for the officer who decided, and for an award that waits for no approval
   */
  @Transactional
  public Award refuse(UUID awardId, @Nullable String ifMatch, String reason) {
    var who = actor.get();
    var award = awards.alone(who, awardId);
    Versions.require(ifMatch, award);
    if (award.status() != Award.Status.DECIDED) {
      throw Refused.conflict("The award is not waiting for an approval: it is " + award.status());
    }
    if (award.decidedBy().equals(who.id())) {
      throw Refused.conflict("You decided this award: a second officer refuses it");
    }
    var before = AwardView.from(award);
    award.refuse(who.id(), reason, clock.now());
    audit.append(award, who, "award refused", before, AwardView.from(award));
    awards.flush();
    LOG.infof("event=award-refused tenderId=%s lotId=%s", award.competitionId(), award.lotId());
    return award;
  }
}

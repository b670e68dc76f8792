package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An officer recommends who gets a lot, by the ranking that stands: the first, or several in its
 * order, or nobody; each with a reason.
 */
@ApplicationScoped
public class DecidingAward {

  private static final Logger LOG = Logger.getLogger(DecidingAward.class);

  private final Competitions competitions;
  private final Prospects prospects;
  private final AwardRepository awards;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DecidingAward(
      Competitions competitions,
      Prospects prospects,
      AwardRepository awards,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.prospects = prospects;
    this.awards = awards;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault; 409 without a ranking, twice, or with every finding that
   *     blocks or is not acknowledged
   */
  @Transactional
  public Award decide(UUID competitionId, AwardDecision decision) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    var prospect = prospects.of(competition, decision);
    var standing = Findings.standing(prospect.findings(), decision.acknowledged());
    Refused.ifAny(standing);
    var award =
        new Award(
            competitionId,
            competition.authority(),
            prospect.recommended(decision),
            who.id(),
            clock.now());
    awards.persist(award);
    audit.append(award, who, "award decided", null, AwardView.from(award));
    awards.flush();
    LOG.infof("event=award-decided tenderId=%s lotId=%s", competitionId, decision.lotId());
    return award;
  }
}

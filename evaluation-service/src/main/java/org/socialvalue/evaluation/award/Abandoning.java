package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An officer gives up a lot, or the whole competition, with a reason that its bidders are told. At
 * any time before an award of it is final.
 */
@ApplicationScoped
public class Abandoning {

  private static final Logger LOG = Logger.getLogger(Abandoning.class);

  private final Competitions competitions;
  private final AwardRepository awards;
  private final AbandonmentRepository abandonments;
  private final NoticeRepository notices;
  private final AnnouncingAward announcing;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public Abandoning(
      Competitions competitions,
      AwardRepository awards,
      AbandonmentRepository abandonments,
      NoticeRepository notices,
      AnnouncingAward announcing,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.awards = awards;
    this.abandonments = abandonments;
    this.notices = notices;
    this.announcing = announcing;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param lotId null for the whole competition
   * @throws Refused 409 where an award of it is final, or it was given up already
   */
  @Transactional
  public Abandonment abandon(UUID competitionId, @Nullable String lotId, String reason) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    if (lotId != null && competition.lot(lotId).isEmpty()) {
      throw Refused.invalid("/lotId", "the tender has no such lot");
    }
    if (lotId != null && abandonments.isAbandoned(competitionId, lotId)) {
      throw Refused.conflict(lotId + " was abandoned already");
    }
    var now = clock.now();
    var announced = new ArrayList<Award>();
    for (var award : affected(competition, lotId)) {
      if (award.isAnnounced()) {
        announced.add(award);
      }
      var before = AwardView.from(award);
      award.end(Award.Ending.ABANDONED, reason, now);
      audit.append(award, who, "award abandoned", before, AwardView.from(award));
    }
    if (lotId == null) {
      competition.abandon(now);
    }
    var abandonment =
        new Abandonment(competitionId, competition.authority(), lotId, reason, who.id(), now);
    abandonments.persist(abandonment);
    var notice = AwardNotice.abandoned(competition, lotId, reason, now);
    notices.persist(notice);
    audit.append(competition, who, "abandoned", null, AbandonmentView.from(abandonment));
    announcing.abandoned(notice, competition, announced);
    LOG.infof("event=abandoned tenderId=%s lotId=%s", competitionId, lotId);
    return abandonment;
  }

  private List<Award> affected(Competition competition, @Nullable String lotId) {
    return awards.in(competition.id()).stream()
        .filter(award -> lotId == null || award.lotId().equals(lotId))
        .toList();
  }
}

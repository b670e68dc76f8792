package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An officer records how a challenge ended: the award goes on, or it is set aside. One that had
 * ended before, by another challenge or with its lot, stays as it ended, and nothing is announced.
 */
@ApplicationScoped
public class ResolvingChallenge {

  private static final Logger LOG = Logger.getLogger(ResolvingChallenge.class);

  private final Competitions competitions;
  private final AwardRepository awards;
  private final ChallengeRepository challenges;
  private final NoticeRepository notices;
  private final AnnouncingAward announcing;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ResolvingChallenge(
      Competitions competitions,
      AwardRepository awards,
      ChallengeRepository challenges,
      NoticeRepository notices,
      AnnouncingAward announcing,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.awards = awards;
    this.challenges = challenges;
    this.notices = notices;
    this.announcing = announcing;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param until a longer standstill, for a rejected challenge; null leaves it as it stands
   * @throws Refused 400 for a standstill that would be shorter or over, 409 for one resolved
   *     already
   */
  @Transactional
  public Challenge resolve(
      UUID challengeId,
      @Nullable String ifMatch,
      Challenge.Outcome outcome,
      String reason,
      @Nullable LocalDate until) {
    var who = actor.get();
    var challenge = challenges.findById(challengeId);
    if (challenge == null || !who.actsFor(challenge.authority())) {
      throw Refused.notFound("challenge");
    }
    var award = awards.aloneEvenGivenUp(who, challenge.awardId());
    challenges.getEntityManager().refresh(challenge);
    Versions.require(ifMatch, challenge);
    if (!challenge.isOpen()) {
      throw Refused.conflict("The challenge has its outcome already");
    }
    boolean goesOn = !award.hasEnded() && competition(award).isGoingOn();
    requireLonger(award, goesOn ? outcome : Challenge.Outcome.UPHELD, until);
    var now = clock.now();
    var before = ChallengeView.from(challenge);
    challenge.resolve(outcome, reason, until, who.id(), now);
    if (goesOn) {
      switch (outcome) {
        case REJECTED -> award.challengeRejected(until);
        case UPHELD -> award.challengeUpheld(reason, now);
      }
    } else {
      award.challengeOutlived();
    }
    audit.append(award, who, "challenge resolved", before, ChallengeView.from(challenge));
    if (goesOn) {
      announce(award, outcome, reason, until != null);
    }
    challenges.flush();
    LOG.infof("event=challenge-resolved awardId=%s outcome=%s", award.id(), outcome);
    return challenge;
  }

  private void requireLonger(Award award, Challenge.Outcome outcome, @Nullable LocalDate until) {
    if (until == null) {
      return;
    }
    if (outcome == Challenge.Outcome.UPHELD) {
      throw Refused.invalid("/standstillEndsOn", "an award that does not go on has no standstill");
    }
    var now = award.standstillEndsOn();
    if (until.isBefore(clock.today()) || (now != null && until.isBefore(now))) {
      throw Refused.invalid(
          "/standstillEndsOn", "must be no earlier than today and than it is now");
    }
  }

  private Competition competition(Award award) {
    return competitions.ofAuthority(actor.get(), award.competitionId());
  }

  /** A standstill that stays as it is says nothing new to those who did not bid. */
  private void announce(Award award, Challenge.Outcome outcome, String reason, boolean longer) {
    var notice = notice(award, outcome, reason);
    notices.persist(notice);
    if (outcome == Challenge.Outcome.UPHELD || longer) {
      var kind =
          outcome == Challenge.Outcome.UPHELD
              ? AwardAnnounced.Kind.SET_ASIDE
              : AwardAnnounced.Kind.STANDSTILL_EXTENDED;
      announcing.announce(kind, award, notice, competition(award), null);
    }
  }

  private AwardNotice notice(Award award, Challenge.Outcome outcome, String reason) {
    var kind =
        switch (outcome) {
          case REJECTED -> AwardNotice.Kind.RESUMED;
          case UPHELD -> AwardNotice.Kind.SET_ASIDE;
        };
    var content =
        NoticeContent.saying(
            competition(award), award.lotId(), reason, null, List.of(), award.standstillEndsOn());
    return AwardNotice.of(award, kind, content, clock.now());
  }
}

package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * A bidder for the lot challenges an award that is approved and not final, by itself or through an
 * officer who records it. From then on nothing of the award becomes final until the challenge has
 * its outcome.
 */
@ApplicationScoped
public class Challenging {

  private static final Logger LOG = Logger.getLogger(Challenging.class);

  private final CompetitionRepository competitions;
  private final AwardRepository awards;
  private final SummaryRepository summaries;
  private final ChallengeRepository challenges;
  private final NoticeRepository notices;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public Challenging(
      CompetitionRepository competitions,
      AwardRepository awards,
      SummaryRepository summaries,
      ChallengeRepository challenges,
      NoticeRepository notices,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.awards = awards;
    this.summaries = summaries;
    this.challenges = challenges;
    this.notices = notices;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param challenger which bidder; for an officer who records it. A provider challenges for itself
   * @throws Refused 404 for an award of a lot that the provider did not bid for, 409 for one that
   *     is not approved, or is final
   */
  @Transactional
  public Challenge raise(UUID awardId, @Nullable String challenger, String grounds) {
    var who = actor.get();
    var by = challenger(who, challenger);
    var award = awards.findById(awardId);
    boolean provider = who.has("provider");
    if (award == null
        || (provider ? summaries.of(awardId, by).isEmpty() : !who.actsFor(award.authority()))) {
      throw Refused.notFound("award");
    }
    if (!provider && summaries.of(awardId, by).isEmpty()) {
      throw Refused.invalid("/challenger", "did not bid for this lot, or was not told of it yet");
    }
    var competition = competitions.lock(award.competitionId());
    awards.getEntityManager().refresh(award);
    competition.requireGoingOn();
    requireChallengeable(award);
    var lastDay = award.standstillEndsOn();
    boolean during = lastDay != null && !clock.today().isAfter(lastDay);
    var now = clock.now();
    var challenge = new Challenge(award, by, grounds, who.id(), now, during);
    challenges.persist(challenge);
    award.challenged();
    notices.persist(
        AwardNotice.of(
            award,
            AwardNotice.Kind.SUSPENDED,
            NoticeContent.saying(competition, award.lotId(), null, null, List.of(), lastDay),
            now));
    audit.append(award, who, "award challenged", null, ChallengeView.from(challenge));
    challenges.flush();
    LOG.infof("event=award-challenged tenderId=%s awardId=%s", competition.id(), awardId);
    return challenge;
  }

  private static String challenger(Actor who, @Nullable String named) {
    if (who.has("provider")) {
      if (named != null && !named.equals(who.org())) {
        throw Refused.invalid("/challenger", "a provider challenges for itself");
      }
      return who.org();
    }
    if (named == null || named.isBlank()) {
      throw Refused.invalid("/challenger", "say which bidder challenges");
    }
    return named;
  }

  private static void requireChallengeable(Award award) {
    switch (award.status()) {
      case APPROVED, SUSPENDED -> {}
      case DECIDED -> throw Refused.conflict("The award is not approved yet");
      case FINAL -> throw Refused.conflict("The award is final");
      case LAPSED, REFUSED, SET_ASIDE, ABANDONED ->
          throw Refused.conflict("The award stands no longer: it is " + award.status());
    }
  }
}

package org.socialvalue.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened.Reading;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.evaluation.score.PanelMarks;
import org.socialvalue.evaluation.score.rules.EveryAnswerWasJudged;
import org.socialvalue.evaluation.score.rules.EveryProposalIsAgreed;
import org.socialvalue.evaluation.score.rules.WideSpreadsAreModerated;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An officer or the chair has the ranking computed: once, from all marks, for every lot; anew where
 * the one before was superseded.
 */
@ApplicationScoped
public class ComputingRanking {

  private static final Logger LOG = Logger.getLogger(ComputingRanking.class);

  private final Competitions competitions;
  private final Evaluators evaluators;
  private final PanelMarks marks;
  private final RankingRepository rankings;
  private final KeepingPlaces places;
  private final AuditTrail audit;
  private final TellingScores telling;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ComputingRanking(
      Competitions competitions,
      Evaluators evaluators,
      PanelMarks marks,
      RankingRepository rankings,
      KeepingPlaces places,
      AuditTrail audit,
      TellingScores telling,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.marks = marks;
    this.rankings = rankings;
    this.places = places;
    this.audit = audit;
    this.telling = telling;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 with everything that stands in the way
   */
  @Transactional
  public CompetitionRanking compute(UUID competitionId) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    if (!who.has("procurement-officer")) {
      evaluators.requireChair(competition, who);
    }
    if (rankings.of(competitionId).isPresent()) {
      throw Refused.conflict("The ranking is computed already");
    }
    var moderated = judged(competition);
    var compared = new ComparedBids(competition.tender(), marks.staying(competitionId), moderated);
    var lots =
        competition.tender().lots().stream().map(lot -> RankedLot.of(lot, compared)).toList();
    var ranking = keep(competitionId, who, lots, compared);
    audit.append(competition, who, "ranking computed", null, Computed.from(ranking));
    telling.tell(competitionId, lots, ranking.computedAt());
    LOG.infof("event=ranking-computed tenderId=%s", competitionId);
    return ranking;
  }

  private List<ModeratedAnswer> judged(Competition competition) {
    var findings = new ArrayList<Finding>();
    findings.addAll(
        new BidsStaySealedUntilOpened()
            .check(new Reading(competition.isOpened(), competition.id().toString())));
    findings.addAll(marks.missing(competition));
    Refused.ifAny(findings);
    var moderated = marks.moderated(competition);
    findings.addAll(new EveryAnswerWasJudged().check(moderated));
    findings.addAll(new WideSpreadsAreModerated().check(moderated));
    findings.addAll(new EveryProposalIsAgreed().check(moderated));
    Refused.ifAny(findings);
    return moderated;
  }

  private CompetitionRanking keep(
      UUID competitionId, Actor who, List<RankedLot> lots, ComparedBids compared) {
    var ranking =
        new CompetitionRanking(
            competitionId,
            rankings.nextNumber(competitionId),
            who.id(),
            clock.now(),
            lots.stream().map(RankedLot::header).toList());
    rankings.persist(ranking);
    places.keep(ranking.id(), lots, compared);
    return ranking;
  }

  /** What the audit keeps: the ranking itself stays as it is in its own rows. */
  record Computed(UUID rankingId, int number, List<LotHeader> lots) {

    static Computed from(CompetitionRanking ranking) {
      return new Computed(ranking.id(), ranking.number(), ranking.lots());
    }
  }
}

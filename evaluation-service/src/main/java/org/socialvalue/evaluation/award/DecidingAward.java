package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An officer recommends who gets a lot, by the ranking that stands: the first, or several in its
 * order, or nobody; each with a reason.
 */
@ApplicationScoped
public class DecidingAward {

  private static final Logger LOG = Logger.getLogger(DecidingAward.class);
  private static final String FRAMEWORK = "FRAMEWORK";

  private final Competitions competitions;
  private final RankingRepository rankings;
  private final LotFields fields;
  private final AwardFindings findings;
  private final AwardRepository awards;
  private final AbandonmentRepository abandonments;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DecidingAward(
      Competitions competitions,
      RankingRepository rankings,
      LotFields fields,
      AwardFindings findings,
      AwardRepository awards,
      AbandonmentRepository abandonments,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.rankings = rankings;
    this.fields = fields;
    this.findings = findings;
    this.awards = awards;
    this.abandonments = abandonments;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault; 409 without a ranking, twice, or with every finding that
   *     blocks or is not acknowledged
   */
  @Transactional
  public Decided decide(UUID competitionId, AwardDecision decision, boolean validateOnly) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    requireSound(decision, competition);
    requireOpen(competition, decision.lotId());
    var ranking = rankings.of(competitionId).orElse(null);
    var field = field(ranking, competition, decision);
    var chosen = chosen(field, decision);
    var found = findings.of(competition, field, chosen);
    if (validateOnly) {
      return new Decided(null, found);
    }
    var standing = Findings.standing(found, decision.acknowledged());
    Refused.ifAny(standing);
    var recommended =
        new Recommendation(
            decision.lotId(),
            ranking == null ? null : ranking.id(),
            chosen,
            decision.severalBecause(),
            decision.reason(),
            found,
            decision.acknowledged());
    var award =
        new Award(competitionId, competition.authority(), recommended, who.id(), clock.now());
    awards.persist(award);
    audit.append(award, who, "award decided", null, AwardView.from(award));
    awards.flush();
    LOG.infof("event=award-decided tenderId=%s lotId=%s", competitionId, decision.lotId());
    return new Decided(award, found);
  }

  /** What was decided, or found on the way. */
  public record Decided(@Nullable Award award, List<Finding> findings) {}

  private static void requireSound(AwardDecision decision, Competition competition) {
    var faults = new ArrayList<Fault>();
    if (competition.lot(decision.lotId()).isEmpty()) {
      faults.add(new Fault("/lotId", "the tender has no such lot"));
    }
    faults.addAll(decision.faults(FRAMEWORK.equals(competition.tender().instrument())));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  private void requireOpen(Competition competition, String lotId) {
    if (!competition.isOpened()) {
      throw Refused.conflict("The bids are not opened yet");
    }
    if (abandonments.isAbandoned(competition.id(), lotId)) {
      throw Refused.conflict(lotId + " was abandoned");
    }
    if (awards.of(competition.id(), lotId).isPresent()) {
      throw Refused.conflict("The award of " + lotId + " is decided already");
    }
  }

  private @Nullable LotField field(
      @Nullable CompetitionRanking ranking, Competition competition, AwardDecision decision) {
    if (ranking != null) {
      return fields.of(ranking, competition, decision.lotId());
    }
    if (!decision.bids().isEmpty()) {
      throw Refused.conflict("There is no ranking to award by yet");
    }
    return null;
  }

  private static List<LotField.Place> chosen(@Nullable LotField field, AwardDecision decision) {
    if (field == null) {
      return List.of();
    }
    var chosen = new ArrayList<LotField.Place>();
    for (var bid : decision.bids()) {
      chosen.add(
          field
              .find(bid)
              .filter(place -> place.rank() != null)
              .orElseThrow(
                  () ->
                      Refused.conflict(
                          "Only a bid that the ranking of "
                              + field.lotId()
                              + " has in can get it")));
    }
    chosen.sort(Comparator.comparing(LotField::rank));
    return chosen;
  }
}

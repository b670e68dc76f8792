package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;

/** What it would mean to decide an award in some way, by the ranking that stands. */
@ApplicationScoped
public class Prospects {

  private static final String FRAMEWORK = "FRAMEWORK";

  private final RankingRepository rankings;
  private final LotFields fields;
  private final AwardFindings findings;
  private final AwardRepository awards;
  private final AbandonmentRepository abandonments;

  public Prospects(
      RankingRepository rankings,
      LotFields fields,
      AwardFindings findings,
      AwardRepository awards,
      AbandonmentRepository abandonments) {
    this.rankings = rankings;
    this.fields = fields;
    this.findings = findings;
    this.awards = awards;
    this.abandonments = abandonments;
  }

  /**
   * An award that could be decided.
   *
   * @param rankingId null where there is none, and nobody would get the lot
   * @param chosen who would get it, best first
   * @param findings all that is to be known before
   */
  record Prospect(@Nullable UUID rankingId, List<LotField.Place> chosen, List<Finding> findings) {

    Recommendation recommended(AwardDecision decision) {
      return new Recommendation(
          decision.lotId(),
          rankingId,
          chosen,
          decision.severalBecause(),
          decision.reason(),
          findings,
          decision.acknowledged());
    }
  }

  /**
   * @throws Refused 400 with every fault; 409 without a ranking, or where the lot is decided or
   *     abandoned
   */
  Prospect of(Competition competition, AwardDecision decision) {
    requireSound(decision, competition);
    requireOpen(competition, decision.lotId());
    var ranking = rankings.of(competition.id()).orElse(null);
    var field = field(ranking, competition, decision);
    var chosen = chosen(field, decision);
    return new Prospect(
        ranking == null ? null : ranking.id(), chosen, findings.of(competition, field, chosen));
  }

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

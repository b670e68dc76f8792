package org.socialvalue.evaluation.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.proof.LotProof.CoreFirst;
import org.socialvalue.evaluation.proof.LotProof.Counterfactual;
import org.socialvalue.evaluation.proof.LotProof.Shift;
import org.socialvalue.evaluation.proof.LotProof.Turned;
import org.socialvalue.evaluation.proof.LotProof.WithoutEvaluator;
import org.socialvalue.evaluation.ranking.ComparedBids;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.evaluation.ranking.PlaceRepository;
import org.socialvalue.evaluation.score.PanelMarks;
import org.socialvalue.evaluation.scoring.Counterfactuals;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.events.Lot;

/**
 * Goes through a ranking anew and proves of it what can be proven. While a ranking stands, what it
 * rests on can't change, so the same is proven whenever it is asked.
 */
@ApplicationScoped
public class Proving {

  private final PanelMarks marks;
  private final PlaceRepository places;

  public Proving(PanelMarks marks, PlaceRepository places) {
    this.marks = marks;
    this.places = places;
  }

  /** One for each of the lots, in a number of statements that does not grow with the bids. */
  List<LotProof> prove(Competition competition, CompetitionRanking ranking, List<Lot> lots) {
    var bids = marks.staying(competition.id());
    var answers = marks.moderated(competition);
    var compared = new ComparedBids(competition.tender(), bids, answers);
    var evaluators = new EvaluatorsLeftOut(competition.tender(), bids, answers);
    return lots.stream()
        .map(lot -> prove(competition.id(), ranking, lot, compared, evaluators))
        .toList();
  }

  private LotProof prove(
      UUID competitionId,
      CompetitionRanking ranking,
      Lot lot,
      ComparedBids compared,
      EvaluatorsLeftOut evaluators) {
    var contest = compared.contest(lot);
    var anew = Ranking.of(contest);
    var first = anew.first().stream().map(Place::bidId).sorted().toList();
    return new LotProof(
        competitionId,
        ranking.id(),
        ranking.number(),
        lot.id(),
        first,
        ProxyFirewall.result(anew).equals(kept(ranking.id(), lot.id())),
        new ProxyFirewall(contest).certificate(anew),
        counterfactual(anew, first, evaluators.inTurn(lot, first)),
        coreFirst(anew, first));
  }

  private String kept(UUID rankingId, String lotId) {
    var lines = new Lines();
    for (var row : places.all(rankingId, lotId)) {
      lines.add(Lines.place(row.position(), row.bidId(), row.rank(), row.total()));
    }
    return lines.sha256();
  }

  private static Counterfactual counterfactual(
      Ranking ranking, List<UUID> first, List<WithoutEvaluator> withoutEvaluator) {
    var counterfactuals = new Counterfactuals(ranking.comparison());
    var shifts = counterfactuals.nearestShifts();
    return new Counterfactual(
        ranking.comparison().places().size() - first.size(),
        counterfactuals.turnedByLeaving().stream()
            .map(turned -> new Turned(turned.without(), turned.first()))
            .toList(),
        shifts.stream().map(Proving::shift).toList(),
        shifts.stream()
            .min(Comparator.comparing(Counterfactuals.Shift::points))
            .map(Proving::shift)
            .orElse(null),
        withoutEvaluator);
  }

  private static Shift shift(Counterfactuals.Shift shift) {
    return new Shift(
        shift.from(),
        shift.to(),
        shift.points().toString(),
        shift.beyond(),
        shift.thenFirst(),
        shift.firstAt());
  }

  private static CoreFirst coreFirst(Ranking ranking, List<UUID> first) {
    return CoreFirst.of(ranking.firstByCore(), first);
  }
}

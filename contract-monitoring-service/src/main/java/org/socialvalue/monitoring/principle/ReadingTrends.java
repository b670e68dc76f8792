package org.socialvalue.monitoring.principle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.principle.PrinciplesView.PrincipleTrend;
import org.socialvalue.monitoring.principle.PrinciplesView.TrendsView;
import org.socialvalue.monitoring.principle.rules.PrinciplesAreScoredAgain;
import org.socialvalue.monitoring.principle.rules.ScoredPrinciple;

/** How a contract's service does on the principles over time, and what is missing. */
@ApplicationScoped
public class ReadingTrends {

  private static final PrinciplesAreScoredAgain RULE = new PrinciplesAreScoredAgain();

  private final Contracts contracts;
  private final PrincipleSets sets;
  private final PrincipleScores scores;
  private final DatabaseClock clock;

  public ReadingTrends(
      Contracts contracts, PrincipleSets sets, PrincipleScores scores, DatabaseClock clock) {
    this.contracts = contracts;
    this.sets = sets;
    this.scores = scores;
    this.clock = clock;
  }

  @Transactional
  TrendsView of(UUID contractId) {
    var contract = contracts.seen(contractId, "contract");
    var today = contract.judgedOn(clock.today());
    var set = sets.inForce(contract.particulars().authority().id());
    var given = scores.of(contractId);
    var trends = set.principles().stream().map(principle -> trend(principle, given)).toList();
    var findings =
        trends.stream()
            .map(
                one ->
                    new ScoredPrinciple(
                        one.code(), one.title().en(), one.trend(), began(contract), today))
            .flatMap(one -> RULE.check(one).stream())
            .toList();
    return new TrendsView(contractId, today, set.scale(), trends, findings);
  }

  private static LocalDate began(Contract contract) {
    return contract.period().from();
  }

  private static PrincipleTrend trend(Principle principle, List<PrincipleScore> given) {
    var points =
        given.stream()
            .flatMap(
                score ->
                    score.marks().stream()
                        .filter(mark -> mark.principle().equals(principle.code()))
                        .map(
                            mark ->
                                new Trend.Point(
                                    score.scoredOn(), mark.mark(), mark.evidence(), score.scale())))
            .toList();
    return new PrincipleTrend(principle.code(), principle.title(), Trend.of(points), points);
  }
}

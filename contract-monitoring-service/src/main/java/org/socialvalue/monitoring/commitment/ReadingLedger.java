package org.socialvalue.monitoring.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.LedgerView.Entry;
import org.socialvalue.monitoring.commitment.LedgerView.KpiEntry;
import org.socialvalue.monitoring.commitment.LedgerView.Verdict;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiVersionRepository;
import org.socialvalue.monitoring.kpi.KpiView.VersionView;
import org.socialvalue.monitoring.kpi.Standings;
import org.socialvalue.monitoring.review.Review;
import org.socialvalue.monitoring.review.ReviewRepository;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.story.StoryRepository;

/** Puts each promise of a contract together with what became of it. */
@ApplicationScoped
public class ReadingLedger {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final Standings standings;
  private final KpiVersionRepository versions;
  private final StoryRepository stories;
  private final ReviewRepository reviews;
  private final DatabaseClock clock;

  public ReadingLedger(
      Contracts contracts,
      CommitmentRepository commitments,
      Standings standings,
      KpiVersionRepository versions,
      StoryRepository stories,
      ReviewRepository reviews,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.standings = standings;
    this.versions = versions;
    this.stories = stories;
    this.reviews = reviews;
    this.clock = clock;
  }

  @Transactional
  public LedgerView of(UUID contractId) {
    var contract = contracts.seen(contractId, "contract");
    LocalDate today = clock.today();
    var standing = standings.of(contract, today);
    var told = stories.toldFor(contractId, today);
    var held = reviews.of(contractId);
    return new LedgerView(
        contractId,
        today,
        commitments.of(contractId).stream()
            .map(
                commitment ->
                    entry(
                        commitment,
                        kpis(commitment, standing),
                        told.getOrDefault(commitment.id(), 0L),
                        verdicts(commitment, held)))
            .toList());
  }

  private List<KpiEntry> kpis(Commitment commitment, Map<Kpi, KpiStatus> standing) {
    return standing.entrySet().stream()
        .filter(of -> of.getKey().commitmentId().equals(commitment.id()))
        .map(
            of ->
                new KpiEntry(
                    of.getKey().id(),
                    versions.of(of.getKey().id()).stream().map(VersionView::from).toList(),
                    of.getValue()))
        .toList();
  }

  private static List<Verdict> verdicts(Commitment commitment, List<Review> held) {
    return held.stream()
        .flatMap(
            review ->
                review.decisions().stream()
                    .filter(decision -> decision.commitmentId().equals(commitment.id()))
                    .map(
                        decision ->
                            new Verdict(
                                review.id(),
                                review.dueOn(),
                                decision.decision(),
                                decision.reason())))
        .toList();
  }

  private static Entry entry(
      Commitment commitment, List<KpiEntry> kpis, long stories, List<Verdict> verdicts) {
    var promise = commitment.promise();
    return new Entry(
        commitment.lineage(),
        commitment.promiseId(),
        commitment.id(),
        promise.statement(),
        promise.provenance(),
        promise.counted(),
        promise.questionId(),
        promise.pointsScored(),
        promise.pointsPossible(),
        commitment.treatment(),
        kpis,
        stories,
        verdicts);
  }
}

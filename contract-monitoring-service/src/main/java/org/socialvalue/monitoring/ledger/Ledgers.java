package org.socialvalue.monitoring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.events.Promise;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.kpi.KpiVersion;
import org.socialvalue.monitoring.kpi.KpiVersionRepository;
import org.socialvalue.monitoring.kpi.KpiView.VersionView;
import org.socialvalue.monitoring.kpi.Standings;
import org.socialvalue.monitoring.ledger.LedgerView.Entry;
import org.socialvalue.monitoring.ledger.LedgerView.KpiEntry;
import org.socialvalue.monitoring.ledger.LedgerView.Verdict;
import org.socialvalue.monitoring.ledger.PromiseFacts.KpiFacts;
import org.socialvalue.monitoring.measurement.ExactReaders;
import org.socialvalue.monitoring.measurement.LatestEvidence;
import org.socialvalue.monitoring.measurement.MeasurementRepository;
import org.socialvalue.monitoring.measurement.MeasurementStage;
import org.socialvalue.monitoring.review.Review;
import org.socialvalue.monitoring.review.ReviewRepository;
import org.socialvalue.monitoring.standing.TellingOthers;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.story.StoryRepository;

/** Puts each promise of a contract together with what became of it; a fixed number of questions. */
@ApplicationScoped
public class Ledgers {

  private final CommitmentRepository commitments;
  private final KpiRepository kpis;
  private final Standings standings;
  private final KpiVersionRepository versions;
  private final MeasurementRepository figures;
  private final StoryRepository stories;
  private final ReviewRepository reviews;
  private final DatabaseClock clock;
  private final TellingOthers others;
  private final ExactReaders readers;

  public Ledgers(
      CommitmentRepository commitments,
      KpiRepository kpis,
      Standings standings,
      KpiVersionRepository versions,
      MeasurementRepository figures,
      StoryRepository stories,
      ReviewRepository reviews,
      DatabaseClock clock,
      TellingOthers others,
      ExactReaders readers) {
    this.commitments = commitments;
    this.kpis = kpis;
    this.standings = standings;
    this.versions = versions;
    this.figures = figures;
    this.stories = stories;
    this.reviews = reviews;
    this.clock = clock;
    this.others = others;
    this.readers = readers;
  }

  public LedgerView of(Contract contract) {
    var today = clock.today();
    var sources = sources(contract, today);
    var entries =
        commitments.of(contract.id()).stream().map(one -> entry(contract, one, sources)).toList();
    return new LedgerView(
        contract.id(),
        today,
        entries,
        contract.state(today),
        contract.particulars().supplier(),
        KeptRate.of(entries.stream().map(Entry::verdict).toList()));
  }

  /** Without small numbers of people where the current actor is not to read them. */
  public LedgerView forReader(Contract contract) {
    return readers.reads(contract) ? of(contract) : forOthers(contract);
  }

  /** Without small numbers of people, for whoever neither runs nor checks the contract. */
  public LedgerView forOthers(Contract contract) {
    var exact = of(contract);
    return exact.toldToOthers(others.of(contract, exact.asOf()));
  }

  private record Sources(
      LocalDate today,
      Map<UUID, List<Kpi>> kpis,
      Map<UUID, KpiStatus> statuses,
      Map<UUID, List<KpiVersion>> versions,
      Map<UUID, Map<MeasurementStage, Long>> figures,
      Map<UUID, LatestEvidence> evidence,
      Map<UUID, Long> told,
      Map<UUID, Long> everTold,
      List<Review> reviews) {}

  private Sources sources(Contract contract, LocalDate today) {
    var id = contract.id();
    var statuses =
        standings.of(contract, today).entrySet().stream()
            .collect(Collectors.toMap(of -> of.getKey().id(), Map.Entry::getValue));
    return new Sources(
        today,
        kpis.of(id).stream()
            .filter(kpi -> kpi.agreedVersion() > 0 || statuses.containsKey(kpi.id()))
            .collect(Collectors.groupingBy(Kpi::commitmentId)),
        statuses,
        versions.ofContract(id).stream().collect(Collectors.groupingBy(KpiVersion::kpiId)),
        figures.stagesOf(id),
        figures.latestEvidenceOf(id),
        stories.toldFor(id, today),
        stories.everTold(id),
        reviews.of(id));
  }

  private static Entry entry(Contract contract, Commitment commitment, Sources sources) {
    var promise = commitment.promise();
    var mine = sources.kpis().getOrDefault(commitment.id(), List.of());
    var ever = sources.everTold().getOrDefault(commitment.id(), 0L);
    var facts =
        new PromiseFacts(
            commitment.treatment(),
            mine.stream()
                .filter(kpi -> sources.statuses().containsKey(kpi.id()))
                .map(
                    kpi ->
                        new KpiFacts(
                            kpi.terms(), Objects.requireNonNull(sources.statuses().get(kpi.id()))))
                .toList(),
            ever,
            contract.state(sources.today()),
            contract.period().to(),
            sources.today());
    var judgement = Judgement.of(facts);
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
        mine.stream().map(kpi -> kpi(kpi, sources)).toList(),
        sources.told().getOrDefault(commitment.id(), 0L),
        verdicts(commitment, sources.reviews()),
        promise,
        saidBy(contract, promise),
        commitment.proposal(),
        ever,
        Judgement.isBeingKept(facts),
        judgement.verdict(),
        judgement.reason());
  }

  private static KpiEntry kpi(Kpi kpi, Sources sources) {
    return new KpiEntry(
        kpi.id(),
        sources.versions().getOrDefault(kpi.id(), List.of()).stream()
            .map(VersionView::from)
            .toList(),
        sources.statuses().get(kpi.id()),
        kpi.stage(),
        sources.figures().getOrDefault(kpi.id(), Map.of()),
        sources.evidence().get(kpi.id()));
  }

  private static String saidBy(Contract contract, Promise promise) {
    return switch (promise.provenance()) {
      case REQUIRED, UNSCORED_KPI -> contract.particulars().authority().name();
      case OFFERED -> contract.particulars().promisedBy().name();
    };
  }

  private static List<Verdict> verdicts(Commitment commitment, List<Review> held) {
    Function<Review, List<Verdict>> of =
        review ->
            review.decisions().stream()
                .filter(decision -> decision.commitmentId().equals(commitment.id()))
                .map(
                    decision ->
                        new Verdict(
                            review.id(), review.dueOn(), decision.decision(), decision.reason()))
                .toList();
    return held.stream().map(of).flatMap(List::stream).toList();
  }
}

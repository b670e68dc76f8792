package org.socialvalue.monitoring.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.commitment.Proposal;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.kpi.KpiStage;
import org.socialvalue.monitoring.kpi.KpiView.VersionView;
import org.socialvalue.monitoring.measurement.LatestEvidence;
import org.socialvalue.monitoring.measurement.MeasurementStage;
import org.socialvalue.monitoring.review.Decision;
import org.socialvalue.monitoring.standing.ToldToOthers;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * Every promise of a contract from its question to its verdict.
 *
 * @param supplier who answers for them on that day
 * @param kept how many there are of each verdict, and the rate
 */
public record LedgerView(
    UUID contractId,
    LocalDate asOf,
    List<Entry> promises,
    ContractState contractState,
    Supplier supplier,
    KeptRate kept) {

  /** The same without small numbers of people. */
  public LedgerView toldToOthers(ToldToOthers told) {
    var others = promises.stream().map(entry -> entry.toldToOthers(told)).toList();
    return new LedgerView(
        contractId,
        asOf,
        others,
        contractState,
        supplier,
        KeptRate.of(others.stream().map(Entry::verdict).toList()));
  }

  /**
   * One promise.
   *
   * @param questionId the question that it answered; null for an unscored KPI
   * @param pointsScored what its question brought; null where it was not scored
   * @param kpis those that stand, and those that were agreed and are no more
   * @param stories how many are told with a consent that holds
   * @param verdicts what reviews decided, oldest first
   * @param promise all that the award carried of it
   * @param saidBy who asked for it or offered it, by name
   * @param proposal the latest proposal to treat it otherwise, with the reason and who assented;
   *     null where there was none
   * @param storiesEver how many were told, also those taken back since
   * @param beingKept whether it is being kept now: every KPI on track or met, or a story told
   * @param verdict what became of it
   * @param verdictReason why, in words
   */
  public record Entry(
      UUID lineage,
      UUID promiseId,
      UUID commitmentId,
      LocalizedText statement,
      Promise.Provenance provenance,
      boolean counted,
      @Nullable String questionId,
      @Nullable BigDecimal pointsScored,
      @Nullable BigDecimal pointsPossible,
      Treatment state,
      List<KpiEntry> kpis,
      long stories,
      List<Verdict> verdicts,
      Promise promise,
      String saidBy,
      @Nullable Proposal proposal,
      long storiesEver,
      boolean beingKept,
      PromiseVerdict verdict,
      String verdictReason) {

    private Entry toldToOthers(ToldToOthers told) {
      var others = kpis.stream().map(kpi -> kpi.toldToOthers(told)).toList();
      var standing = statuses(others);
      return new Entry(
          lineage,
          promiseId,
          commitmentId,
          statement,
          provenance,
          counted,
          questionId,
          pointsScored,
          pointsPossible,
          state,
          others,
          stories,
          verdicts,
          promise,
          saidBy,
          proposal,
          storiesEver,
          beingKept && standing.stream().allMatch(status -> status.state().delivers()),
          told.verdict(commitmentId, verdict),
          standing.equals(statuses(kpis))
              ? verdictReason
              : standing.stream().map(KpiStatus::inWords).collect(Collectors.joining("; ")));
    }
  }

  private static List<KpiStatus> statuses(List<KpiEntry> kpis) {
    return kpis.stream().map(KpiEntry::status).flatMap(Stream::ofNullable).toList();
  }

  /**
   * One KPI with its versions and where it stands.
   *
   * @param status null for one that does not stand any more
   * @param figures how many there are of each stage of being checked
   * @param evidence what bears out the latest of them; null where there is none, and for whoever is
   *     not told small numbers of people, since its words may tell them
   */
  public record KpiEntry(
      UUID kpiId,
      List<VersionView> versions,
      @Nullable KpiStatus status,
      KpiStage stage,
      Map<MeasurementStage, Long> figures,
      @Nullable LatestEvidence evidence) {

    private KpiEntry toldToOthers(ToldToOthers told) {
      return new KpiEntry(
          kpiId,
          versions,
          status == null ? null : told.status(kpiId, status),
          stage,
          figures,
          null);
    }
  }

  /** What a review decided. */
  public record Verdict(UUID reviewId, LocalDate dueOn, Decision.Kind decision, String reason) {}
}

package org.socialvalue.monitoring.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Promise;
import org.socialvalue.kit.rules.EmptyWords;
import org.socialvalue.monitoring.ledger.LedgerView;
import org.socialvalue.monitoring.ledger.LedgerView.Entry;
import org.socialvalue.monitoring.ledger.LedgerView.KpiEntry;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.measurement.MeasurementStage;
import org.socialvalue.monitoring.review.Decision;

/**
 * What a promise gives now, and would be lost if the contract ended (Kent framework, analyse: the
 * differences that recommissioning could lose).
 *
 * @param values what counts of each KPI so far
 * @param people how many people the KPIs that count people reach; the most of them, since they may
 *     be the same people; null where none counts people
 * @param figures reported figures behind it
 * @param verified those of them that were verified
 * @param stories told of it with a consent that holds
 * @param lastDecision what the latest closed review decided; null where none did
 */
public record AtStake(
    UUID lineage,
    UUID promiseId,
    UUID commitmentId,
    LocalizedText statement,
    Promise promise,
    boolean beingKept,
    PromiseVerdict verdict,
    List<LiveValue> values,
    @Nullable Long people,
    long figures,
    long verified,
    long stories,
    Decision.@Nullable Kind lastDecision,
    String evidence) {

  /**
   * What counts of one KPI.
   *
   * @param achieved in the unit
   * @param people whether it is a number of people
   */
  public record LiveValue(
      UUID kpiId, String name, String unit, BigDecimal achieved, boolean people) {}

  /** All that a contract gives now: what was waived, and what gives nothing, is not at stake. */
  public static List<AtStake> of(LedgerView ledger) {
    return ledger.promises().stream()
        .filter(entry -> entry.verdict() != PromiseVerdict.WAIVED)
        .map(AtStake::of)
        .filter(AtStake::isLive)
        .toList();
  }

  /** The same as it may be told to others. */
  public static List<AtStake> of(LedgerView ledger, LedgerView told) {
    var live = of(ledger).stream().map(AtStake::commitmentId).toList();
    return told.promises().stream()
        .filter(entry -> live.contains(entry.commitmentId()))
        .map(AtStake::of)
        .toList();
  }

  static AtStake of(Entry entry) {
    var values = entry.kpis().stream().map(AtStake::value).filter(Objects::nonNull).toList();
    var last = entry.verdicts().isEmpty() ? null : entry.verdicts().getLast();
    return new AtStake(
        entry.lineage(),
        entry.promiseId(),
        entry.commitmentId(),
        entry.statement(),
        entry.promise(),
        entry.beingKept(),
        entry.verdict(),
        values,
        values.stream()
            .filter(LiveValue::people)
            .map(value -> value.achieved().longValue())
            .max(Long::compare)
            .orElse(null),
        figures(entry, null),
        figures(entry, MeasurementStage.VERIFIED),
        entry.stories(),
        last == null ? null : last.decision(),
        evidence(entry));
  }

  boolean isLive() {
    return beingKept
        || stories > 0
        || values.stream().anyMatch(value -> value.achieved().signum() != 0);
  }

  /** As an event tells it; of several KPIs the first that has a value. */
  LearningCaptured.AtStake told() {
    var first = values.isEmpty() ? null : values.getFirst();
    return new LearningCaptured.AtStake(
        first == null ? null : first.achieved(),
        first == null ? null : first.unit(),
        people,
        figures,
        verified,
        stories,
        beingKept);
  }

  private static @Nullable LiveValue value(KpiEntry kpi) {
    var status = kpi.status();
    if (status == null || status.achieved() == null || kpi.versions().isEmpty()) {
      return null;
    }
    var terms = kpi.versions().getLast().terms();
    return new LiveValue(
        kpi.kpiId(), terms.name(), terms.unit(), status.achieved(), terms.tellsOfPeople());
  }

  private static long figures(Entry entry, @Nullable MeasurementStage stage) {
    return entry.kpis().stream()
        .flatMap(kpi -> kpi.figures().entrySet().stream())
        .filter(of -> stage == null || of.getKey() == stage)
        .mapToLong(of -> of.getValue())
        .sum();
  }

  private static String evidence(Entry entry) {
    var words = entry.verdictReason();
    return EmptyWords.in(words) ? "Nothing was reported" : words;
  }
}

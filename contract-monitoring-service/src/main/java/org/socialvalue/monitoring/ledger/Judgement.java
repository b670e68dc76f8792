package org.socialvalue.monitoring.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.ledger.PromiseFacts.KpiFacts;
import org.socialvalue.monitoring.status.AsOf;
import org.socialvalue.monitoring.status.KpiState;

/**
 * What became of a promise, and why, in words for people.
 *
 * <p>The product's choices, since neither source document has a formula. While the contract runs
 * only what is reached in full is kept; all else is still open. From its end the last figures may
 * come for {@value AsOf#DAYS_TO_REPORT} days. Then a KPI that is met or on track is kept, one short
 * of it is partly kept from half of what was due, and less is not kept. A promise with several KPIs
 * is kept when all are, not kept when none is even partly. Told by stories is kept when at least
 * one was told. What nobody can measure stays open: it counts neither way.
 */
public record Judgement(PromiseVerdict verdict, String reason) {

  /** Days after the contract's last day in which its last figures may still come. */
  public static final int DAYS_FOR_LAST_FIGURES = AsOf.DAYS_TO_REPORT;

  public static Judgement of(PromiseFacts promise) {
    return switch (promise.treatment()) {
      case WAIVED -> new Judgement(PromiseVerdict.WAIVED, "Both sides let it go");
      case OPEN -> open("Nobody settled how it is followed");
      case STORY -> told(promise);
      case KPI -> measured(promise);
    };
  }

  private static Judgement told(PromiseFacts promise) {
    if (promise.state() != ContractState.ENDED) {
      return open(promise.storiesTold() + " stories told so far");
    }
    if (promise.storiesTold() > 0) {
      return new Judgement(PromiseVerdict.KEPT, promise.storiesTold() + " stories told");
    }
    return lastFiguresMayCome(promise)
        ? open("No story told yet; " + untilWhen(promise))
        : new Judgement(PromiseVerdict.NOT_KEPT, "No story was told of it");
  }

  private static Judgement measured(PromiseFacts promise) {
    if (promise.state() == ContractState.DRAFT) {
      return open("The contract is a draft");
    }
    var verdicts = promise.kpis().stream().map(kpi -> ofKpi(kpi, promise)).toList();
    var why =
        promise.kpis().stream()
            .map(kpi -> kpi.status().inWords())
            .collect(Collectors.joining("; "));
    if (verdicts.isEmpty()) {
      return open("No KPI follows it");
    }
    var verdict = together(verdicts);
    if (verdict == PromiseVerdict.KEPT) {
      return new Judgement(verdict, why);
    }
    if (promise.state() != ContractState.ENDED) {
      return open(why);
    }
    return lastFiguresMayCome(promise)
        ? open(why + "; " + untilWhen(promise))
        : new Judgement(verdict, why);
  }

  /** As if nothing more came in. */
  private static PromiseVerdict ofKpi(KpiFacts kpi, PromiseFacts promise) {
    return switch (kpi.status().state()) {
      case MET -> PromiseVerdict.KEPT;
      case ON_TRACK ->
          promise.state() == ContractState.ENDED ? PromiseVerdict.KEPT : PromiseVerdict.STILL_OPEN;
      case AT_RISK, OFF_TRACK ->
          ShareReached.isHalf(kpi) ? PromiseVerdict.PARTLY_KEPT : PromiseVerdict.NOT_KEPT;
      case NOT_STARTED -> PromiseVerdict.STILL_OPEN;
      case NOT_MEASURABLE -> unmeasured(kpi, promise);
    };
  }

  /**
   * Without a word from the provider nothing is kept, what is told by stories without a story;
   * where a figure is there, nobody can tell.
   */
  private static PromiseVerdict unmeasured(KpiFacts kpi, PromiseFacts promise) {
    if (promise.storiesTold() > 0 && kpi.terms().target() == null) {
      return PromiseVerdict.KEPT;
    }
    return kpi.terms().kind() == KpiKind.NARRATIVE
            || kpi.status().achieved() == null && kpi.status().due() != null
        ? PromiseVerdict.NOT_KEPT
        : PromiseVerdict.STILL_OPEN;
  }

  private static PromiseVerdict together(List<PromiseVerdict> verdicts) {
    var decided = verdicts.stream().filter(PromiseVerdict::isDecided).toList();
    if (decided.size() < verdicts.size()) {
      return PromiseVerdict.STILL_OPEN;
    }
    if (decided.stream().allMatch(verdict -> verdict == PromiseVerdict.KEPT)) {
      return PromiseVerdict.KEPT;
    }
    return decided.stream().allMatch(verdict -> verdict == PromiseVerdict.NOT_KEPT)
        ? PromiseVerdict.NOT_KEPT
        : PromiseVerdict.PARTLY_KEPT;
  }

  /** Whether every KPI of it is on track or met: it is being kept now, whatever the verdict. */
  public static boolean isBeingKept(PromiseFacts promise) {
    return switch (promise.treatment()) {
      case WAIVED, OPEN -> false;
      case STORY -> promise.storiesTold() > 0;
      case KPI ->
          !promise.kpis().isEmpty()
              && promise.kpis().stream()
                  .map(kpi -> kpi.status().state())
                  .allMatch(KpiState::delivers);
    };
  }

  private static boolean lastFiguresMayCome(PromiseFacts promise) {
    return !promise.today().isAfter(promise.lastDay().plusDays(DAYS_FOR_LAST_FIGURES));
  }

  private static String untilWhen(PromiseFacts promise) {
    return "the last figures may come until " + promise.lastDay().plusDays(DAYS_FOR_LAST_FIGURES);
  }

  private static Judgement open(String reason) {
    return new Judgement(PromiseVerdict.STILL_OPEN, reason);
  }
}

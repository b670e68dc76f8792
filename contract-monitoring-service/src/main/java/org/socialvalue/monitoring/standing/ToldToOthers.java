package org.socialvalue.monitoring.standing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * How a contract stands, as it may be told to those who neither run nor check it: in events, to
 * members, to the next design.
 *
 * @param kpis of those that stand, without small numbers of people
 * @param verdicts by commitment; empty where it would tell such a number
 */
public record ToldToOthers(
    Map<UUID, KpiStatus> kpis, Map<UUID, Optional<PromiseVerdict>> verdicts) {

  /** What may be told of one that stands no more: that, where anything was reported of it. */
  public KpiStatus status(UUID kpiId, KpiStatus exact) {
    var told = kpis.get(kpiId);
    if (told != null) {
      return told;
    }
    return exact.achieved() == null && exact.gross() == null
        ? exact
        : new KpiStatus(
            KpiState.NOT_MEASURABLE, "It stands no more", null, null, null, null, exact.asOf());
  }

  /** Open where it is not told. */
  public PromiseVerdict verdict(UUID commitmentId, PromiseVerdict exact) {
    return verdicts
        .getOrDefault(commitmentId, Optional.of(exact))
        .orElse(PromiseVerdict.STILL_OPEN);
  }
}

package org.socialvalue.monitoring.contract.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.policy.MonitoringPolicy;

/**
 * A contract as it stands before it starts: all that the rules of activation look at.
 *
 * @param value pounds over the whole term, VAT excluded
 * @param scored the promises of the winning bid that must not get lost
 * @param kpis those that stand, without the withdrawn
 */
public record ActivationCase(
    Supplier.Size supplierSize,
    BigDecimal value,
    Period term,
    List<UUID> scored,
    List<CommitmentCase> commitments,
    List<KpiCase> kpis,
    MonitoringPolicy policy) {

  /**
   * @param counted false for an offer outside the relevant area
   * @param awaitsOtherSide a waiver or another treatment was proposed and not yet assented to
   */
  public record CommitmentCase(
      UUID id,
      UUID promiseId,
      String statement,
      boolean counted,
      Treatment treatment,
      boolean awaitsOtherSide) {}

  /**
   * @param chosenByProvider whether the method was the provider's own choice
   */
  public record KpiCase(
      UUID id,
      UUID commitmentId,
      KpiTerms terms,
      boolean agreedByAuthority,
      boolean agreedByProvider,
      boolean chosenByProvider) {}

  public boolean smallProvider() {
    return supplierSize == Supplier.Size.MICRO || supplierSize == Supplier.Size.SMALL;
  }
}

package org.socialvalue.monitoring.contract.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.contract.rules.ActivationCase.KpiCase;

/**
 * LIGHT_TOUCH: the hours a year that the agreed reports cost, against what the authority's policy
 * allows a provider of that size and a contract of that value.
 */
public final class ReportingIsLightTouch implements Rule<ActivationCase> {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final RuleInfo INFO =
      new RuleInfo(
          "LIGHT_TOUCH",
          "Reporting is as light as it can be for the contract's value and the provider's size",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, measuring 4");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    var findings = new ArrayList<Finding>();
    var hours = hoursPerYear(contract.kpis());
    var allowed = contract.policy().hoursPerYear().get(contract.supplierSize());
    if (allowed != null && hours.compareTo(allowed) > 0) {
      findings.add(
          INFO.finding(
              "kpis",
              "Reporting costs "
                  + hours
                  + " hours a year; the policy has "
                  + allowed
                  + " for a provider of this size"));
    }
    var cost = hours.multiply(contract.policy().costPerHour());
    var most =
        yearly(contract).multiply(contract.policy().mostShareOfValuePercent()).divide(HUNDRED);
    if (cost.compareTo(most) > 0) {
      findings.add(
          INFO.finding(
              "kpis",
              "Reporting costs about £"
                  + cost.setScale(0, RoundingMode.HALF_UP)
                  + " a year, more than "
                  + contract.policy().mostShareOfValuePercent()
                  + " per cent of a year's contract value"));
    }
    return findings;
  }

  /** Working hours a year over all KPIs, to one place half up. */
  private static BigDecimal hoursPerYear(List<KpiCase> kpis) {
    return kpis.stream()
        .map(
            kpi ->
                BigDecimal.valueOf(kpi.terms().minutesPerReport())
                    .multiply(MONTHS)
                    .divide(
                        MINUTES.multiply(BigDecimal.valueOf(kpi.terms().frequencyMonths())),
                        4,
                        RoundingMode.HALF_UP))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(1, RoundingMode.HALF_UP);
  }

  private static BigDecimal yearly(ActivationCase contract) {
    long months =
        Math.max(
            1, ChronoUnit.MONTHS.between(contract.term().from(), contract.term().to().plusDays(1)));
    return contract
        .value()
        .multiply(MONTHS)
        .divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP);
  }
}

package org.socialvalue.monitoring.contract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.catalogue.rules.CommonMeasuresAreKept;
import org.socialvalue.monitoring.contract.rules.ActivationCase.KpiCase;

/**
 * COMMON_MEASURES: within a contract, no two KPIs count the same people by the same measure of the
 * catalogue. Two KPIs for different people may.
 */
public final class NothingIsCountedTwice implements Rule<ActivationCase> {

  @Override
  public RuleInfo info() {
    return CommonMeasuresAreKept.INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    var findings = new ArrayList<Finding>();
    Map<String, KpiCase> first = new HashMap<>();
    for (var kpi : contract.kpis()) {
      var common = kpi.terms().commonMeasure();
      if (common == null) {
        continue;
      }
      var earlier = first.putIfAbsent(common.id() + " " + forWhom(kpi), kpi);
      if (earlier != null) {
        findings.add(
            info()
                .finding(
                    Effect.ADVISE,
                    kpi.id().toString(),
                    "\""
                        + kpi.terms().name()
                        + "\" counts by the same measure as \""
                        + earlier.terms().name()
                        + "\": say for whom each is, or what is reported counts twice"));
      }
    }
    return findings;
  }

  private static String forWhom(KpiCase kpi) {
    var target = kpi.terms().target();
    return target == null || target.forWhom() == null
        ? ""
        : target.forWhom().strip().toLowerCase(java.util.Locale.ROOT);
  }
}

package org.socialvalue.monitoring.contract.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.contract.rules.ActivationCase.KpiCase;

/** AGREED_BY_BOTH: each KPI, and each other treatment proposed, has the word of both sides. */
public final class BothSidesAgreed implements Rule<ActivationCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "AGREED_BY_BOTH",
          "Each KPI is agreed by the authority and by the provider; a revision is a new version"
              + " agreed by both",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, do stage, contract management");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    var findings = new ArrayList<Finding>();
    contract.kpis().stream()
        .filter(kpi -> !kpi.agreedByAuthority() || !kpi.agreedByProvider())
        .map(kpi -> INFO.finding(kpi.id().toString(), missing(kpi)))
        .forEach(findings::add);
    contract.commitments().stream()
        .filter(ActivationCase.CommitmentCase::awaitsOtherSide)
        .map(
            commitment ->
                INFO.finding(
                    commitment.id().toString(),
                    "What was proposed for it awaits the other side: " + commitment.statement()))
        .forEach(findings::add);
    return findings;
  }

  private static String missing(KpiCase kpi) {
    var who =
        kpi.agreedByAuthority()
            ? "the provider has"
            : kpi.agreedByProvider() ? "the authority has" : "both sides have";
    return "\"" + kpi.terms().name() + "\": " + who + " yet to agree";
  }
}

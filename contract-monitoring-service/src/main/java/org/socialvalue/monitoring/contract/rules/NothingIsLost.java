package org.socialvalue.monitoring.contract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.contract.rules.ActivationCase.CommitmentCase;
import org.socialvalue.monitoring.contract.rules.ActivationCase.KpiCase;

/** NOTHING_LOST: every scored promise has a KPI, a story or a reasoned waiver. */
public final class NothingIsLost implements Rule<ActivationCase> {

  /** Also kept when a running contract changes hands. */
  public static final RuleInfo INFO =
      new RuleInfo(
          "NOTHING_LOST",
          "Every scored promise of the winning bid is followed by a KPI, told by stories or waived"
              + " with a reason",
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
    var kept =
        contract.commitments().stream()
            .map(CommitmentCase::promiseId)
            .collect(Collectors.toUnmodifiableSet());
    contract.scored().stream()
        .filter(promise -> !kept.contains(promise))
        .map(
            promise ->
                INFO.finding(promise.toString(), "The contract has no such promise any more"))
        .forEach(findings::add);
    var measured =
        contract.kpis().stream().map(KpiCase::commitmentId).collect(Collectors.toUnmodifiableSet());
    for (var commitment : contract.commitments()) {
      boolean followed =
          switch (commitment.treatment()) {
            case OPEN -> false;
            case KPI -> measured.contains(commitment.id());
            case STORY, WAIVED -> true;
          };
      if (!followed) {
        findings.add(unfollowed(commitment));
      }
    }
    return findings;
  }

  private static Finding unfollowed(CommitmentCase commitment) {
    return commitment.counted()
        ? INFO.finding(
            commitment.id().toString(),
            "Neither a KPI nor a story nor a waiver keeps this promise in sight: "
                + commitment.statement())
        : INFO.finding(
            Effect.INFO,
            commitment.id().toString(),
            "Offered outside the area and not scored; it may stay open or be waived: "
                + commitment.statement());
  }
}

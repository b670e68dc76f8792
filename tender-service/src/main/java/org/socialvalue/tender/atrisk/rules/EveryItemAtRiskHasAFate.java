package org.socialvalue.tender.atrisk.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.atrisk.AtRiskFacts;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.outcome.OutcomeStatus;

/**
 * AT_RISK: each item of the register has a fate that still holds. An outcome that was dropped
 * protects nothing, and a core outcome that is gone is not core.
 */
public final class EveryItemAtRiskHasAFate implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "AT_RISK",
          "Value that recommissioning could lose is looked for, and each item has a fate: protect,"
              + " make core, or accept the loss with a reason",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, analyse stage");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var findings = new ArrayList<Finding>();
    for (var item : laid.atRisk().items()) {
      var why = open(item, laid);
      if (why != null) {
        findings.add(
            INFO.finding(
                "/atRisk/" + item.id() + "/fate",
                "\"%s\" %s".formatted(item.described().what().en(), why)));
      }
    }
    return findings;
  }

  private static @Nullable String open(AtRiskFacts item, Groundwork laid) {
    var fate = item.fate();
    if (fate == null) {
      return "could be lost, and nobody has decided what becomes of it";
    }
    return switch (fate.fate()) {
      case PROTECT ->
          item.protector() == OutcomeStatus.DROPPED
              ? "was to be protected by an outcome that has been dropped since"
              : null;
      case MAKE_CORE ->
          laid.project().coreOutcomes().stream()
                  .noneMatch(core -> core.code().equals(fate.coreOutcome()))
              ? "was to become the core outcome %s, which is gone".formatted(fate.coreOutcome())
              : null;
      case ACCEPT_LOSS -> null;
    };
  }
}

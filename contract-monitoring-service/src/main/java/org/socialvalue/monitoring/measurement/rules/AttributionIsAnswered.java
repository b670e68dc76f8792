package org.socialvalue.monitoring.measurement.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * ATTRIBUTION_ASKED: was it your doing, and would it have happened anyway: both are answered, in
 * per cent from 0 to 100.
 */
public final class AttributionIsAnswered implements Rule<Claim> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final RuleInfo INFO =
      new RuleInfo(
          "ATTRIBUTION_ASKED",
          "Whether it was the provider's doing, and whether it would have happened anyway, are both"
              + " answered; gross and net are shown",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 8");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Claim claim) {
    var findings = new ArrayList<Finding>();
    if (claim.ourDoing() == null) {
      findings.add(
          INFO.finding("/attribution/ourDoing", "Say whether all, part or none was your doing"));
    } else {
      var share = shareFault(claim);
      if (share != null) {
        findings.add(INFO.finding("/attribution/sharePercent", share));
      }
    }
    var anyway = anywayFault(claim.anywayPercent());
    if (anyway != null) {
      findings.add(INFO.finding("/attribution/wouldHaveHappenedAnywayPercent", anyway));
    }
    return findings;
  }

  /** More than all of it, or less than nothing, would turn a claim round or double it. */
  private static @Nullable String anywayFault(@Nullable BigDecimal percent) {
    if (percent == null) {
      return "Say how much of it would have happened without you; 0 is an answer";
    }
    return percent.signum() < 0 || percent.compareTo(HUNDRED) > 0
        ? "Say how much of it would have happened without you: from 0 to 100 per cent"
        : null;
  }

  private static @Nullable String shareFault(Claim claim) {
    var share = claim.sharePercent();
    return switch (claim.ourDoing()) {
      case null -> null;
      case ALL ->
          share == null || share.compareTo(HUNDRED) == 0
              ? null
              : "All of it was your doing, so your share is 100";
      case NONE ->
          share == null || share.signum() == 0
              ? null
              : "None of it was your doing, so your share is 0";
      case PART ->
          share != null && share.signum() > 0 && share.compareTo(HUNDRED) < 0
              ? null
              : "Say which part was your doing: more than 0 and less than 100 per cent";
    };
  }
}

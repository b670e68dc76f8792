package org.socialvalue.monitoring.fairness.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.individual.NeedBand;

/**
 * FAIR_PROGRESS: neither who is taken in nor who gets on is mostly those with low needs. A plain
 * comparison of shares, by figures of our own choosing: 20 people before intake is judged, 10 in
 * each band before progress is; 10 points above the expected share of low needs, half of the
 * expected share of high needs, 20 points between those who improved with low and with higher
 * needs. It asks a question and proves nothing.
 */
public final class EasyCasesAreNotFavoured implements Rule<FairCase> {

  private static final long FEWEST_FOR_INTAKE = 20;
  private static final long FEWEST_IN_A_BAND = 10;
  private static final BigDecimal INTAKE_POINTS = BigDecimal.valueOf(10);
  private static final BigDecimal PROGRESS_POINTS = BigDecimal.valueOf(20);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final RuleInfo INFO =
      new RuleInfo(
          "FAIR_PROGRESS",
          "Progress is made with people of all needs, and not by choosing the easy cases",
          Effect.INFO,
          Basis.PRACTICE,
          "Kent framework, measuring 7; our own test");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(FairCase fair) {
    var findings = new ArrayList<Finding>();
    intakeOfLowNeeds(fair, findings);
    intakeOfHighNeeds(fair, findings);
    progress(fair, findings);
    return findings;
  }

  private static void intakeOfLowNeeds(FairCase fair, List<Finding> findings) {
    var share = Share.percentOf(fair.needing(NeedBand.LOW), fair.all(), FEWEST_FOR_INTAKE);
    var expected = fair.expected() == null ? null : fair.expected().get(NeedBand.LOW);
    if (share != null && expected != null && share.compareTo(expected.add(INTAKE_POINTS)) > 0) {
      findings.add(
          INFO.finding(
              "intake/LOW",
              share
                  + " per cent of the people have low needs; the contract was let for "
                  + expected.toPlainString()
                  + " per cent. Ask whether easier cases are taken first"));
    }
  }

  private static void intakeOfHighNeeds(FairCase fair, List<Finding> findings) {
    var share = Share.percentOf(fair.needing(NeedBand.HIGH), fair.all(), FEWEST_FOR_INTAKE);
    var expected = fair.expected() == null ? null : fair.expected().get(NeedBand.HIGH);
    if (share != null && expected != null && share.multiply(TWO).compareTo(expected) < 0) {
      findings.add(
          INFO.finding(
              "intake/HIGH",
              share
                  + " per cent of the people have high needs, less than half of the "
                  + expected.toPlainString()
                  + " per cent that the contract was let for. Ask who is not reached and why"));
    }
  }

  private static void progress(FairCase fair, List<Finding> findings) {
    var low =
        Share.percentOf(fair.improved(NeedBand.LOW), fair.needing(NeedBand.LOW), FEWEST_IN_A_BAND);
    var more = Share.percentOf(fair.improvedNeedingMore(), fair.needingMore(), FEWEST_IN_A_BAND);
    if (low != null && more != null && low.subtract(more).compareTo(PROGRESS_POINTS) > 0) {
      findings.add(
          INFO.finding(
              "progress",
              low
                  + " per cent of those with low needs improved, and "
                  + more
                  + " per cent of those with higher needs. Ask what those with higher needs would"
                  + " need to get on"));
    }
  }
}

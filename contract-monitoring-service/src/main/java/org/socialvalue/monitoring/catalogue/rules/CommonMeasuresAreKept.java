package org.socialvalue.monitoring.catalogue.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.kpi.KpiTerms.Scale;

/**
 * COMMON_MEASURES: a KPI that says it uses a measure of the catalogue measures just that. Target,
 * tolerance, weight and frequency are its own; what is counted, in which unit and on which scale is
 * not, or figures of two contracts could not be set side by side.
 */
public final class CommonMeasuresAreKept implements Rule<MeasureUse> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "COMMON_MEASURES",
          "A KPI that uses a measure of the shared catalogue counts as that version of it says, and"
              + " nothing is counted by it twice",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 11");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(MeasureUse use) {
    var terms = use.terms();
    var common = use.definition();
    if (terms.commonMeasure() == null) {
      return List.of();
    }
    if (common == null) {
      return List.of(
          INFO.finding("/commonMeasure", "The catalogue has no such measure or version"));
    }
    var findings = new ArrayList<Finding>();
    differs("/kind", terms.kind(), common.kind(), findings);
    differs("/looksAt", terms.looksAt(), common.looksAt(), findings);
    differs("/unit", terms.unit(), common.unit(), findings);
    differs("/direction", terms.direction(), common.direction(), findings);
    if (!Scale.same(terms.scale(), common.scale())) {
      findings.add(INFO.finding("/scale", "The measure is read on " + words(common.scale())));
    }
    if (below(terms.leastResponsePercent(), common.leastResponsePercent())) {
      findings.add(
          INFO.finding(
              "/leastResponsePercent",
              "The measure needs answers of " + common.leastResponsePercent() + " per cent"));
    }
    return findings;
  }

  private static void differs(String pointer, Object own, Object common, List<Finding> findings) {
    if (!own.equals(common)) {
      findings.add(INFO.finding(pointer, "The measure has " + common + " here, not " + own));
    }
  }

  private static boolean below(@Nullable BigDecimal own, @Nullable BigDecimal common) {
    return common != null && (own == null || own.compareTo(common) < 0);
  }

  private static String words(@Nullable Scale scale) {
    return scale == null ? "no scale" : "a scale from " + scale.lowest() + " to " + scale.highest();
  }
}

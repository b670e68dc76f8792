package org.socialvalue.monitoring.review.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.review.Decision;
import org.socialvalue.monitoring.review.rules.ClosingCase.Reviewed;

/**
 * LEARNING: what is recommended as standard practice rests on evidence, and advice is given where
 * it is not being kept now. What closes is sent to the next design.
 */
public final class WhatIsPromotedHasProvenItself implements Rule<ClosingCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "LEARNING",
          "What proved itself goes back to the next analyse stage as a candidate for core, with its"
              + " evidence; what is at risk goes with it",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, review stage; Welsh process, deliver");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ClosingCase review) {
    var delivering =
        review.reviewed().stream()
            .filter(Reviewed::delivers)
            .map(Reviewed::commitmentId)
            .collect(Collectors.toSet());
    var findings = new ArrayList<Finding>();
    for (var decision : review.decisions()) {
      if (decision.decision() != Decision.Kind.PROMOTE_TO_CORE) {
        continue;
      }
      var subject = decision.commitmentId().toString();
      if (decision.evidence() == null || decision.evidence().isBlank()) {
        findings.add(INFO.finding(subject, "To recommend it as core, say what it rests on"));
      }
      if (!delivering.contains(decision.commitmentId())) {
        findings.add(
            INFO.finding(
                Effect.ADVISE, subject, "Recommended as core though it is not being kept now"));
      }
    }
    return findings;
  }
}

package org.socialvalue.tender.publication.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.TenderContent;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * WEIGHTS_SUM: exactly 100 everywhere, compared without rounding: the award model's, and what
 * stands side by side, be it the questions of a kind, the criteria of a level or the questions of a
 * criterion. A kind of question that carries weight has questions, and one without weight has none.
 */
public final class WeightsSumToOneHundred implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "WEIGHTS_SUM",
          "Price, quality and social value sum to 100, so do the weights within each section, so do"
              + " the specified and the open share",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, given the advantages (worked split)");

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var model = tender.content().awardModel();
    if (model == null) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    var total = model.priceWeight().add(model.qualityWeight()).add(model.socialValueWeight());
    if (total.compareTo(HUNDRED) != 0) {
      findings.add(off("/awardModel", "Price, quality and social value", total));
    }
    var split = model.specifiedShare().add(model.openShare());
    if (model.socialValueWeight().signum() > 0 && split.compareTo(HUNDRED) != 0) {
      findings.add(off("/awardModel", "The specified and the open share", split));
    }
    for (var kind : Kind.values()) {
      section(findings, kind, share(model, kind), tender.content());
    }
    if (tender.content().hasTree()) {
      findings.addAll(WeightsOfTheTree.findings(tender.content()));
    }
    return findings;
  }

  private static void section(
      List<Finding> findings, Kind kind, BigDecimal share, TenderContent content) {
    var own = content.theQuestions().stream().filter(question -> question.kind() == kind).toList();
    if (own.isEmpty()) {
      if (share.signum() > 0) {
        findings.add(
            INFO.finding("/questions", kind + " carries weight and has no question to earn it"));
      }
      return;
    }
    if (share.signum() == 0) {
      findings.add(INFO.finding("/questions", kind + " has questions and carries no weight"));
    }
    var sum = own.stream().map(Question::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!content.hasTree() && sum.compareTo(HUNDRED) != 0) {
      findings.add(off("/questions", "The weights of " + kind, sum));
    }
  }

  private static BigDecimal share(AwardModel model, Kind kind) {
    return switch (kind) {
      case QUALITY -> model.qualityWeight();
      case SPECIFIED_REQUIREMENT -> model.socialValueWeight().multiply(model.specifiedShare());
      case OPEN_QUESTION -> model.socialValueWeight().multiply(model.openShare());
    };
  }

  static Finding off(String at, String what, BigDecimal sum) {
    return INFO.finding(at, what + " sum to " + sum.stripTrailingZeros().toPlainString());
  }
}

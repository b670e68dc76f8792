package org.socialvalue.tender.publication.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.TieRule;
import org.socialvalue.events.Lot;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.TenderContent;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * SCORING_CLEAR, a rule of the product: bidders and evaluators can tell what each mark means, a tie
 * can be broken, and ceilings fit the money that there is. Neither source document gives a scale or
 * a formula, so all of it is advice.
 */
public final class ScoringIsClear implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "SCORING_CLEAR",
          "Each mark of the scale is described, the tie rule can tell bids apart, and the ceilings"
              + " and values of the lots fit the budget",
          Effect.ADVISE,
          Basis.PRACTICE,
          "This product: scoring that bidders can foresee");

  /** A longer scale is described at its ends and where it helps. */
  private static final int EACH_MARK_UP_TO = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var findings = new ArrayList<Finding>();
    var model = tender.content().awardModel();
    if (model != null) {
      findings.addAll(marks(model.scale()));
      findings.addAll(tie(model));
      findings.addAll(ceilings(model, tender.content()));
      findings.addAll(value(model, tender.content()));
    }
    findings.addAll(money(tender.content()));
    return findings;
  }

  private static List<Finding> ceilings(AwardModel model, TenderContent content) {
    if (model.priceFormula() != AwardModel.PriceFormula.LINEAR_TO_CEILING
        || model.priceWeight().signum() == 0) {
      return List.of();
    }
    return IntStream.range(0, content.theLots().size())
        .filter(i -> content.theLots().get(i).priceCeiling() == null)
        .mapToObj(
            i ->
                INFO.finding(
                    Effect.BLOCK,
                    "/lots/" + i + "/priceCeiling",
                    "The price formula measures prices against a ceiling, and this lot"
                        + " has none"))
        .toList();
  }

  /** Award on value takes from the price what the answers are worth in pounds by the weights. */
  private static List<Finding> value(AwardModel model, TenderContent content) {
    if (model.priceFormula() != AwardModel.PriceFormula.AWARD_ON_VALUE) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    if (model.priceWeight().signum() == 0) {
      findings.add(
          INFO.finding(
              "/awardModel/priceWeight",
              "Award on value weighs answers in pounds of the price: without a weight for price"
                  + " they are worth none, and the price counts nothing"));
    }
    if (model.qualityWeight().signum() == 0 && model.socialValueWeight().signum() == 0) {
      findings.add(
          INFO.finding(
              "/awardModel/priceFormula",
              "Without a weight for quality or social value, answers are worth nothing and the"
                  + " price alone decides"));
    }
    var hasMinimum =
        model.qualityMinimum() != null
            || content.theQuestions().stream().anyMatch(one -> one.minimumMark() != null);
    if (!hasMinimum) {
      findings.add(
          INFO.finding(
              "/awardModel/qualityMinimum",
              "Award on value lets a low price make up for poor answers, and no minimum stops it:"
                  + " set a least share of the quality points, or a least mark for a question"));
    }
    return findings;
  }

  private static List<Finding> marks(AwardModel.Scale scale) {
    var wanted =
        scale.max() - scale.min() <= EACH_MARK_UP_TO
            ? IntStream.rangeClosed(scale.min(), scale.max())
            : IntStream.of(scale.min(), scale.max());
    var missing =
        wanted
            .filter(mark -> scale.descriptors().stream().noneMatch(d -> d.mark() == mark))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? List.of()
        : List.of(
            INFO.finding(
                "/awardModel/scale/descriptors", "Nothing says what these marks mean: " + missing));
  }

  private static List<Finding> tie(AwardModel model) {
    var unweighted =
        model.tieRule() == TieRule.HIGHER_SOCIAL_VALUE_POINTS
                && model.socialValueWeight().signum() == 0
            || model.tieRule() == TieRule.HIGHER_QUALITY_POINTS
                && model.qualityWeight().signum() == 0;
    return unweighted
        ? List.of(
            INFO.finding(
                "/awardModel/tieRule",
                (model.tieRule() == TieRule.HIGHER_QUALITY_POINTS
                        ? "More points for quality"
                        : "More points for social value")
                    + " break no tie: those points carry no weight"))
        : List.of();
  }

  private static List<Finding> money(TenderContent content) {
    var findings = new ArrayList<>(lowCeilings(content));
    var budget = content.contractTerms() == null ? null : content.contractTerms().budget();
    if (budget == null) {
      return findings;
    }
    var values = sum(content.theLots().stream().map(Lot::value).toList());
    if (values.compareTo(budget) > 0) {
      findings.add(
          INFO.finding(
              "/contractTerms/budget",
              "The lots are worth £%s together, more than the budget"
                  .formatted(values.toPlainString())));
    }
    var ceilings =
        sum(content.theLots().stream().map(Lot::priceCeiling).filter(Objects::nonNull).toList());
    if (ceilings.compareTo(budget) > 0) {
      findings.add(
          INFO.finding(
              "/lots",
              "The ceilings of the lots make £%s together, more than the budget"
                  .formatted(ceilings.toPlainString())));
    }
    return findings;
  }

  private static List<Finding> lowCeilings(TenderContent content) {
    return IntStream.range(0, content.theLots().size())
        .filter(i -> isLow(content.theLots().get(i)))
        .mapToObj(
            i ->
                INFO.finding(
                    "/lots/" + i + "/priceCeiling",
                    "The most that may be bid is less than the lot is estimated to be worth"))
        .toList();
  }

  private static boolean isLow(Lot lot) {
    return lot.priceCeiling() != null && lot.priceCeiling().compareTo(lot.value()) < 0;
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

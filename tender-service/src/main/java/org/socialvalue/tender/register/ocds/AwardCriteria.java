package org.socialvalue.tender.register.ocds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderPublished;

/**
 * What bids are judged by. OCDS knows price, cost and quality; social value is a quality criterion
 * that is named so. The weights sum to 100.
 */
final class AwardCriteria {

  private static final Set<Question.Kind> QUALITY = EnumSet.of(Question.Kind.QUALITY);
  private static final Set<Question.Kind> SOCIAL_VALUE =
      EnumSet.of(Question.Kind.SPECIFIED_REQUIREMENT, Question.Kind.OPEN_QUESTION);

  private AwardCriteria() {}

  static Fields of(TenderPublished tender) {
    var model = tender.awardModel();
    var criteria = new ArrayList<Fields>();
    if (model.priceWeight().signum() > 0) {
      criteria.add(
          criterion("price", "Price", formula(model))
              .list("numbers", List.of(weight(model.priceWeight()))));
    }
    if (model.qualityWeight().signum() > 0) {
      criteria.add(
          criterion("quality", "Quality", judgedBy(tender, QUALITY))
              .list("numbers", quality(model.qualityWeight(), model.qualityMinimum())));
    }
    if (model.socialValueWeight().signum() > 0) {
      criteria.add(
          criterion("quality", "Social value", judgedBy(tender, SOCIAL_VALUE))
              .list("numbers", List.of(weight(model.socialValueWeight()))));
    }
    return Fields.none().text("weightingDescription", shares(model)).list("criteria", criteria);
  }

  private static Fields criterion(String type, String name, String description) {
    return Fields.none().text("type", type).text("name", name).text("description", description);
  }

  private static List<Fields> quality(BigDecimal weight, @Nullable BigDecimal minimum) {
    return minimum == null
        ? List.of(weight(weight))
        : List.of(
            weight(weight),
            Fields.none().number("number", minimum).text("threshold", "minimumScore"));
  }

  private static Fields weight(BigDecimal weight) {
    return Fields.none().number("number", weight).text("weight", "percentageExact");
  }

  /** The branches of the tree where there is one, else the questions, each with its share. */
  private static String judgedBy(TenderPublished tender, Set<Question.Kind> kinds) {
    var tree = tender.criteria();
    var parts =
        tree == null
            ? tender.questions().stream()
                .filter(question -> kinds.contains(question.kind()))
                .map(question -> part(question.text(), question.weight()))
            : tree.stream()
                .filter(one -> one.parent() == null && kinds.contains(one.kind()))
                .map(one -> part(one.title(), one.weight()));
    return parts.collect(Collectors.joining("; "));
  }

  private static String part(LocalizedText name, BigDecimal weight) {
    return "%s (%s%%)".formatted(name.en(), weight.stripTrailingZeros().toPlainString());
  }

  private static @Nullable String shares(AwardModel model) {
    return model.socialValueWeight().signum() == 0
        ? null
        : "Of social value, %s%% goes by what is required and %s%% by what bidders offer"
            .formatted(
                model.specifiedShare().stripTrailingZeros().toPlainString(),
                model.openShare().stripTrailingZeros().toPlainString());
  }

  private static String formula(AwardModel model) {
    return switch (model.priceFormula()) {
      case LOWEST_OVER_BID -> "The lowest price, divided by the bid's";
      case LINEAR_TO_CEILING -> "How far the price lies below the ceiling";
      case LINEAR_LOWEST_TO_HIGHEST -> "Where the price lies between the lowest and the highest";
      case MEAN_DEVIATION -> "How far the price lies from the mean of all prices";
      case QUALITY_PER_PRICE -> "Quality points for each pound, against the best of all bids";
      case AWARD_ON_VALUE -> "The price less what the answers are worth in pounds by the weights";
      case TABLE -> "By bands: how far the price lies above the lowest";
    };
  }
}

package org.socialvalue.tender.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.area.AreaTree;

/** What is wrong with a tender's content in itself, whoever asks and whenever: every fault. */
final class ContentFaults {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  private final List<Fault> faults = new ArrayList<>();
  private final TenderContent content;
  private final AreaTree areas;

  private ContentFaults(TenderContent content, AreaTree areas) {
    this.content = content;
    this.areas = areas;
  }

  /** Takes content in which nothing is missing that its types promise. */
  static List<Fault> of(TenderContent content, AreaTree areas) {
    var search = new ContentFaults(content, areas);
    search.lots();
    search.questions();
    search.requirements();
    if (content.awardModel() != null) {
      search.model(content.awardModel());
    }
    if (content.contractTerms() != null) {
      search.terms(content.contractTerms());
    }
    return List.copyOf(search.faults);
  }

  private void lots() {
    unique("/lots", "/id", content.theLots(), Lot::id);
    for (int i = 0; i < content.theLots().size(); i++) {
      var lot = content.theLots().get(i);
      var at = "/lots/" + i;
      id(at + "/id", lot.id());
      notNegative(at + "/value", lot.value());
      if (lot.priceCeiling() != null && lot.priceCeiling().signum() <= 0) {
        fault(at + "/priceCeiling", "must be more than nought");
      }
      if (lot.areas().isEmpty()) {
        fault(at + "/areas", "must name at least one area");
      }
      for (int a = 0; a < lot.areas().size(); a++) {
        if (!areas.knows(lot.areas().get(a))) {
          fault(at + "/areas/" + a, "there is no area " + lot.areas().get(a));
        }
      }
    }
  }

  private void questions() {
    unique("/questions", "/id", content.theQuestions(), Question::id);
    for (int i = 0; i < content.theQuestions().size(); i++) {
      var question = content.theQuestions().get(i);
      var at = "/questions/" + i;
      id(at + "/id", question.id());
      percentage(at + "/weight", question.weight());
      unique(at + "/parts", "/id", question.parts(), Question.Part::id);
    }
  }

  private void requirements() {
    unique(
        "/requirements", "/outcomeId", content.theRequirements(), TenderContent.Asked::outcomeId);
    for (int i = 0; i < content.theRequirements().size(); i++) {
      var asks = content.theRequirements().get(i).questionId();
      if (asks != null && content.theQuestions().stream().noneMatch(q -> q.id().equals(asks))) {
        fault("/requirements/" + i + "/questionId", "there is no question " + asks);
      }
    }
  }

  private void model(AwardModel model) {
    percentage("/awardModel/priceWeight", model.priceWeight());
    percentage("/awardModel/qualityWeight", model.qualityWeight());
    percentage("/awardModel/socialValueWeight", model.socialValueWeight());
    percentage("/awardModel/specifiedShare", model.specifiedShare());
    percentage("/awardModel/openShare", model.openShare());
    percentage("/awardModel/qualityMinimum", model.qualityMinimum());
    notNegative("/awardModel/moderationTolerance", model.moderationTolerance());
    if (model.shownDecimals() < 0 || model.shownDecimals() > 6) {
      fault("/awardModel/shownDecimals", "must be from 0 to 6");
    }
    scale(model.scale());
  }

  private void scale(AwardModel.Scale scale) {
    var at = "/awardModel/scale";
    if (scale.min() < 0 || scale.max() > 1000) {
      fault(at, "must lie from 0 to 1000");
    }
    if (scale.min() >= scale.max()) {
      fault(at + "/max", "must be more than the least mark");
    }
    unique(at + "/descriptors", "/mark", scale.descriptors(), AwardModel.Descriptor::mark);
    for (int i = 0; i < scale.descriptors().size(); i++) {
      int mark = scale.descriptors().get(i).mark();
      if (mark < scale.min() || mark > scale.max()) {
        fault(at + "/descriptors/" + i + "/mark", "lies outside the scale");
      }
    }
  }

  private void terms(ContractTerms terms) {
    if (!terms.endsOn().isAfter(terms.startsOn())) {
      fault("/contractTerms/endsOn", "must come after the first day");
    }
    if (terms.firstReviewOn().isBefore(terms.startsOn())
        || terms.firstReviewOn().isAfter(terms.endsOn())) {
      fault("/contractTerms/firstReviewOn", "must lie within the contract");
    }
    if (terms.reviewEveryMonths() < 1 || terms.reviewEveryMonths() > 120) {
      fault("/contractTerms/reviewEveryMonths", "must be from 1 to 120");
    }
    if (terms.budget() != null && terms.budget().signum() <= 0) {
      fault("/contractTerms/budget", "must be more than nought");
    }
  }

  private <T> void unique(String at, String field, List<T> all, Function<T, Object> key) {
    var seen = new HashSet<Object>();
    for (int i = 0; i < all.size(); i++) {
      var value = key.apply(all.get(i));
      if (!seen.add(value)) {
        fault(at + "/" + i + field, value + " stands twice");
      }
    }
  }

  private void id(String at, String id) {
    if (id.length() > 60) {
      fault(at, "must have at most 60 characters");
    }
  }

  private void percentage(String at, @Nullable BigDecimal value) {
    if (value != null && (value.compareTo(NOTHING) < 0 || value.compareTo(HUNDRED) > 0)) {
      fault(at, "must be from 0 to 100");
    }
  }

  private void notNegative(String at, BigDecimal value) {
    if (value.signum() < 0) {
      fault(at, "must not be negative");
    }
  }

  private void fault(String at, String detail) {
    faults.add(new Fault(at, detail));
  }
}

package org.socialvalue.tender.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.Question;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.area.AreaTree;

/** What is wrong with a tender's content in itself, whoever asks and whenever: every fault. */
final class ContentFaults {

  private final FaultsFound faults = new FaultsFound();
  private final TenderContent content;

  private ContentFaults(TenderContent content) {
    this.content = content;
  }

  /** Takes content in which nothing is missing that its types promise. */
  static List<Fault> of(TenderContent content, AreaTree areas) {
    var search = new ContentFaults(content);
    LotFaults.find(content, areas, search.faults);
    search.questions();
    CriteriaFaults.find(content, search.faults);
    search.requirements();
    if (content.awardModel() != null) {
      AwardModelFaults.find(content.awardModel(), search.faults);
    }
    if (content.contractTerms() != null) {
      search.terms(content.contractTerms());
    }
    EntryFaults.find(content, search.faults);
    return search.faults.all();
  }

  private void questions() {
    faults.unique("/questions", "/id", content.theQuestions(), Question::id);
    for (int i = 0; i < content.theQuestions().size(); i++) {
      var question = content.theQuestions().get(i);
      var at = "/questions/" + i;
      faults.id(at + "/id", question.id());
      faults.percentage(at + "/weight", question.weight());
      faults.unique(at + "/parts", "/id", question.parts(), Question.Part::id);
      minimum(at + "/minimumMark", question.minimumMark());
    }
  }

  private void minimum(String at, @Nullable Integer mark) {
    var model = content.awardModel();
    if (mark != null
        && model != null
        && (mark < model.scale().min() || mark > model.scale().max())) {
      faults.add(at, "lies outside the scale");
    }
  }

  private void requirements() {
    faults.unique(
        "/requirements", "/outcomeId", content.theRequirements(), TenderContent.Asked::outcomeId);
    for (int i = 0; i < content.theRequirements().size(); i++) {
      var asks = content.theRequirements().get(i).questionId();
      if (asks != null && content.theQuestions().stream().noneMatch(q -> q.id().equals(asks))) {
        faults.add("/requirements/" + i + "/questionId", "there is no question " + asks);
      }
    }
  }

  private void terms(ContractTerms terms) {
    if (!terms.endsOn().isAfter(terms.startsOn())) {
      faults.add("/contractTerms/endsOn", "must come after the first day");
    }
    if (terms.firstReviewOn().isBefore(terms.startsOn())
        || terms.firstReviewOn().isAfter(terms.endsOn())) {
      faults.add("/contractTerms/firstReviewOn", "must lie within the contract");
    }
    if (terms.reviewEveryMonths() < 1 || terms.reviewEveryMonths() > 120) {
      faults.add("/contractTerms/reviewEveryMonths", "must be from 1 to 120");
    }
    if (terms.budget() != null && terms.budget().signum() <= 0) {
      faults.add("/contractTerms/budget", "must be more than nought");
    }
  }
}

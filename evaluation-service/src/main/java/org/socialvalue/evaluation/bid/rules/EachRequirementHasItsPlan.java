package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidContent.Answer;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.events.Requirement;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * For each scored requirement the answer to its question says how it is delivered, how it is
 * evidenced and how it is managed in the contract. Nothing is planned twice or under a question
 * that it does not belong to.
 */
public final class EachRequirementHasItsPlan implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.COMPLETE_ANSWERS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    for (var requirement : bid.tender().requirements()) {
      var question = requirement.questionId();
      if (requirement.scored() && question != null) {
        planned(requirement, question, bid, findings);
      }
    }
    var answers = bid.content().answers();
    for (int i = 0; i < answers.size(); i++) {
      unasked(answers.get(i), "/answers/" + i + "/requirementPlans/", bid, findings);
    }
    return findings;
  }

  private void unasked(Answer answer, String at, JudgedBid bid, List<Finding> findings) {
    var question = answer.questionId();
    var asked =
        bid.tender().requirements().stream()
            .filter(requirement -> question.equals(requirement.questionId()))
            .map(Requirement::id)
            .toList();
    var seen = new HashSet<UUID>();
    for (int i = 0; i < answer.requirementPlans().size(); i++) {
      var id = answer.requirementPlans().get(i).requirementId();
      var here = at + i + "/requirementId";
      if (!asked.contains(id)) {
        findings.add(info().finding(here, question + " has no requirement " + id));
      }
      if (!seen.add(id)) {
        findings.add(info().finding(here, "Requirement " + id + " is planned here again"));
      }
    }
  }

  private void planned(
      Requirement requirement, String question, JudgedBid bid, List<Finding> findings) {
    var answer = bid.content().answerTo(question);
    if (answer.isEmpty()) {
      return; // The missing answer is found by EachQuestionIsAnswered.
    }
    var at = "/answers/" + bid.content().answers().indexOf(answer.get()) + "/requirementPlans";
    var plan = answer.get().planFor(requirement.id());
    if (plan.isEmpty()) {
      findings.add(
          info().finding(at, "%s: plan requirement %s".formatted(question, requirement.id())));
      return;
    }
    var here = at + "/" + answer.get().requirementPlans().indexOf(plan.get());
    said(plan.get().deliveryPlan(), here + "/deliveryPlan", "how it is delivered", findings);
    said(plan.get().evidencedBy(), here + "/evidencedBy", "how it is evidenced", findings);
    said(plan.get().managedBy(), here + "/managedBy", "how it is managed", findings);
  }

  private void said(@Nullable String text, String at, String what, List<Finding> findings) {
    if (text == null || text.isBlank()) {
      findings.add(info().finding(at, "Say " + what));
    }
  }
}

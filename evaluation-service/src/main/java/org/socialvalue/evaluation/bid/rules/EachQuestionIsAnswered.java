package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.socialvalue.evaluation.bid.BidContent.Answer;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.events.Question;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * Each question is answered once, each of its parts at most once, each required one with a text.
 */
public final class EachQuestionIsAnswered implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.COMPLETE_ANSWERS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    bid.tender().questions().forEach(question -> unanswered(question, bid, findings));
    unasked(bid, findings);
    return findings;
  }

  private void unanswered(Question question, JudgedBid bid, List<Finding> findings) {
    var answer = bid.content().answerTo(question.id());
    if (answer.isEmpty()) {
      findings.add(info().finding("/answers", "Answer question " + question.id()));
      return;
    }
    var at = "/answers/" + bid.content().answers().indexOf(answer.get());
    for (var part : question.parts()) {
      if (part.required() && answer.get().part(part.id()).filter(t -> !t.isBlank()).isEmpty()) {
        findings.add(
            info()
                .finding(
                    at + "/parts",
                    "%s, part %s: %s".formatted(question.id(), part.id(), part.text().en())));
      }
    }
  }

  private void unasked(JudgedBid bid, List<Finding> findings) {
    var asked = bid.tender().questions().stream().map(Question::id).toList();
    var seen = new HashSet<String>();
    List<Answer> answers = bid.content().answers();
    for (int i = 0; i < answers.size(); i++) {
      var id = answers.get(i).questionId();
      if (!asked.contains(id)) {
        findings.add(
            info().finding("/answers/" + i + "/questionId", "The tender has no question " + id));
      }
      if (!seen.add(id)) {
        findings.add(
            info().finding("/answers/" + i + "/questionId", id + " is answered here again"));
      }
      partsOf(answers.get(i), "/answers/" + i + "/parts/", bid, findings);
    }
  }

  private void partsOf(Answer answer, String at, JudgedBid bid, List<Finding> findings) {
    var question =
        bid.tender().questions().stream().filter(q -> q.id().equals(answer.questionId())).findAny();
    if (question.isEmpty()) {
      return; // The question itself is told already.
    }
    var asked = question.get().parts().stream().map(Question.Part::id).toList();
    var seen = new HashSet<String>();
    for (int i = 0; i < answer.parts().size(); i++) {
      var id = answer.parts().get(i).partId();
      if (!asked.contains(id)) {
        findings.add(
            info().finding(at + i + "/partId", answer.questionId() + " has no part " + id));
      }
      if (!seen.add(id)) {
        findings.add(info().finding(at + i + "/partId", "Part " + id + " is answered here again"));
      }
    }
  }
}

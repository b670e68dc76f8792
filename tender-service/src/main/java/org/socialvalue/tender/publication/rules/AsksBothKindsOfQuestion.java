package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.TenderInQuestion;

/** BOTH_QUESTION_KINDS: specified requirements first, an open question after them. */
public final class AsksBothKindsOfQuestion implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "BOTH_QUESTION_KINDS",
          "Specified requirements come first, then an open question; one kind alone is flagged",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, specified requirements and open questions");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var kinds = tender.content().theQuestions().stream().map(Question::kind).toList();
    var findings = new ArrayList<Finding>();
    if (!kinds.contains(Kind.SPECIFIED_REQUIREMENT)) {
      findings.add(INFO.finding("/questions", "No question asks for a specified requirement"));
    }
    if (!kinds.contains(Kind.OPEN_QUESTION)) {
      findings.add(INFO.finding("/questions", "No open question leaves room for other ideas"));
    }
    if (findings.isEmpty()
        && kinds.indexOf(Kind.OPEN_QUESTION) < kinds.lastIndexOf(Kind.SPECIFIED_REQUIREMENT)) {
      findings.add(
          INFO.finding("/questions", "The open question stands before a specified requirement"));
    }
    return findings;
  }
}

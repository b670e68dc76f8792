package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Asks;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.TenderInQuestion;

/** OPEN_QUESTION_ASKS: five things, each in a part that has to be answered. */
public final class OpenQuestionAsksForAllParts implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "OPEN_QUESTION_ASKS",
          "An open question asks for outcomes, how and when, how measured and evidenced, how people"
              + " and communities were involved, and how it will be managed in the contract",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, open questions; contract management");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var findings = new ArrayList<Finding>();
    var questions = tender.content().theQuestions();
    for (int i = 0; i < questions.size(); i++) {
      var missing = missing(questions.get(i));
      if (questions.get(i).kind() == Question.Kind.OPEN_QUESTION && !missing.isEmpty()) {
        findings.add(
            INFO.finding(
                "/questions/" + i + "/parts",
                "No required part asks for "
                    + missing.stream().map(Asks::name).collect(Collectors.joining(", "))));
      }
    }
    return findings;
  }

  private static EnumSet<Asks> missing(Question question) {
    var missing = EnumSet.complementOf(EnumSet.of(Asks.OTHER));
    question.parts().stream()
        .filter(Question.Part::required)
        .forEach(part -> missing.remove(part.asks()));
    return missing;
  }
}

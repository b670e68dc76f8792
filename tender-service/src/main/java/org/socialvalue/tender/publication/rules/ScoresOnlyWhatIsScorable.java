package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Question;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.rules.IsScorable;
import org.socialvalue.tender.publication.AskedOutcome;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * SCORABLE for a tender: a question scores specified outcomes and nothing else, and each specified
 * outcome has the question that scores it.
 */
public final class ScoresOnlyWhatIsScorable implements Rule<TenderInQuestion> {

  @Override
  public RuleInfo info() {
    return IsScorable.INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var findings = new ArrayList<Finding>();
    for (var asked : tender.asked()) {
      wrong(asked, tender)
          .ifPresent(why -> findings.add(info().finding(Effect.BLOCK, asked.at(), why)));
    }
    var questions = tender.content().theQuestions();
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      if (question.kind() == Question.Kind.SPECIFIED_REQUIREMENT
          && tender.asked().stream().noneMatch(a -> question.id().equals(a.questionId()))) {
        findings.add(
            info()
                .finding(
                    Effect.BLOCK, "/questions/" + i, "No requirement is tied to this question"));
      }
    }
    return findings;
  }

  private static Optional<String> wrong(AskedOutcome asked, TenderInQuestion tender) {
    var question = asked.questionId();
    return Optional.ofNullable(
        switch (asked.status()) {
          case SPECIFIED ->
              question == null
                  ? "It is specified and no question scores it"
                  : kind(question, tender);
          case KPI_ONLY ->
              question == null ? null : "It is an unscored KPI and a question scores it";
          case POTENTIAL, PROVISIONAL, OPEN, DROPPED ->
              "It is " + asked.status() + ": only what is specified, or a KPI, can be asked for";
        });
  }

  private static @Nullable String kind(String id, TenderInQuestion tender) {
    return tender.content().theQuestions().stream()
        .filter(question -> Objects.equals(question.id(), id))
        .filter(question -> question.kind() != Question.Kind.SPECIFIED_REQUIREMENT)
        .map(question -> "The question " + id + " is " + question.kind() + ", not a specified one")
        .findFirst()
        .orElse(null);
  }
}

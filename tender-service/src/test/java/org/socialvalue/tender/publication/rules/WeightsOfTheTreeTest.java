package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.publication.AwardCriterion;

class WeightsOfTheTreeTest {

  private final Homecare tender = new Homecare();

  private List<String> found() {
    return new WeightsSumToOneHundred()
        .check(tender.build()).stream().map(Finding::subject).toList();
  }

  private static AwardCriterion leaf(Kind kind, String weight, String... questions) {
    return new AwardCriterion(
        kind + weight + String.join("", questions),
        LocalizedText.english("Criterion"),
        kind,
        Given.number(weight),
        null,
        List.of(questions));
  }

  private static AwardCriterion whole(AwardCriterion... parts) {
    return new AwardCriterion(
        "CARE",
        LocalizedText.english("Care"),
        Kind.QUALITY,
        Given.number("100"),
        List.of(parts),
        null);
  }

  @BeforeEach
  void aTreeThatHolds() {
    tender.questions.set(0, Given.question("Q1", Kind.QUALITY, "100"));
    tender.questions.set(1, Given.question("Q2", Kind.QUALITY, "100"));
    tender.criteria.add(whole(leaf(Kind.QUALITY, "70", "Q1"), leaf(Kind.QUALITY, "30", "Q2")));
    tender.criteria.add(leaf(Kind.SPECIFIED_REQUIREMENT, "100", "S1"));
    tender.criteria.add(leaf(Kind.OPEN_QUESTION, "100", "O1"));
  }

  @Test
  void oneThatSumsOnEveryLevelIsFine() {
    assertThat(found()).isEmpty();
  }

  @Test
  void partsOfACriterionSumToOneHundred() {
    tender.criteria.set(
        0, whole(leaf(Kind.QUALITY, "70", "Q1"), leaf(Kind.QUALITY, "29.99", "Q2")));
    assertThat(found()).containsExactly("/criteria/0/criteria");
  }

  @Test
  void soDoTheCriteriaOfAKindAndTheQuestionsOfOne() {
    tender.criteria.set(1, leaf(Kind.SPECIFIED_REQUIREMENT, "90", "S1"));
    tender.questions.set(0, Given.question("Q1", Kind.QUALITY, "60"));
    assertThat(found()).containsExactly("/criteria", "/criteria/0/criteria/0/questionIds");
  }

  @Test
  void noQuestionStandsOutsideAndNoCriterionIsEmpty() {
    tender.criteria.set(0, whole(leaf(Kind.QUALITY, "70", "Q1"), leaf(Kind.QUALITY, "30")));
    assertThat(found()).containsExactly("/criteria/0/criteria/1/questionIds", "/questions/1");
  }
}

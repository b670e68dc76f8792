package org.socialvalue.tender.stagequestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.EngagementFacts.Answered;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.framework.StageQuestion;
import org.socialvalue.tender.project.Stage;

class QuestionStateTest {

  @Property
  void whoIsAskedHasAnsweredOrIsExemptedOrIsOpen(
      @ForAll Set<StakeholderGroup> asked,
      @ForAll Set<StakeholderGroup> answered,
      @ForAll Set<StakeholderGroup> exempted) {
    var state = state(asked, answered, exempted);

    assertThat(state.openFor())
        .containsExactlyInAnyOrderElementsOf(
            asked.stream()
                .filter(group -> !answered.contains(group) && !exempted.contains(group))
                .toList());
    assertThat(Stream.of(StakeholderGroup.values()).filter(state::answeredBy))
        .containsExactlyInAnyOrderElementsOf(answered);
  }

  @Test
  void answersAddUpOverEngagements() {
    var facts = engagement(Set.of(StakeholderGroup.FAMILY_CARERS));
    var state = QuestionState.of(question(Set.of()), List.of(facts, facts), List.of(), Given.TODAY);
    assertThat(state.answers())
        .containsExactly(new QuestionState.Answers(StakeholderGroup.FAMILY_CARERS, 4));
  }

  @Test
  void whatWasOnlyPlannedAnswersNothing() {
    var held = engagement(Set.of(StakeholderGroup.FAMILY_CARERS));
    var planned = new EngagementFacts(held.id(), held.held(), false, held.answers());
    assertThat(
            QuestionState.of(question(Set.of()), List.of(planned), List.of(), Given.TODAY)
                .answers())
        .isEmpty();
  }

  private static QuestionState state(
      Set<StakeholderGroup> asked, Set<StakeholderGroup> answered, Set<StakeholderGroup> exempted) {
    return QuestionState.of(
        question(asked),
        List.of(engagement(answered)),
        exempted.stream().map(group -> new Exemption("Q", group, "Because", null)).toList(),
        Given.TODAY);
  }

  private static StageQuestion question(Set<StakeholderGroup> asked) {
    return new StageQuestion(
        Stage.ANALYSE,
        "Analyse",
        "Q",
        LocalizedText.english("What could be added?"),
        List.copyOf(asked),
        "ours");
  }

  private static EngagementFacts engagement(Set<StakeholderGroup> answered) {
    var answers = new ArrayList<Answered>();
    for (var group : answered) {
      answers.add(new Answered(group, "Q", 2));
      answers.add(new Answered(group, "ANOTHER", 5));
      answers.add(new Answered(group, null, 7));
    }
    var held = Given.engagement(Given.TODAY, 20, StakeholderGroup.values());
    return new EngagementFacts(new UUID(0, 3), held, true, answers);
  }
}

package org.socialvalue.tender.stagequestion;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.framework.StageQuestion;

/**
 * How a stage's question stands: who has answered it so far, and for whom it is open. An answer
 * counts once the engagement at which it was given has been held and recorded.
 *
 * @param answers how many contributions each group has given
 * @param exempted groups whose answer is done without, for a recorded reason
 */
public record QuestionState(
    StageQuestion question, List<Answers> answers, List<StakeholderGroup> exempted) {

  public record Answers(StakeholderGroup group, int contributions) {}

  public static QuestionState of(
      StageQuestion question,
      List<EngagementFacts> engagements,
      List<Exemption> exemptions,
      LocalDate today) {
    var held = engagements.stream().filter(one -> one.heardBy(today)).toList();
    return new QuestionState(
        question,
        List.of(StakeholderGroup.values()).stream()
            .map(group -> new Answers(group, times(question.code(), group, held)))
            .filter(answers -> answers.contributions() > 0)
            .toList(),
        exemptions.stream()
            .filter(exemption -> exemption.questionCode().equals(question.code()))
            .map(Exemption::group)
            .toList());
  }

  public boolean answeredBy(StakeholderGroup group) {
    return answers.stream().anyMatch(one -> one.group() == group);
  }

  /** Groups that are asked and have neither answered nor been exempted. */
  public List<StakeholderGroup> openFor() {
    return question.askedOf().stream()
        .filter(group -> !answeredBy(group) && !exempted.contains(group))
        .toList();
  }

  private static int times(String code, StakeholderGroup group, List<EngagementFacts> held) {
    return held.stream()
        .flatMap(engagement -> engagement.answers().stream())
        .filter(answer -> answer.group() == group && code.equals(answer.questionCode()))
        .mapToInt(EngagementFacts.Answered::times)
        .sum();
  }
}

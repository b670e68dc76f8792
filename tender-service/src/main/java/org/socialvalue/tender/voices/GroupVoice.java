package org.socialvalue.tender.voices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.EngagementFacts.Answered;
import org.socialvalue.tender.engagement.HeldEngagement.Presence;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.stakeholder.Stakeholder;

/**
 * How one of the five groups was heard.
 *
 * @param stakeholders whom the stakeholder map names of it
 * @param served whether any of those is served by the service today
 * @param invitedCount how many were invited, as far as that was counted; null where it never was
 * @param attended how many came, over all engagements
 * @param heardAt the engagements at which any of it came, oldest first
 * @param plannedAt engagements to come to which it is invited
 * @param contributions how many contributions it gave
 * @param questionsAnswered key questions that it answered
 * @param summary all that in plain words
 */
public record GroupVoice(
    StakeholderGroup group,
    String inWords,
    List<Stakeholder> stakeholders,
    boolean served,
    boolean invited,
    @Nullable Integer invitedCount,
    boolean heard,
    int attended,
    List<HeardAt> heardAt,
    List<PlannedAt> plannedAt,
    int contributions,
    List<String> questionsAnswered,
    String summary) {

  public record HeardAt(
      UUID engagementId, String title, LocalDate heldOn, int attended, int contributions) {}

  public record PlannedAt(UUID engagementId, String title, LocalDate heldOn) {}

  static GroupVoice of(StakeholderGroup group, Voices voices) {
    var stakeholders = voices.stakeholders().of(group);
    var held = voices.held();
    var heardAt =
        held.stream()
            .filter(one -> one.held().heard(group))
            .map(one -> heardAt(group, one))
            .sorted(Comparator.comparing(HeardAt::heldOn))
            .toList();
    var plannedAt =
        voices.planned().stream()
            .filter(one -> one.held().invited(group))
            .map(one -> new PlannedAt(one.id(), one.held().title(), one.held().heldOn()))
            .sorted(Comparator.comparing(PlannedAt::heldOn))
            .toList();
    var invitedTo = held.stream().filter(one -> one.held().invited(group)).toList();
    var attended = heardAt.stream().mapToInt(HeardAt::attended).sum();
    var questions = questions(group, held);
    return new GroupVoice(
        group,
        group.inWords(),
        stakeholders,
        stakeholders.stream().anyMatch(Stakeholder::served),
        !invitedTo.isEmpty(),
        invitedCount(group, held),
        !heardAt.isEmpty(),
        attended,
        heardAt,
        plannedAt,
        heardAt.stream().mapToInt(HeardAt::contributions).sum(),
        questions,
        new PlainWords(group, stakeholders, invitedTo.size(), heardAt, plannedAt, questions)
            .summary());
  }

  private static HeardAt heardAt(StakeholderGroup group, EngagementFacts one) {
    return new HeardAt(
        one.id(),
        one.held().title(),
        one.held().heldOn(),
        one.held().attended(group),
        one.answers().stream()
            .filter(answer -> answer.group() == group)
            .mapToInt(Answered::times)
            .sum());
  }

  private static @Nullable Integer invitedCount(
      StakeholderGroup group, List<EngagementFacts> held) {
    return held.stream()
        .flatMap(one -> one.held().groups().stream())
        .filter(presence -> presence.group() == group)
        .map(Presence::invitedCount)
        .filter(Objects::nonNull)
        .reduce(Integer::sum)
        .orElse(null);
  }

  private static List<String> questions(StakeholderGroup group, List<EngagementFacts> held) {
    return held.stream()
        .flatMap(one -> one.answers().stream())
        .filter(answer -> answer.group() == group)
        .map(Answered::questionCode)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}

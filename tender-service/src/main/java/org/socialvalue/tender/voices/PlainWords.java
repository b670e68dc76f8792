package org.socialvalue.tender.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.stakeholder.Stakeholder;
import org.socialvalue.tender.voices.GroupVoice.HeardAt;
import org.socialvalue.tender.voices.GroupVoice.PlannedAt;

/** Says in a few short sentences how a group was heard. */
record PlainWords(
    StakeholderGroup group,
    List<Stakeholder> stakeholders,
    int invitations,
    List<HeardAt> heardAt,
    List<PlannedAt> plannedAt,
    List<String> questions) {

  String summary() {
    var sentences = new ArrayList<String>();
    sentences.add(heardAt.isEmpty() ? nobody() : came());
    if (!heardAt.isEmpty()) {
      sentences.add(answered());
    }
    if (!plannedAt.isEmpty()) {
      sentences.add(
          "They are invited to %s still to come, the next on %s."
              .formatted(engagements(plannedAt.size()), plannedAt.getFirst().heldOn()));
    }
    var notAsked = stakeholders.stream().filter(one -> !one.asked()).map(Stakeholder::who).toList();
    if (!notAsked.isEmpty()) {
      sentences.add("Not asked so far: " + String.join("; ", notAsked) + ".");
    }
    return String.join(" ", sentences);
  }

  private String nobody() {
    return invitations == 0
        ? "Nobody of %s was heard or invited.".formatted(group.inWords())
        : "Nobody of %s was heard, though they were invited to %s."
            .formatted(group.inWords(), engagements(invitations));
  }

  private String came() {
    var attended = heardAt.stream().mapToInt(HeardAt::attended).sum();
    return "%s: %d came to %s, the last on %s."
        .formatted(
            capital(group.inWords()),
            attended,
            engagements(heardAt.size()),
            heardAt.getLast().heldOn());
  }

  private String answered() {
    return switch (questions.size()) {
      case 0 -> "They answered none of the key questions.";
      case 1 -> "They answered one key question.";
      default -> "They answered %d key questions.".formatted(questions.size());
    };
  }

  private static String engagements(int count) {
    return count == 1 ? "one engagement" : count + " engagements";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

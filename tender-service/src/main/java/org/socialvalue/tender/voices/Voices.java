package org.socialvalue.tender.voices;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.EngagementStatus;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.stakeholder.StakeholderFacts;

/**
 * What a voices report is written from.
 *
 * @param engagements those that the report is about, also planned ones
 * @param today by the database's clock
 */
public record Voices(
    List<EngagementFacts> engagements, StakeholderFacts stakeholders, LocalDate today) {

  Voices of(Stage stage) {
    return new Voices(
        engagements.stream().filter(one -> one.held().stage() == stage).toList(),
        stakeholders,
        today);
  }

  List<EngagementFacts> held() {
    return engagements.stream().filter(one -> one.heardBy(today)).toList();
  }

  List<EngagementFacts> planned() {
    return engagements.stream()
        .filter(one -> one.status(today) == EngagementStatus.PLANNED)
        .toList();
  }

  boolean heard(StakeholderGroup group) {
    return held().stream().anyMatch(one -> one.held().heard(group));
  }
}

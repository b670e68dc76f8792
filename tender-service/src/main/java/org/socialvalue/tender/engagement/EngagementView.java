package org.socialvalue.tender.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An engagement as its authority sees it. */
public record EngagementView(
    UUID id,
    UUID projectId,
    long version,
    String title,
    @Nullable String kind,
    List<HeldEngagement.Presence> groups,
    List<String> hardToReach,
    LocalDate heldOn,
    int noticeDays,
    HeldEngagement.Access access,
    List<HeldEngagement.Contribution> contributions) {

  static EngagementView from(Engagement engagement) {
    var held = engagement.facts().held();
    var hardToReach = held.hardToReach();
    return new EngagementView(
        engagement.id(),
        engagement.projectId(),
        engagement.version(),
        held.title(),
        held.kind(),
        held.groups(),
        hardToReach == null ? List.of() : hardToReach,
        held.heldOn(),
        held.noticeDays(),
        held.access(),
        held.contributions());
  }

  /** For the API document: what a page of them looks like. */
  record Page(List<EngagementView> items, @Nullable String next) {}
}

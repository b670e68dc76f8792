package org.socialvalue.tender.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.tender.project.Stage;

/**
 * An engagement as its authority sees it.
 *
 * @param groups who was invited and how many came; while it is planned, how many are expected
 * @param contributions what was said, in the order in which it was given
 */
public record EngagementView(
    UUID id,
    UUID projectId,
    long version,
    EngagementStatus status,
    String title,
    EngagementKind kind,
    Stage stage,
    List<HeldEngagement.Presence> groups,
    List<String> hardToReach,
    List<String> hardToReachHeard,
    LocalDate heldOn,
    @Nullable LocalDate announcedOn,
    int noticeDays,
    HeldEngagement.Access access,
    List<ContributionView> contributions,
    Instant createdAt) {

  static EngagementView from(
      Engagement engagement, @Nullable List<Contribution> said, Instant now) {
    var held = engagement.held();
    return new EngagementView(
        engagement.id(),
        engagement.projectId(),
        engagement.version(),
        engagement.status(now),
        held.title(),
        held.kind(),
        held.stage(),
        held.groups(),
        held.hardToReach(),
        held.hardToReachHeard(),
        held.heldOn(),
        held.announcedOn(),
        held.noticeDays(),
        held.access(),
        said == null ? List.of() : said.stream().map(ContributionView::from).toList(),
        Ids.madeAt(engagement.id()));
  }

  /** A page of engagements. */
  record Page(List<EngagementView> items, @Nullable String next) {}
}

package org.socialvalue.tender.engagement;

import java.util.List;

/** What the audit trail keeps of an engagement: all but the words of those who were heard. */
record EngagementTrace(HeldEngagement held, List<ContributionReceipt> contributions) {

  static EngagementTrace of(Engagement engagement, List<Contribution> said) {
    return new EngagementTrace(
        engagement.held(), said.stream().map(ContributionReceipt::from).toList());
  }
}

package org.socialvalue.tender.redesign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.EnablingCommunity;

/**
 * An option as its authority sees it.
 *
 * @param withdrawal null while it is on the table
 */
public record OptionView(
    UUID id,
    UUID projectId,
    long version,
    String title,
    String summary,
    List<DescribeOption.Dimension> dimensions,
    List<DescribeOption.Affected> affected,
    @Nullable String deliveryImplications,
    @Nullable EnablingCommunity enablingCommunity,
    @Nullable Withdrawal withdrawal) {

  static OptionView from(RedesignOption option) {
    return from(option.projectId(), option.facts());
  }

  static OptionView from(UUID project, OptionFacts facts) {
    var described = facts.described();
    return new OptionView(
        facts.id(),
        project,
        facts.version(),
        described.title(),
        described.summary(),
        described.dimensions(),
        described.affected(),
        described.deliveryImplications(),
        described.enablingCommunity(),
        facts.withdrawal());
  }

  /** A page of options. */
  record Page(List<OptionView> items, @Nullable String next) {}
}

package org.socialvalue.tender.redesign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.framework.PrincipleScale;
import org.socialvalue.tender.project.EnablingCommunity;
import org.socialvalue.tender.redesign.DescribeOption.Change;

/**
 * The service as it is and what it could become, side by side. Nothing in it is ranked or added up:
 * choosing is for people.
 *
 * @param scale the authority's own; the source documents have none
 * @param columns the service as it is first, then each option on the table
 * @param dimensions for each dimension of the framework, what the options say of it
 * @param affected for each group, what the options do to it
 * @param findings what there is to be seen, as the rules see it
 * @param rounds oldest first
 * @param conclusion the round that concluded it; null while redesign goes on
 */
public record RedesignView(
    UUID projectId,
    String corePurpose,
    PrincipleScale scale,
    List<Column> columns,
    List<PrincipleRow> principles,
    List<DimensionRow> dimensions,
    List<GroupRow> affected,
    List<OptionView> withdrawn,
    List<Finding> findings,
    List<RoundView> rounds,
    @Nullable RoundView conclusion) {

  /** Where a column stands in the decision. */
  public enum Standing {
    AS_IT_IS,
    ON_THE_TABLE,
    CHOSEN,
    NOT_CHOSEN
  }

  /**
   * @param subject {@code CURRENT} or the identifier of an option
   * @param title null for the service as it is
   */
  public record Column(
      String subject,
      @Nullable String title,
      @Nullable String summary,
      @Nullable String deliveryImplications,
      @Nullable EnablingCommunity enablingCommunity,
      Standing standing) {}

  /** A principle with one cell for each column, in the columns' order. */
  public record PrincipleRow(String code, LocalizedText title, List<MarkCell> marks) {}

  /**
   * @param mark null where it is not assessed
   * @param difference to the service as it is; null where one of them is not assessed, and for the
   *     service as it is
   */
  public record MarkCell(
      String subject,
      @Nullable Integer mark,
      @Nullable Integer difference,
      @Nullable String evidence,
      List<UUID> engagementIds,
      List<UUID> contributionIds,
      @Nullable UUID assessmentId,
      @Nullable String byName,
      @Nullable Instant at) {}

  /** A dimension with one cell for each option that says something of it. */
  public record DimensionRow(String code, LocalizedText title, List<DimensionCell> options) {}

  public record DimensionCell(String subject, String asItIs, String asItMightBe) {}

  /** A group with one cell for each option that does something to it, or to some of it. */
  public record GroupRow(StakeholderGroup group, List<GroupCell> options) {}

  public record GroupCell(String subject, Change change, @Nullable String who, String why) {}
}

package org.socialvalue.tender.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, survey or visit in which people were heard. Groups and numbers, never names.
 *
 * @param kind what it was: an event, a survey, a visit
 * @param groups who was invited and how many came
 * @param hardToReach groups that are seldom heard and were looked for, in words
 * @param noticeDays calendar days between invitation and event
 */
public record HeldEngagement(
    @NotBlank @Size(max = 300) String title,
    @Nullable @Size(max = 60) String kind,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Presence> groups,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> hardToReach,
    @NotNull LocalDate heldOn,
    @Min(0) @Max(1000) int noticeDays,
    @NotNull @Valid Access access,
    @NotNull @Size(max = 500) List<@NotNull @Valid Contribution> contributions) {

  /** How many of a group came; nought where they were invited and nobody did. */
  public record Presence(
      @NotNull StakeholderGroup group, boolean invited, @Min(0) @Max(100000) int attended) {}

  /** What made it possible to take part (Kent framework: co-production). */
  public record Access(
      boolean publicTransport, boolean easyRead, boolean longerSlots, boolean support) {

    public boolean none() {
      return !publicTransport && !easyRead && !longerSlots && !support;
    }
  }

  /**
   * What somebody of a group said to a question of the stage.
   *
   * @param consentToQuote whether the words may be shown outside the authority
   */
  public record Contribution(
      @NotNull StakeholderGroup group,
      @NotBlank @Size(max = 500) String question,
      @NotBlank @Size(max = 10000) String text,
      boolean consentToQuote) {}

  public boolean invited(StakeholderGroup group) {
    return groups.stream().anyMatch(p -> p.group() == group && p.invited());
  }

  /** Whether anybody of the group came. */
  public boolean heard(StakeholderGroup group) {
    return groups.stream().anyMatch(p -> p.group() == group && p.attended() > 0);
  }

  public boolean namesHardToReach() {
    return hardToReach != null && !hardToReach.isEmpty();
  }
}

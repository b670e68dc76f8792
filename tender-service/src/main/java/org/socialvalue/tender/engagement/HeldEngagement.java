package org.socialvalue.tender.engagement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.Stage;

/**
 * A meeting, survey or visit in which people are heard: who was to come, who came and how they
 * could. Groups and numbers, never names. What they said stands beside it, contribution by
 * contribution.
 *
 * @param stage the stage of the project that it belongs to
 * @param hardToReach groups that are seldom heard and were looked for, in words
 * @param hardToReachHeard those seldom heard groups that took part, in the same words
 * @param heldOn its day; one still to come is planned and counts for no rule
 * @param announcedOn the day on which people were told of it, where that is known
 * @param noticeDays calendar days between announcement and event
 */
public record HeldEngagement(
    String title,
    EngagementKind kind,
    Stage stage,
    List<Presence> groups,
    List<String> hardToReach,
    List<String> hardToReachHeard,
    LocalDate heldOn,
    @Nullable LocalDate announcedOn,
    int noticeDays,
    Access access) {

  /** What rows from before these lists and words hold, reads as empty. */
  public HeldEngagement {
    hardToReach = hardToReach == null ? List.of() : List.copyOf(hardToReach);
    hardToReachHeard = hardToReachHeard == null ? List.of() : List.copyOf(hardToReachHeard);
  }

  /**
   * How many of a group came; nought where they were invited and nobody did. For an engagement
   * still to come, how many are expected.
   *
   * @param invitedCount how many were invited, where that was counted
   */
  public record Presence(
      @NotNull StakeholderGroup group,
      boolean invited,
      @Nullable @Min(0) @Max(1_000_000) Integer invitedCount,
      @Min(0) @Max(100_000) int attended) {

    public static Presence of(StakeholderGroup group, boolean invited, int attended) {
      return new Presence(group, invited, null, attended);
    }
  }

  /**
   * What made it possible to take part (Kent framework: co-production).
   *
   * @param arrangements what else was arranged, in words: a signer, a crèche, the time of day
   */
  public record Access(
      boolean publicTransport,
      boolean easyRead,
      boolean longerSlots,
      boolean support,
      @Nullable @Size(max = 2000) String arrangements) {

    public boolean none() {
      return !publicTransport && !easyRead && !longerSlots && !support && arrangements == null;
    }
  }

  public boolean invited(StakeholderGroup group) {
    return groups.stream().anyMatch(p -> p.group() == group && p.invited());
  }

  /** Whether anybody of the group came. */
  public boolean heard(StakeholderGroup group) {
    return attended(group) > 0;
  }

  public int attended(StakeholderGroup group) {
    return groups.stream().filter(p -> p.group() == group).mapToInt(Presence::attended).sum();
  }

  public boolean namesHardToReach() {
    return !hardToReach.isEmpty() || !hardToReachHeard.isEmpty();
  }

  /** Whether the seldom heard group of this description took part. */
  public boolean heardOf(String seldomHeard) {
    return hardToReachHeard.stream()
        .anyMatch(who -> who.strip().equalsIgnoreCase(seldomHeard.strip()));
  }
}

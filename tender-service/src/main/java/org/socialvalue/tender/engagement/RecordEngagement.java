package org.socialvalue.tender.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.Stage;

/**
 * An engagement as its commissioner writes it down, before or after it is held.
 *
 * @param kind null means another kind than the named ones
 * @param stage null means the project's present stage
 * @param groups who was invited and how many came; each group once
 * @param hardToReach groups that are seldom heard and were looked for, in words
 * @param hardToReachHeard those seldom heard groups that took part, in words
 * @param heldOn a day to come makes it a plan, to be completed once it has been held
 * @param announcedOn the day on which people were told; the notice is counted from it
 * @param noticeDays calendar days of notice; needed only where announcedOn isn't given
 * @param contributions what was said; none while the engagement is still to come
 */
public record RecordEngagement(
    @NotBlank @Size(max = 300) String title,
    @Nullable EngagementKind kind,
    @Nullable Stage stage,
    @NotEmpty @Size(max = 20) List<HeldEngagement.@NotNull @Valid Presence> groups,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> hardToReach,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> hardToReachHeard,
    @NotNull LocalDate heldOn,
    @Nullable LocalDate announcedOn,
    @Nullable @Min(0) @Max(1000) Integer noticeDays,
    HeldEngagement.@NotNull @Valid Access access,
    @Nullable @Size(max = 500) List<@NotNull @Valid GiveContribution> contributions) {

  List<GiveContribution> given() {
    return contributions == null ? List.of() : contributions;
  }

  List<String> lookedFor() {
    return hardToReach == null ? List.of() : hardToReach;
  }

  List<String> seldomHeard() {
    return hardToReachHeard == null ? List.of() : hardToReachHeard;
  }

  /** Whether anybody of the group came. */
  boolean heard(StakeholderGroup group) {
    return groups.stream().anyMatch(one -> one.group() == group && one.attended() > 0);
  }

  /** Days between announcement and event; negative where it was announced afterwards. */
  long counted(LocalDate announced) {
    return ChronoUnit.DAYS.between(announced, heldOn);
  }

  /** Takes what has no fault. */
  HeldEngagement held(Stage present) {
    return new HeldEngagement(
        title,
        kind == null ? EngagementKind.OTHER : kind,
        stage == null ? present : stage,
        List.copyOf(groups),
        lookedFor(),
        seldomHeard(),
        heldOn,
        announcedOn,
        notice(),
        access);
  }

  private int notice() {
    if (announcedOn != null) {
      return Math.clamp(counted(announcedOn), 0, Integer.MAX_VALUE);
    }
    return noticeDays == null ? 0 : noticeDays;
  }
}

package org.socialvalue.tender.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.StakeholderGroup;

/**
 * Some who have a stake in the service. Described as a group or an organisation, never by a
 * person's name.
 *
 * @param group which of the five groups they belong to
 * @param who they are, in words that name them throughout
 * @param served whether the service is there for them today; false for those who may need it
 * @param hardToReachBecause why they are seldom heard; null where they are as easy to reach as
 *     others
 * @param reachedBy how they are to be reached
 * @param asked whether they have been asked to take part
 */
public record Stakeholder(
    @NotNull StakeholderGroup group,
    @NotBlank @Size(max = 200) String who,
    boolean served,
    @Nullable @Size(max = 1000) String hardToReachBecause,
    @Nullable @Size(max = 1000) String reachedBy,
    boolean asked) {

  public boolean hardToReach() {
    return hardToReachBecause != null;
  }

  /** What makes it the same on two maps: its group and the words for who they are. */
  String key() {
    return group + " " + who.strip().toLowerCase(Locale.ROOT);
  }
}

package org.socialvalue.tender.redesign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.EnablingCommunity;

/**
 * A way in which the service could be changed.
 *
 * @param dimensions what it is described by; one that nobody has thought about yet is left out
 * @param affected what it does to whom
 * @param deliveryImplications what putting it in place would take
 */
public record DescribeOption(
    @NotBlank @Size(max = 300) String title,
    @NotBlank @Size(max = 5000) String summary,
    @NotNull @Size(max = 50) List<@NotNull @Valid Dimension> dimensions,
    @NotNull @Size(max = 50) List<@NotNull @Valid Affected> affected,
    @Nullable @Size(max = 5000) String deliveryImplications,
    @Nullable @Valid EnablingCommunity enablingCommunity) {

  /**
   * One dimension of the framework, as it is and as it might be.
   *
   * @param code of the framework's dimension, such as the one for place
   */
  public record Dimension(
      @NotBlank @Size(max = 60) String code,
      @NotBlank @Size(max = 5000) String asItIs,
      @NotBlank @Size(max = 5000) String asItMightBe) {}

  /**
   * What the option does to a group.
   *
   * @param who which of them, where it isn't the same for all
   */
  public record Affected(
      @NotNull StakeholderGroup group,
      @Nullable @Size(max = 300) String who,
      @NotNull Change change,
      @NotBlank @Size(max = 2000) String why) {

    public String inWords() {
      return who == null ? group.inWords() : group.inWords() + " (" + who + ")";
    }
  }

  /** What a group's well-being does. */
  public enum Change {
    GAINS,
    UNCHANGED,
    LOSES
  }

  public boolean describes(String dimension) {
    return dimensions.stream().anyMatch(one -> one.code().equals(dimension));
  }

  /** Those to whom it does that. */
  public List<Affected> thatIt(Change change) {
    return affected.stream().filter(one -> one.change() == change).toList();
  }

  public boolean saysWhatItDoesTo(StakeholderGroup group) {
    return affected.stream().anyMatch(one -> one.group() == group);
  }
}

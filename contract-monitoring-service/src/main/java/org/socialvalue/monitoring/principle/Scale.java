package org.socialvalue.monitoring.principle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The marks that an authority scores with.
 *
 * @param min the least mark
 * @param max the best mark
 */
public record Scale(
    @NotNull @Min(0) @Max(1000) Integer min,
    @NotNull @Min(1) @Max(1000) Integer max,
    @NotNull @Size(max = 100) List<@NotNull @Valid Meaning> meanings) {

  /** What a mark says. */
  public record Meaning(
      @NotNull @Min(0) @Max(1000) Integer mark, @NotBlank @Size(max = 500) String meaning) {}

  boolean holds(int mark) {
    return mark >= min && mark <= max;
  }

  /** Whether marks on both can be compared. */
  public boolean isLike(Scale other) {
    return min.equals(other.min) && max.equals(other.max);
  }
}

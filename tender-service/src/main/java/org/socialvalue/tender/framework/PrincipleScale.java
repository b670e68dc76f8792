package org.socialvalue.tender.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.socialvalue.events.LocalizedText;

/**
 * The marks that principles are scored with. Neither source document has one: it is the
 * authority's.
 *
 * @param min the least mark
 * @param max the best mark
 */
public record PrincipleScale(
    @NotNull @Min(0) @Max(1000) Integer min,
    @NotNull @Min(0) @Max(1000) Integer max,
    @NotNull @Size(max = 100) List<@NotNull @Valid Descriptor> descriptors) {

  /** What a mark says. */
  public record Descriptor(
      @NotNull @Min(0) @Max(1000) Integer mark, @NotNull LocalizedText meaning) {}

  public boolean holds(int mark) {
    return mark >= min && mark <= max;
  }
}

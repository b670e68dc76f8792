package org.socialvalue.monitoring.principle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Something that a service is held up to. */
public record Principle(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,
    @NotNull @Valid Title title) {

  /** Its name for people. */
  public record Title(
      @NotBlank @Size(max = 500) String en,
      @Nullable @Size(max = 500) String cy,
      @Nullable @Size(max = 500) String easyRead) {}
}

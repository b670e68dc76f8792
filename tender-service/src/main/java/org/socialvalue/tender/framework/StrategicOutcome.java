package org.socialvalue.tender.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * What the authority as a whole is after; every outcome is traced to one (Kent framework: strategic
 * statement).
 */
public record StrategicOutcome(
    @NotBlank @Size(max = 60) @Pattern(regexp = Codes.ELEMENT) String code,
    @NotNull LocalizedText title,
    @Nullable LocalizedText about,
    @NotNull @Size(max = 100) List<@NotNull @Valid SupportingOutcome> supportingOutcomes,
    @NotBlank @Size(max = 500) String source) {

  /** What leads to a strategic outcome, with the measures that its progress is tracked by. */
  public record SupportingOutcome(
      @NotBlank @Size(max = 60) @Pattern(regexp = Codes.ELEMENT) String code,
      @NotNull LocalizedText title,
      @NotNull @Size(max = 100) List<@NotNull @Valid TrackedBy> measures,
      @NotBlank @Size(max = 500) String source) {}

  public record TrackedBy(
      @NotBlank @Size(max = 60) @Pattern(regexp = Codes.ELEMENT) String code,
      @NotNull LocalizedText title,
      @NotBlank @Size(max = 500) String source) {}

  Element asElement() {
    return new Element(code, title, about, source);
  }
}

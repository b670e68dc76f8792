package org.socialvalue.tender.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * What a service, and each option to redesign it, is held up to (Welsh process: step one).
 *
 * @param questions what to ask oneself when scoring it
 */
public record Principle(
    @NotBlank @Size(max = 60) @Pattern(regexp = Codes.ELEMENT) String code,
    @NotNull LocalizedText title,
    @Nullable LocalizedText about,
    @NotNull @Size(max = 20) List<@NotNull LocalizedText> questions,
    @NotBlank @Size(max = 500) String source) {

  Element asElement() {
    return new Element(code, title, about, source);
  }
}

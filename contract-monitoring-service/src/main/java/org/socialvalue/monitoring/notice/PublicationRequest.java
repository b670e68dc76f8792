package org.socialvalue.monitoring.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * That a notice was published.
 *
 * @param publishedOn the day, from when it was known to today
 * @param reference where it can be found: an identifier or address
 * @param says what the public is told, in the public register too: no names of people; left out for
 *     no more than the ground
 */
public record PublicationRequest(
    @NotNull LocalDate publishedOn,
    @NotBlank @Size(max = 500) String reference,
    @Nullable @Valid PublicWords says) {

  /** In English, and in Welsh and easy read where somebody wrote it. */
  public record PublicWords(
      @NotBlank @Size(max = 5000) String en,
      @Nullable @Size(max = 5000) String cy,
      @Nullable @Size(max = 5000) String easyRead) {}

  @Nullable LocalizedText publicWords() {
    return says == null ? null : new LocalizedText(says.en, says.cy, says.easyRead);
  }
}

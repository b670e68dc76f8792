package org.socialvalue.monitoring.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * What your side says to the figures; stories of people belong into the stories, where they can be
 * taken back.
 *
 * @param words null to say nothing
 */
public record WordsRequest(@Nullable @Valid Text words) {

  /** In English, and in Welsh and easy read where somebody wrote it. */
  public record Text(
      @NotBlank @Size(max = 5000) String en,
      @Nullable @Size(max = 5000) String cy,
      @Nullable @Size(max = 5000) String easyRead) {}

  @Nullable LocalizedText text() {
    return words == null ? null : new LocalizedText(words.en, words.cy, words.easyRead);
  }
}

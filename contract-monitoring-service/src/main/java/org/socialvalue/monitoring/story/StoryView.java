package org.socialvalue.monitoring.story;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as it may be shown today.
 *
 * @param title null once the consent ran out or was withdrawn
 * @param text null once the consent ran out or was withdrawn
 * @param etag the version that a withdrawal names in If-Match
 */
public record StoryView(
    UUID id,
    UUID contractId,
    UUID commitmentId,
    @Nullable String title,
    @Nullable String text,
    boolean firstHand,
    Consent consent,
    boolean consentHolds,
    String toldBy,
    String etag) {

  static StoryView from(Story story, LocalDate today) {
    return new StoryView(
        story.id(),
        story.contractId(),
        story.commitmentId(),
        story.title(today),
        story.text(today),
        story.firstHand(),
        story.consent(),
        story.isTold(today),
        story.toldBy(),
        "\"" + story.version() + "\"");
  }
}

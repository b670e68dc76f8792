package org.socialvalue.monitoring.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story that may be shown today. Never keep its words anywhere else: keep its id and {@link
 * #sha256}, and read it anew each time.
 *
 * @param title null where only a picture, sound or film tells it
 * @param text null like it
 * @param tellsOf the day, or the last day, that it tells of
 * @param sha256 see {@link Story#fingerprint}
 * @param media pictures, sounds and films, each with its description where there is one
 */
public record Told(
    UUID id,
    UUID contractId,
    UUID commitmentId,
    @Nullable String title,
    @Nullable String text,
    boolean firstHand,
    LocalDate tellsOf,
    Consent.Scope scope,
    String sha256,
    List<MediaView> media) {

  static Told from(
      Story story, @Nullable String title, @Nullable String text, List<StoryMedia> media) {
    return new Told(
        story.id(),
        story.contractId(),
        story.commitmentId(),
        title,
        text,
        story.firstHand(),
        story.tellsOf(),
        story.consent().scope(),
        story.fingerprint(),
        media.stream().map(MediaView::from).toList());
  }
}

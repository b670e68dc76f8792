package org.socialvalue.monitoring.story;

import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.json.Json;

/**
 * A story that may be shown today. Never keep its words anywhere else: keep its id and {@link
 * #sha256}, and read it anew each time.
 *
 * @param sha256 of title, a line break and text, lower case hexadecimal
 * @param media pictures, sounds and films, each with its description where there is one
 */
public record Told(
    UUID id,
    UUID contractId,
    UUID commitmentId,
    String title,
    String text,
    boolean firstHand,
    Consent.Scope scope,
    String sha256,
    List<MediaView> media) {

  static Told from(Story story, String title, String text, List<StoryMedia> media) {
    return new Told(
        story.id(),
        story.contractId(),
        story.commitmentId(),
        title,
        text,
        story.firstHand(),
        story.consent().scope(),
        Json.sha256(title + "\n" + text),
        media.stream().map(MediaView::from).toList());
  }
}

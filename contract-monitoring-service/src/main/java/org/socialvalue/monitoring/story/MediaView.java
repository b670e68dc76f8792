package org.socialvalue.monitoring.story;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture, a sound or a film of a story.
 *
 * @param description what a picture shows or what is said; null until it is written
 * @param href where its bytes are
 * @param etag the version that a change of the description names in If-Match
 */
public record MediaView(
    UUID id,
    MediaKind kind,
    String mediaType,
    long bytes,
    String sha256,
    @Nullable String description,
    String href,
    String etag) {

  static MediaView from(StoryMedia media) {
    return new MediaView(
        media.id(),
        media.kind(),
        media.type().mediaType(),
        media.bytes(),
        media.sha256(),
        media.description(),
        "/v1/stories/" + media.storyId() + "/media/" + media.id(),
        "\"" + media.version() + "\"");
  }
}

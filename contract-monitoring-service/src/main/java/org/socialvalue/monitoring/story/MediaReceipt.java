package org.socialvalue.monitoring.story;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a picture, a sound or a film was taken in, without anything of what it holds.
 *
 * @param stays what could not be taken out of it that may tell of places, times or people, and what
 *     to do about it; null where nothing of the kind is known to be in it
 */
public record MediaReceipt(UUID id, UUID storyId, MediaKind kind, @Nullable String stays) {

  static MediaReceipt from(StoryMedia media, @Nullable String stays) {
    return new MediaReceipt(media.id(), media.storyId(), media.kind(), stays);
  }
}

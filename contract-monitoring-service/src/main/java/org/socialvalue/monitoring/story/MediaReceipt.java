package org.socialvalue.monitoring.story;

import java.util.UUID;

/** That a picture, a sound or a film was taken in, without anything of what it holds. */
public record MediaReceipt(UUID id, UUID storyId, MediaKind kind) {

  static MediaReceipt from(StoryMedia media) {
    return new MediaReceipt(media.id(), media.storyId(), media.kind());
  }
}

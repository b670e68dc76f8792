package org.socialvalue.monitoring.story;

import java.util.UUID;

/**
 * That a story was taken in. Without its words, because a first answer is kept to be given again
 * and would outlive the consent.
 */
public record StoryReceipt(UUID id, UUID contractId, UUID commitmentId, Consent consent) {

  static StoryReceipt from(Story story) {
    return new StoryReceipt(story.id(), story.contractId(), story.commitmentId(), story.consent());
  }
}

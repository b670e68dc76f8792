package org.socialvalue.monitoring.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that is kept about one story, for whoever told it to hand on to the person it is about.
 *
 * @param story with its consent, words and files, as far as the consent holds
 * @param statements those that name the story: they hold its identifier and a fingerprint, and no
 *     word of it
 * @param acts what was done to it, oldest first
 */
public record StoryData(StoryView story, List<UUID> statements, List<Act> acts) {

  /**
   * An entry of the audit trail.
   *
   * @param who the identifier of the account
   */
  public record Act(Instant at, String who, String what) {}
}

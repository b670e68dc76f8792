package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** Takes one picture, sound or film out of a story; the words stay. */
@ApplicationScoped
public class RemovingMedia {

  private final SeenStories seen;
  private final MediaRepository media;
  private final Forgetting forgetting;
  private final AuditTrail audit;
  private final CurrentActor actor;

  RemovingMedia(
      SeenStories seen,
      MediaRepository media,
      Forgetting forgetting,
      AuditTrail audit,
      CurrentActor actor) {
    this.seen = seen;
    this.media = media;
    this.forgetting = forgetting;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @throws Refused 404 for what the story does not hold, or no longer
   */
  @Transactional
  public void remove(UUID storyId, UUID mediaId, @Nullable String ifMatch) {
    var story = seen.locked(storyId);
    var file = media.findById(mediaId);
    if (file == null || !file.storyId().equals(storyId)) {
      throw Refused.notFound("media");
    }
    Versions.require(ifMatch, file);
    story.removeMedia();
    forgetting.file(file);
    audit.append(story, actor.get(), "media removed", MediaReceipt.from(file, null), null);
  }
}

package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** Adds a picture, a sound or a film to a story whose consent holds. */
@ApplicationScoped
public class AddingMedia {

  private final SeenStories seen;
  private final MediaRepository media;
  private final Documents documents;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  AddingMedia(
      SeenStories seen,
      MediaRepository media,
      Documents documents,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.seen = seen;
    this.media = media;
    this.documents = documents;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 where the consent no longer holds or the story has all it can hold
   */
  @Transactional
  public StoryMedia add(UUID storyId, String fileName, Taken taken) {
    var story = seen.locked(storyId);
    story.addMedia(clock.today());
    var received = taken.received();
    var added =
        new StoryMedia(
            storyId, MediaKind.of(fileName).orElseThrow(), received.type().orElseThrow(), received);
    media.persist(added);
    documents.keep(received);
    audit.append(
        story, actor.get(), "story illustrated", null, MediaReceipt.from(added, taken.stays()));
    return added;
  }
}

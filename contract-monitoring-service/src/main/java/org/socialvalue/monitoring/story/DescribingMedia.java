package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.story.rules.Account;
import org.socialvalue.monitoring.story.rules.StoriesNameNobody;

/** Writes down what a picture shows or what is said. The words go nowhere else. */
@ApplicationScoped
public class DescribingMedia {

  private static final StoriesNameNobody NAMELESS = new StoriesNameNobody();

  private final SeenStories seen;
  private final MediaRepository media;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  DescribingMedia(
      SeenStories seen,
      MediaRepository media,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.seen = seen;
    this.media = media;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 (STORIES) for words that say who somebody is, or without a consent
   */
  @Transactional
  public StoryMedia describe(
      UUID storyId, UUID mediaId, @Nullable String ifMatch, DescriptionRequest asked) {
    var story = seen.locked(storyId);
    story.requireTold(clock.today());
    var described = media.findById(mediaId);
    if (described == null || !described.storyId().equals(storyId)) {
      throw Refused.notFound("media");
    }
    Versions.require(ifMatch, described);
    var findings = NAMELESS.check(new Account(Map.of("/description", asked.description())));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    described.describe(asked.description());
    audit.append(described, actor.get(), "media described", null, null);
    return described;
  }
}

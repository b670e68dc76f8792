package org.socialvalue.monitoring.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Pictures, sounds and films of stories. */
@ApplicationScoped
class MediaRepository implements PanacheRepositoryBase<StoryMedia, UUID> {

  /** Of several stories in one statement, in the order in which they came. */
  List<StoryMedia> of(Collection<UUID> storyIds) {
    return storyIds.isEmpty() ? List.of() : list("storyId in ?1 order by id", storyIds);
  }
}

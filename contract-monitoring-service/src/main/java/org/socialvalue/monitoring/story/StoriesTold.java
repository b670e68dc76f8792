package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * The stories that documents and pages may show, read anew each time: one that was withdrawn, ran
 * out or was never meant for that use is not among them. Two statements, however many there are.
 */
@ApplicationScoped
public class StoriesTold {

  private final StoryRepository stories;
  private final MediaRepository media;
  private final DatabaseClock clock;

  StoriesTold(StoryRepository stories, MediaRepository media, DatabaseClock clock) {
    this.stories = stories;
    this.media = media;
    this.clock = clock;
  }

  /**
   * Those of several contracts, oldest first.
   *
   * @param use how far they are to travel: REPORTS for what the authority reads, PUBLIC for anybody
   */
  public List<Told> of(Collection<UUID> contractIds, Consent.Scope use) {
    return told(
        contractIds.isEmpty()
            ? List.of()
            : stories.list("contractId in ?1 order by id", contractIds),
        use);
  }

  /** Those of a list, oldest first; what is missing may not be shown any more. */
  public List<Told> still(Collection<UUID> storyIds, Consent.Scope use) {
    return told(
        storyIds.isEmpty() ? List.of() : stories.list("id in ?1 order by id", storyIds), use);
  }

  private List<Told> told(List<Story> found, Consent.Scope use) {
    var today = clock.today();
    var may =
        found.stream()
            .filter(story -> story.isTold(today) && story.consent().scope().covers(use))
            .toList();
    var files =
        media.of(may.stream().map(Story::id).toList()).stream()
            .collect(Collectors.groupingBy(StoryMedia::storyId));
    return may.stream()
        .flatMap(story -> one(story, today, files.getOrDefault(story.id(), List.of())))
        .toList();
  }

  private static Stream<Told> one(Story story, LocalDate today, List<StoryMedia> files) {
    var title = story.title(today);
    var text = story.text(today);
    return title == null && text == null && files.isEmpty()
        ? Stream.empty()
        : Stream.of(Told.from(story, title, text, files));
  }
}

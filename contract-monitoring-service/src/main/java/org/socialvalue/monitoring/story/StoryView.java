package org.socialvalue.monitoring.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.story.rules.Pieces;
import org.socialvalue.monitoring.story.rules.StoriesReachEverybody;

/**
 * A story as it may be shown to this reader today.
 *
 * @param title null once the consent ran out or was withdrawn, and where it does not reach the
 *     reader
 * @param text null once the consent ran out or was withdrawn, and where it does not reach the
 *     reader
 * @param tellsOf the day, or the last day, that it tells of
 * @param media pictures, sounds and films; none where the words are hidden
 * @param advice what would let the story reach more people
 * @param toldFor the organisation that who told it acted for; null where it was not kept
 * @param etag the version that a change names in If-Match
 */
public record StoryView(
    UUID id,
    UUID contractId,
    UUID commitmentId,
    @Nullable String title,
    @Nullable String text,
    boolean firstHand,
    LocalDate tellsOf,
    Consent consent,
    boolean consentHolds,
    List<MediaView> media,
    List<Finding> advice,
    String toldBy,
    @Nullable String toldFor,
    String etag) {

  private static final StoriesReachEverybody REACH = new StoriesReachEverybody();

  static StoryView from(
      Story story, List<StoryMedia> media, Actor reader, Contract contract, LocalDate today) {
    boolean shown = story.isShownTo(reader, contract, today);
    return new StoryView(
        story.id(),
        story.contractId(),
        story.commitmentId(),
        shown ? story.title(today) : null,
        shown ? story.text(today) : null,
        story.firstHand(),
        story.tellsOf(),
        story.consent(),
        story.isTold(today),
        shown ? media.stream().map(MediaView::from).toList() : List.of(),
        shown ? advice(story, media) : List.of(),
        story.toldBy(),
        story.toldFor(),
        "\"" + story.version() + "\"");
  }

  private static List<Finding> advice(Story story, List<StoryMedia> media) {
    return REACH.check(
        new Pieces(story.firstHand(), media.stream().map(StoryMedia::asPiece).toList()));
  }
}

package org.socialvalue.monitoring.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.FileType;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.monitoring.story.rules.Pieces.Piece;

/**
 * A picture, a sound or a film of a story. Its id is that of the file in the store. The name it was
 * handed in under is kept nowhere, since it may name somebody.
 */
@Entity
@Table(name = "story_media")
class StoryMedia extends Aggregate {

  private UUID storyId;

  @Enumerated(EnumType.STRING)
  private MediaKind kind;

  @Enumerated(EnumType.STRING)
  private FileType type;

  private long bytes;
  private String sha256;
  private @Nullable String description;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected StoryMedia() {}

  StoryMedia(UUID storyId, MediaKind kind, FileType type, Received received) {
    super(received.id());
    this.storyId = storyId;
    this.kind = kind;
    this.type = type;
    this.bytes = received.bytes();
    this.sha256 = received.sha256();
  }

  void describe(String words) {
    description = words;
  }

  Piece asPiece() {
    return new Piece(
        "/media/" + id(), kind == MediaKind.PICTURE, description != null && !description.isBlank());
  }

  /** What it is saved as. */
  String fileName() {
    return "story-" + storyId + "." + type.name().toLowerCase(Locale.ROOT);
  }

  UUID storyId() {
    return storyId;
  }

  MediaKind kind() {
    return kind;
  }

  FileType type() {
    return type;
  }

  long bytes() {
    return bytes;
  }

  String sha256() {
    return sha256;
  }

  @Nullable String description() {
    return description;
  }
}

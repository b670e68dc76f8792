package org.socialvalue.monitoring.story;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialvalue.kit.document.FileType;

/** What a story can hold beside words, with the most bytes of one. */
public enum MediaKind {
  PICTURE(20_000_000, EnumSet.of(FileType.PNG, FileType.JPEG, FileType.WEBP)),
  SOUND(100_000_000, EnumSet.of(FileType.MP3, FileType.M4A, FileType.OGG, FileType.WAV)),
  FILM(200_000_000, EnumSet.of(FileType.MP4, FileType.WEBM));

  private final long mostBytes;
  private final Set<FileType> types;

  MediaKind(long mostBytes, Set<FileType> types) {
    this.mostBytes = mostBytes;
    this.types = types;
  }

  long mostBytes() {
    return mostBytes;
  }

  Set<FileType> types() {
    return types;
  }

  /** By the ending of its name; whether its content goes with that is seen when it is there. */
  static Optional<MediaKind> of(String fileName) {
    return Arrays.stream(values())
        .filter(kind -> kind.types.stream().anyMatch(type -> type.fits(fileName)))
        .findFirst();
  }

  /**
   * Which of its types goes by that name.
   *
   * @throws java.util.NoSuchElementException for a name of another kind
   */
  FileType type(String fileName) {
    return types.stream().filter(type -> type.fits(fileName)).findFirst().orElseThrow();
  }

  static Set<FileType> all() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.types.stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileType.class)));
  }
}

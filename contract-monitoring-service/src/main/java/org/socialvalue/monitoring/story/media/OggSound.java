package org.socialvalue.monitoring.story.media;

import java.util.Arrays;

/** Sounds that come in Ogg, by how their first packet begins. */
enum OggSound {
  OPUS("OpusHead", 8, false),
  VORBIS("\u0001vorbis", 7, true),
  FLAC("\u007FFLAC", 4, false),
  SPEEX("Speex   ", 0, false),
  UNKNOWN("?", 0, false);

  /** As many bytes as tell them apart. */
  static final int TELLS = 8;

  private final String begins;
  private final int beforeComments;
  private final boolean framed;

  OggSound(String begins, int beforeComments, boolean framed) {
    this.begins = begins;
    this.beforeComments = beforeComments;
    this.framed = framed;
  }

  static OggSound of(String first) {
    return Arrays.stream(values())
        .filter(sound -> first.startsWith(sound.begins))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** How many bytes of the second packet stand before the comments. */
  int beforeComments() {
    return beforeComments;
  }

  /** Whether a bit that is set follows the comments. */
  boolean isFramed() {
    return framed;
  }
}

package org.socialvalue.kit.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Tells pictures, sound and film by how they begin. */
final class MediaHead {

  private static final Set<String> SOUND_BRANDS = Set.of("M4A ", "M4B ");
  private static final Set<String> FILM_BRANDS =
      Set.of(
          "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "qt  ", "dash");

  private MediaHead() {}

  /**
   * @param head the first bytes of a file; a hundred are enough
   */
  static Optional<FileType> type(byte[] head) {
    var says = new String(head, StandardCharsets.ISO_8859_1);
    if (says.startsWith("ftyp", 4)) {
      return brand(says.length() < 12 ? "" : says.substring(8, 12));
    }
    if (says.startsWith("RIFF")) {
      return riff(says.length() < 12 ? "" : says.substring(8, 12));
    }
    if (says.startsWith("OggS")) {
      return Optional.of(FileType.OGG);
    }
    if (says.startsWith("\u001A\u0045\u00DF\u00A3") && says.contains("webm")) {
      return Optional.of(FileType.WEBM);
    }
    return says.startsWith("ID3") || isLayerThree(head)
        ? Optional.of(FileType.MP3)
        : Optional.empty();
  }

  private static Optional<FileType> brand(String brand) {
    if (SOUND_BRANDS.contains(brand)) {
      return Optional.of(FileType.M4A);
    }
    return FILM_BRANDS.contains(brand) ? Optional.of(FileType.MP4) : Optional.empty();
  }

  private static Optional<FileType> riff(String form) {
    return switch (form) {
      case "WAVE" -> Optional.of(FileType.WAV);
      case "WEBP" -> Optional.of(FileType.WEBP);
      default -> Optional.empty();
    };
  }

  /** A frame of MPEG audio, layer III, with a bit rate and a sampling rate that exist. */
  private static boolean isLayerThree(byte[] head) {
    return head.length >= 4
        && (head[0] & 0xFF) == 0xFF
        && (head[1] & 0xE6) == 0xE2
        && (head[1] & 0x18) != 0x08
        && (head[2] & 0xF0) != 0xF0
        && (head[2] & 0xF0) != 0
        && (head[2] & 0x0C) != 0x0C;
  }
}

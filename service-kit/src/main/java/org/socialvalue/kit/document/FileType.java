package org.socialvalue.kit.document;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of file that can be told by their content, with the endings of their names. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  CSV("text/csv", "csv"),
  TXT("text/plain", "txt"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  WEBP("image/webp", "webp"),
  MP3("audio/mpeg", "mp3"),
  M4A("audio/mp4", "m4a"),
  OGG("audio/ogg", "ogg", "oga", "opus"),
  WAV("audio/wav", "wav"),
  MP4("video/mp4", "mp4", "m4v", "mov"),
  WEBM("video/webm", "webm");

  /** What offices exchange: papers, tables, texts and pictures. */
  public static final Set<FileType> DOCUMENTS =
      Collections.unmodifiableSet(EnumSet.range(PDF, JPEG));

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a file of this type goes by that name. */
  public boolean fits(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  /** For people, such as {@code pdf, docx}. */
  public static String names(Collection<FileType> types) {
    return types.stream()
        .map(type -> type.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}

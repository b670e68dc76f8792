package org.socialvalue.kit.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells a file's type by its content while it passes: the plain file never lies anywhere to be
 * looked at afterwards. Looks at the beginning, at the directory that a packed file ends with, and
 * at whether all of it is text. Nothing is unpacked, and files with macros are of no type.
 */
public final class TellingFileType {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PACKED = {'P', 'K', 3, 4};

  /** Where the first entry's name begins; an OpenDocument says there what it is. */
  private static final int FIRST_NAME = 30;

  private final byte[] head = new byte[160];
  private final Tail tail = new Tail(256 * 1024);
  private final TextSoFar text = new TextSoFar();
  private int headBytes;
  private boolean packed;

  public void see(byte[] bytes, int length) {
    if (headBytes < head.length) {
      int more = Math.min(head.length - headBytes, length);
      System.arraycopy(bytes, 0, head, headBytes, more);
      headBytes += more;
      packed = begins(PACKED);
    }
    if (packed) {
      tail.see(bytes, length);
    } else {
      text.see(bytes, length);
    }
  }

  /**
   * @param fileName tells a table from other text; all else is told by the content
   * @return empty where it is none of them
   */
  public Optional<FileType> type(String fileName) {
    if (begins(PDF)) {
      return Optional.of(FileType.PDF);
    }
    if (begins(PNG)) {
      return Optional.of(FileType.PNG);
    }
    if (begins(JPEG)) {
      return Optional.of(FileType.JPEG);
    }
    if (packed) {
      return office(PackedNames.of(tail.bytes()));
    }
    var media = MediaHead.type(Arrays.copyOf(head, headBytes));
    if (media.isPresent()) {
      return media;
    }
    return text.isText()
        ? Optional.of(FileType.CSV.fits(fileName) ? FileType.CSV : FileType.TXT)
        : Optional.empty();
  }

  private boolean begins(byte[] with) {
    return headBytes >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }

  private Optional<FileType> office(List<String> names) {
    if (names.stream().anyMatch(TellingFileType::isMacro)) {
      return Optional.empty();
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(FileType.DOCX);
    }
    if (names.contains("xl/workbook.xml")) {
      return Optional.of(FileType.XLSX);
    }
    if (names.contains("content.xml")) {
      return List.of(FileType.ODT, FileType.ODS).stream().filter(this::saysFirst).findFirst();
    }
    return Optional.empty();
  }

  private static boolean isMacro(String name) {
    return name.endsWith("vbaProject.bin")
        || name.startsWith("Basic/")
        || name.startsWith("Scripts/");
  }

  private boolean saysFirst(FileType type) {
    var says = ("mimetype" + type.mediaType() + "PK").getBytes(StandardCharsets.US_ASCII);
    return headBytes >= FIRST_NAME + says.length
        && Arrays.equals(head, FIRST_NAME, FIRST_NAME + says.length, says, 0, says.length);
  }
}

package org.socialvalue.tender.attachment;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells a file's type by its content; what its name or its sender says does not count. Office files
 * with macros are of no type that may come in. Nothing is unpacked but a name of a hundred bytes.
 */
public final class TellingFileType {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private TellingFileType() {}

  /**
   * @param fileName tells a table from other text; the rest is read from the file
   * @return empty for a type that may not come in
   */
  public static Optional<FileType> of(Path file, String fileName) throws IOException {
    var head = head(file);
    if (begins(head, PDF)) {
      return Optional.of(FileType.PDF);
    }
    if (begins(head, PNG)) {
      return Optional.of(FileType.PNG);
    }
    if (begins(head, JPEG)) {
      return Optional.of(FileType.JPEG);
    }
    if (begins(head, ZIP)) {
      return packed(file);
    }
    return isText(file)
        ? Optional.of(FileType.CSV.fits(fileName) ? FileType.CSV : FileType.TXT)
        : Optional.empty();
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(8);
    }
  }

  private static boolean begins(byte[] head, byte[] with) {
    return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }

  private static Optional<FileType> packed(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
        return Optional.empty();
      }
      if (zip.getEntry("word/document.xml") != null) {
        return Optional.of(FileType.DOCX);
      }
      if (zip.getEntry("xl/workbook.xml") != null) {
        return Optional.of(FileType.XLSX);
      }
      return openDocument(zip);
    } catch (ZipException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<FileType> openDocument(ZipFile zip) throws IOException {
    var entry = zip.getEntry("mimetype");
    if (entry == null) {
      return Optional.empty();
    }
    try (var in = zip.getInputStream(entry)) {
      var says = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
      return Arrays.stream(FileType.values())
          .filter(type -> type == FileType.ODT || type == FileType.ODS)
          .filter(type -> type.mediaType().equals(says))
          .findFirst();
    }
  }

  /** UTF-8 throughout, without the control characters that no text holds. */
  private static boolean isText(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return holdsTextOnly(reader);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean holdsTextOnly(Reader reader) throws IOException {
    var buffer = new char[8192];
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] < ' ' && "\t\n\r\f".indexOf(buffer[i]) < 0) {
          return false;
        }
      }
    }
    return true;
  }
}

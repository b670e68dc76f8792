package org.socialvalue.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TellingFileTypeTest {

  @Test
  void aFileIsToldByItsContent() throws IOException {
    assertThat(told("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), "a.txt"))
        .contains(FileType.PDF);
    assertThat(told(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "a.pdf"))
        .contains(FileType.JPEG);
    assertThat(told(packed("[Content_Types].xml", "word/document.xml"), "a.docx"))
        .contains(FileType.DOCX);
    assertThat(told(packed("xl/worksheets/sheet1.xml", "xl/workbook.xml"), "a.xlsx"))
        .contains(FileType.XLSX);
    assertThat(told(openDocument(FileType.ODS.mediaType()), "a.ods")).contains(FileType.ODS);
    assertThat(told(openDocument(FileType.ODT.mediaType()), "a.odt")).contains(FileType.ODT);
    assertThat(told("item;hours\nCare;12\n".getBytes(StandardCharsets.UTF_8), "a.csv"))
        .contains(FileType.CSV);
    assertThat(told("Gofal yng nghartref – ŵyl".getBytes(StandardCharsets.UTF_8), "a.txt"))
        .contains(FileType.TXT);
  }

  @Test
  void macrosAndWhatIsNothingOfUseDontComeIn() throws IOException {
    assertThat(told(packed("word/document.xml", "word/vbaProject.bin"), "a.docx")).isEmpty();
    assertThat(told(packed("Basic/Standard/script.xml", "content.xml"), "a.odt")).isEmpty();
    assertThat(told(packed("anything.xml"), "a.docx")).isEmpty();
    assertThat(told(new byte[] {'M', 'Z', 0, 3}, "a.txt")).isEmpty();
    assertThat(told("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "a.txt")).isEmpty();
    assertThat(told(openDocument("application/java-archive"), "a.odt")).isEmpty();
  }

  @Test
  void aPackedFileWhoseDirectoryIsCutOffIsOfNoType() throws IOException {
    var whole = packed("[Content_Types].xml", "word/document.xml");
    assertThat(told(Arrays.copyOf(whole, whole.length - 30), "a.docx")).isEmpty();
    var random = new byte[100_000];
    new Random(1).nextBytes(random);
    System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, random, 0, 4);
    assertThat(told(random, "a.docx")).isEmpty();
  }

  @Test
  void howAFileArrivesInPiecesDoesNotMatter() throws IOException {
    var text = "ŵ".repeat(40_000).getBytes(StandardCharsets.UTF_8);
    var big = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(big)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("xl/media/1.bin"));
      var noise = new byte[700_000];
      new Random(2).nextBytes(noise);
      zip.write(noise);
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
    }
    for (int piece : new int[] {1, 3, 777, 65_536}) {
      assertThat(told(text, "a.txt", piece)).contains(FileType.TXT);
      assertThat(told(big.toByteArray(), "a.xlsx", piece)).contains(FileType.XLSX);
    }
  }

  @Test
  void picturesSoundAndFilmAreToldByHowTheyBegin() {
    assertThat(told(latin("\0\0\0\u0018ftypmp42\0\0\0\0"), "a.mp4")).contains(FileType.MP4);
    assertThat(told(latin("\0\0\0\u0018ftypM4A \0\0\0\0"), "a.m4a")).contains(FileType.M4A);
    assertThat(told(latin("RIFF....WAVEfmt "), "a.wav")).contains(FileType.WAV);
    assertThat(told(latin("RIFF....WEBPVP8 "), "a.webp")).contains(FileType.WEBP);
    assertThat(told(latin("OggS\0\u0002"), "a.ogg")).contains(FileType.OGG);
    assertThat(told(latin("\u001A\u0045\u00DF\u00A3\u0001B\u0082\u0084webm"), "a.webm"))
        .contains(FileType.WEBM);
    assertThat(told(latin("ID3\u0004\0\0"), "a.mp3")).contains(FileType.MP3);
    assertThat(told(latin("\u00FF\u00FB\u0090\u0064\0\0"), "a.mp3")).contains(FileType.MP3);
  }

  @Test
  void whatOnlyLooksLikeSoundOrFilmDoesNotComeIn() {
    assertThat(told(latin("RIFF\0\0\0\0AVI LIST"), "a.wav")).isEmpty();
    assertThat(told(latin("\0\0\0\u0018ftypheic\0\0"), "a.mp4")).isEmpty();
    assertThat(told(latin("\u00FF\u00FE\u0061\0"), "a.mp3")).isEmpty();
    assertThat(told(latin("\u001A\u0045\u00DF\u00A3\u0001matroska"), "a.webm")).isEmpty();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Optional<FileType> told(byte[] bytes, String name) {
    return told(bytes, name, 65_536);
  }

  private static Optional<FileType> told(byte[] bytes, String name, int piece) {
    var telling = new TellingFileType();
    for (int at = 0; at < bytes.length; at += piece) {
      var part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + piece));
      telling.see(part, part.length);
    }
    return telling.type(name);
  }

  static byte[] packed(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] openDocument(String mediaType) throws IOException {
    var says = mediaType.getBytes(StandardCharsets.US_ASCII);
    var first = new ZipEntry("mimetype");
    var crc = new CRC32();
    crc.update(says);
    first.setMethod(ZipEntry.STORED);
    first.setSize(says.length);
    first.setCrc(crc.getValue());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(first);
      zip.write(says);
      zip.putNextEntry(new ZipEntry("content.xml"));
    }
    return bytes.toByteArray();
  }
}

package org.socialvalue.tender.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.tender.attachment.DocumentStore.TooLarge;

class TellingFileTypeTest {

  private final Path folder;

  TellingFileTypeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Optional<FileType> told(String name, byte[] content) throws IOException {
    return TellingFileType.of(Files.write(folder.resolve("file"), content), name);
  }

  private Optional<FileType> told(String name, String content) throws IOException {
    return told(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<FileType> packed(String... entries) throws IOException {
    var file = folder.resolve("zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : entries) {
        var parts = entry.split("=", 2);
        zip.putNextEntry(new ZipEntry(parts[0]));
        zip.write(parts.length > 1 ? parts[1].getBytes(StandardCharsets.US_ASCII) : new byte[0]);
      }
    }
    return TellingFileType.of(file, "any.name");
  }

  @Test
  void aPdfAndPicturesAreToldByHowTheyBegin() throws IOException {
    assertThat(told("x.txt", "%PDF-1.7 ...")).contains(FileType.PDF);
    assertThat(told("x", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
        .contains(FileType.PNG);
    assertThat(told("x", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
        .contains(FileType.JPEG);
  }

  @Test
  void officeFilesAreToldByWhatIsPackedInThem() throws IOException {
    assertThat(packed("[Content_Types].xml", "word/document.xml")).contains(FileType.DOCX);
    assertThat(packed("[Content_Types].xml", "xl/workbook.xml")).contains(FileType.XLSX);
    assertThat(packed("mimetype=application/vnd.oasis.opendocument.text")).contains(FileType.ODT);
    assertThat(packed("mimetype=application/vnd.oasis.opendocument.spreadsheet"))
        .contains(FileType.ODS);
  }

  @Test
  void macrosOtherArchivesAndProgramsDoNotComeIn() throws IOException {
    assertThat(packed("word/document.xml", "word/vbaProject.bin")).isEmpty();
    assertThat(packed("META-INF/MANIFEST.MF", "Main.class")).isEmpty();
    assertThat(told("x.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9})).isEmpty();
    assertThat(told("x.pdf", new byte[] {'M', 'Z', 0, 1, 2})).isEmpty();
    assertThat(told("x.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})).isEmpty();
  }

  @Test
  void aTextIsATableWhereItsNameSaysSo() throws IOException {
    assertThat(told("prices.csv", "lot,price\r\nNorth,£10\r\n")).contains(FileType.CSV);
    assertThat(told("read me.txt", "Gofal cartref i bobl hŷn")).contains(FileType.TXT);
  }

  @Test
  void receivingStopsWhereItIsTooMuchAndLeavesNothing() throws IOException, TooLarge {
    var store = new FolderStore(folder.resolve("store"));

    var fits = store.receive(new ByteArrayInputStream(new byte[100]), 100);
    assertThat(fits.bytes()).isEqualTo(100);
    assertThat(fits.sha256()).hasSize(64);
    store.discard(fits);
    assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(new byte[101]), 100))
        .isInstanceOf(TooLarge.class);

    try (var left = Files.list(folder.resolve("store/incoming"))) {
      assertThat(left).isEmpty();
    }
  }
}

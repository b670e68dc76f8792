package org.socialvalue.monitoring.story.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.story.media.MediaFiles.box;
import static org.socialvalue.monitoring.story.media.MediaFiles.bytes;
import static org.socialvalue.monitoring.story.media.MediaFiles.element;
import static org.socialvalue.monitoring.story.media.MediaFiles.film;
import static org.socialvalue.monitoring.story.media.MediaFiles.handler;
import static org.socialvalue.monitoring.story.media.MediaFiles.joined;
import static org.socialvalue.monitoring.story.media.MediaFiles.page;
import static org.socialvalue.monitoring.story.media.MediaFiles.riffChunk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.document.FileType;

/** What programs write into sound and film beside what is heard and seen. */
class TracesTest {

  private static final String TRACE = "Mary, Tunbridge Wells";

  @Test
  void of_a_wav_what_sounds_is_left() {
    leavesNothing(
        FileType.WAV,
        MediaFiles.riff(
            "WAVE",
            riffChunk("bext", bytes(TRACE)),
            riffChunk("fmt ", new byte[16]),
            riffChunk("data", bytes("the sound")),
            riffChunk("LIST", bytes("INFOIART" + TRACE))));
  }

  @Test
  void of_an_mp3_its_frames_are_left() {
    var tag =
        bytes("ID3\4\0\u0050\0\0\0" + (char) TRACE.length() + TRACE + "3DI\4\0\u0010\0\0\0\0");
    var last = ByteBuffer.allocate(128).put(bytes("TAG" + TRACE)).array();
    leavesNothing(FileType.MP3, joined(tag, MediaFiles.mp3(), last));
  }

  @Test
  void of_a_film_what_is_seen_and_heard_is_left() {
    var place = box("udta", box("\u00A9xyz", bytes(TRACE)));
    var track = box("trak", joined(box("meta", bytes(TRACE)), box("mdia", handler("soun"))));
    leavesNothing(
        FileType.MP4,
        joined(
            MediaFiles.mp4(joined(place, track)),
            box("uuid", bytes(TRACE)),
            box("free", bytes(TRACE))));
  }

  @Test
  void when_a_film_was_made_is_left_out() {
    var made =
        box(
            "trak",
            box(
                "tkhd",
                ByteBuffer.allocate(84).putInt(0).putInt(777).putInt(777).putInt(1).array()));
    var later =
        box(
            "trak",
            box(
                "tkhd",
                ByteBuffer.allocate(96)
                    .putInt(1 << 24)
                    .putLong(777)
                    .putLong(777)
                    .putInt(1)
                    .array()));

    var cleaned = cleaned(FileType.MP4, MediaFiles.mp4(joined(made, later)));

    assertThat(cleaned)
        .isEqualTo(
            MediaFiles.mp4(
                joined(
                    box(
                        "trak",
                        box("tkhd", ByteBuffer.allocate(84).putInt(8, 0).putInt(12, 1).array())),
                    box(
                        "trak",
                        box(
                            "tkhd",
                            ByteBuffer.allocate(96).putInt(0, 1 << 24).putInt(20, 1).array())))));
  }

  @Test
  void of_a_webm_what_is_seen_and_heard_is_left() {
    var info =
        element(
            0x1549A966, joined(element(0x7BA9, bytes(TRACE)), element(0x4461, bytes("12345678"))));
    var tags =
        joined(
            new byte[] {0x12, 0x54, (byte) 0xC3, 0x67, 1, 0, 0, 0, 0, 0, 0},
            new byte[] {(byte) TRACE.length()},
            bytes(TRACE));
    leavesNothing(FileType.WEBM, MediaFiles.webm(joined(info, tags)));
    assertThat(
            new String(cleaned(FileType.WEBM, MediaFiles.webm(info)), StandardCharsets.ISO_8859_1))
        .doesNotContain("12345678");
  }

  @Test
  void of_an_ogg_what_sounds_is_left_also_where_its_comments_go_over_pages() {
    var comment = "ARTIST=" + TRACE.repeat(30);
    var comments =
        joined(number(4), bytes("prog"), number(1), number(comment.length()), bytes(comment));
    for (var sound : new String[] {"OpusHead\1\2;OpusTags", "\1vorbis\0\0;\3vorbis", "Speex   ;"}) {
      var heads = sound.split(";", -1);
      var second = joined(bytes(heads[1]), comments);
      leavesNothing(
          FileType.OGG,
          joined(
              page(2, true, bytes(heads[0])),
              page(0, false, java.util.Arrays.copyOf(second, 510)),
              page(1, true, java.util.Arrays.copyOfRange(second, 510, second.length)),
              page(0, true, bytes("the sound"))));
    }
  }

  @Test
  void an_ogg_that_was_cleaned_has_no_comments_and_the_sum_that_goes_with_it() {
    var comments =
        joined(
            bytes("\3vorbis"),
            number(4),
            bytes("prog"),
            number(1),
            number(3),
            bytes("A=B"),
            new byte[] {1});
    var none =
        joined(bytes("\3vorbis"), number(4), bytes("prog"), number(0), new byte[] {1}, new byte[7]);
    var head = page(2, true, bytes("\1vorbis\0\0"));

    assertThat(cleaned(FileType.OGG, joined(head, page(0, true, comments))))
        .isEqualTo(joined(head, page(0, true, none)));
    assertThat(OggSum.of(ByteBuffer.wrap(bytes("123456789")))).isEqualTo(0x89A1897F);
  }

  @Test
  void a_track_beside_sound_and_film_stays_and_is_told() {
    assertThat(keepsTraces(FileType.MP4, film("meta", "words"))).isTrue();
    assertThat(keepsTraces(FileType.MP4, film("vide", "words"))).isFalse();
    var flac = page(2, true, bytes("\u007FFLAC\1\0\0\1"));
    assertThat(keepsTraces(FileType.OGG, joined(flac, page(0, true, new byte[30])))).isTrue();
    assertThat(keepsTraces(FileType.OGG, MediaFiles.ogg())).isFalse();
  }

  private static void leavesNothing(FileType type, byte[] file) {
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(TRACE);
    var cleaned = cleaned(type, file);
    assertThat(new String(cleaned, StandardCharsets.ISO_8859_1)).doesNotContain("Mary", "Wells");
    assertThat(cleaned).hasSameSizeAs(file).isEqualTo(cleaned(type, cleaned));
    if (type != FileType.WEBM) {
      assertThat(new String(cleaned, StandardCharsets.ISO_8859_1)).contains("the sound");
    }
  }

  private static byte[] cleaned(FileType type, byte[] file) {
    var left = new ByteArrayOutputStream();
    try (var watched = new Watched(type, new ByteArrayInputStream(file))) {
      var buffer = new byte[7];
      for (int read = watched.read(buffer); read >= 0; read = watched.read(buffer)) {
        left.write(buffer, 0, read);
      }
      assertThat(watched.isWhole()).as("%s is whole", type).isTrue();
      return left.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean keepsTraces(FileType type, byte[] file) {
    try (var watched = new Watched(type, new ByteArrayInputStream(file))) {
      watched.readAllBytes();
      return watched.keepsTraces();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] number(int of) {
    return MediaFiles.little(4).putInt(of).array();
  }
}

package org.socialvalue.monitoring.story.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.story.media.MediaFiles.bytes;
import static org.socialvalue.monitoring.story.media.MediaFiles.joined;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.document.FileType;

class WatchedTest {

  private static final Map<FileType, byte[]> WHOLE =
      Map.of(
          FileType.MP4, MediaFiles.mp4(),
          FileType.M4A, MediaFiles.mp4(),
          FileType.MP3, MediaFiles.mp3(),
          FileType.OGG, MediaFiles.ogg(),
          FileType.WAV, MediaFiles.wav("sound"),
          FileType.WEBM, MediaFiles.webm());

  @Test
  void whole_sound_and_film_comes_in_however_it_is_chopped() {
    WHOLE.forEach(
        (type, file) -> {
          for (int atOnce = 1; atOnce < 50; atOnce++) {
            assertThat(isWhole(type, file, atOnce)).as("%s by %s", type, atOnce).isTrue();
          }
        });
  }

  @Test
  void fragments_do_not() {
    var fragments =
        Map.of(
            FileType.MP4, bytes("\0\0\0\fftypisom"),
            FileType.MP3, bytes("ID3"),
            FileType.OGG, bytes("OggS"),
            FileType.WAV, bytes("RIFF\4\0\0\0WAVE"),
            FileType.WEBM, Arrays.copyOf(MediaFiles.webm(), 12));
    fragments.forEach((type, file) -> assertThat(isWhole(type, file, 7)).as("%s", type).isFalse());
    WHOLE.forEach(
        (type, file) -> {
          var half = Arrays.copyOf(file, file.length / 3);
          assertThat(isWhole(type, half, 7)).as("a third of %s", type).isFalse();
          var more = joined(file, bytes("<html><script>more than that</script>"));
          assertThat(isWhole(type, more, 7)).as("%s and a page", type).isFalse();
        });
  }

  private static boolean isWhole(FileType type, byte[] file, int atOnce) {
    try (var watched = new Watched(type, new ByteArrayInputStream(file))) {
      var buffer = new byte[atOnce];
      while (watched.read(buffer, 0, atOnce) >= 0) {
        // Only to let it pass
      }
      return watched.isWhole();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

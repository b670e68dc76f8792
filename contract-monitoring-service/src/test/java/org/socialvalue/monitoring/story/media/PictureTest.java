package org.socialvalue.monitoring.story.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.socialvalue.monitoring.story.media.MediaFiles.bytes;
import static org.socialvalue.monitoring.story.media.MediaFiles.chunk;
import static org.socialvalue.monitoring.story.media.MediaFiles.drawn;
import static org.socialvalue.monitoring.story.media.MediaFiles.header;
import static org.socialvalue.monitoring.story.media.MediaFiles.joined;
import static org.socialvalue.monitoring.story.media.MediaFiles.jpegWith;
import static org.socialvalue.monitoring.story.media.MediaFiles.pngOf;
import static org.socialvalue.monitoring.story.media.MediaFiles.riff;
import static org.socialvalue.monitoring.story.media.MediaFiles.riffChunk;
import static org.socialvalue.monitoring.story.media.MediaFiles.segment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.document.FileType;

class PictureTest {

  private static final byte[] PIXELS = chunk("IDAT", new byte[] {1});
  private static final byte[] END = chunk("IEND", new byte[0]);
  private static final byte[] LOSSLESS =
      riffChunk("VP8L", new byte[] {0x2F, 7, (byte) 0xC0, 0, 0, 0});

  @Test
  void a_picture_as_a_program_writes_it_stays_as_it_is() throws NotWhole {
    assertThat(Picture.cleaned(FileType.PNG, drawn("png"))).isEqualTo(drawn("png"));
    assertThat(Picture.cleaned(FileType.JPEG, drawn("jpg"))).isEqualTo(drawn("jpg"));
    var webp = riff("WEBP", LOSSLESS);
    assertThat(Picture.cleaned(FileType.WEBP, webp)).isEqualTo(webp);
  }

  @Test
  void what_was_written_into_a_picture_is_taken_out_and_what_is_seen_stays()
      throws NotWhole, IOException {
    var jpeg =
        jpegWith(
            segment(0xE1, bytes("Exif\0\0GPS 51.1 N")),
            segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x>Mary</x>")),
            segment(0xED, bytes("Photoshop 3.0\0Mary")),
            segment(0xE5, bytes("Mary")),
            segment(0xFE, bytes("Mary")));
    var clean = Picture.cleaned(FileType.JPEG, jpeg);
    assertThat(clean).isEqualTo(drawn("jpg"));
    assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(8);

    var png =
        pngOf(
            header(1, 1),
            chunk("tEXt", bytes("Author\0Mary")),
            chunk("eXIf", bytes("MM\0*GPS")),
            chunk("iTXt", bytes("<script>Mary</script>")),
            chunk("maRy", bytes("Mary")),
            PIXELS,
            chunk("tIME", new byte[7]),
            END);
    assertThat(Picture.cleaned(FileType.PNG, png)).isEqualTo(pngOf(header(1, 1), PIXELS, END));

    var extended = new byte[] {0x0C, 0, 0, 0, 7, 0, 0, 3, 0, 0};
    var webp =
        riff(
            "WEBP",
            riffChunk("VP8X", extended),
            LOSSLESS,
            riffChunk("EXIF", bytes("GPS")),
            riffChunk("XMP ", bytes("Mary")));
    var plain = extended.clone();
    plain[0] = 0;
    assertThat(Picture.cleaned(FileType.WEBP, webp))
        .isEqualTo(riff("WEBP", riffChunk("VP8X", plain), LOSSLESS));
  }

  @Test
  void a_picture_is_still_shown_the_right_way_up() throws NotWhole {
    var exif = Arrays.copyOfRange(Orientation.segment(6), 4, 36);
    var withMore = jpegWith(segment(0xE1, joined(exif, bytes("GPS 51.1 N"))));
    assertThat(Picture.cleaned(FileType.JPEG, withMore)).isEqualTo(jpegWith(segment(0xE1, exif)));
  }

  @Test
  void fragments_and_what_goes_on_after_its_end_are_refused() {
    refused(FileType.PNG, Arrays.copyOf(drawn("png"), 8));
    refused(FileType.PNG, Arrays.copyOf(drawn("png"), drawn("png").length - 1));
    refused(FileType.PNG, joined(drawn("png"), bytes("<html>")));
    refused(FileType.PNG, joined(drawn("png"), bytes("PK\3\4")));
    refused(FileType.PNG, pngOf(header(0, 1), PIXELS, END));
    refused(FileType.PNG, pngOf(header(20_001, 1), PIXELS, END));
    refused(FileType.PNG, pngOf(header(1, 1), END));
    var damaged = drawn("png");
    damaged[20] ^= 1;
    refused(FileType.PNG, damaged);
    refused(FileType.JPEG, Arrays.copyOf(drawn("jpg"), 3));
    refused(FileType.JPEG, joined(Arrays.copyOf(drawn("jpg"), 4), bytes("\0\20JFIF\0<?php")));
    refused(FileType.JPEG, joined(drawn("jpg"), bytes("<html>")));
    refused(FileType.JPEG, Arrays.copyOf(drawn("jpg"), drawn("jpg").length - 2));
    refused(FileType.WEBP, bytes("RIFF\4\0\0\0WEBP"));
    refused(FileType.WEBP, joined(riff("WEBP", LOSSLESS), bytes("<html>")));
    refused(FileType.WEBP, riff("WEBP", riffChunk("EXIF", bytes("GPS"))));
  }

  @Test
  void however_it_is_cut_or_bent_it_is_a_picture_or_refused() {
    for (var type : new FileType[] {FileType.PNG, FileType.JPEG}) {
      var whole = drawn(type == FileType.PNG ? "png" : "jpg");
      for (int at = 0; at < whole.length; at++) {
        refused(type, Arrays.copyOf(whole, at));
        var bent = whole.clone();
        bent[at] ^= 0x55;
        try {
          Picture.cleaned(type, bent);
        } catch (NotWhole e) {
          assertThat(e).hasMessageContaining(" ");
        }
      }
    }
  }

  private static void refused(FileType type, byte[] file) {
    assertThatThrownBy(() -> Picture.cleaned(type, file)).isInstanceOf(NotWhole.class);
  }
}

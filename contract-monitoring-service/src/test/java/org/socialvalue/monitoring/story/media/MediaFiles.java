package org.socialvalue.monitoring.story.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files of pictures, sound and film, whole as they are. */
public final class MediaFiles {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

  private MediaFiles() {}

  /** One pixel whose data, which nobody looks into, hold these words. */
  public static byte[] png(String words) {
    return joined(PNG, header(1, 1), chunk("IDAT", bytes(words)), chunk("IEND", new byte[0]));
  }

  static byte[] header(int width, int height) {
    return chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array());
  }

  static byte[] pngOf(byte[]... chunks) {
    return joined(PNG, joined(chunks));
  }

  static byte[] chunk(String name, byte[] body) {
    var named = joined(bytes(name), body);
    var sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(body.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  /** Eight by four pixels as the JDK draws them. */
  static byte[] drawn(String format) {
    var out = new ByteArrayOutputStream();
    try {
      var image = new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB);
      image.setRGB(2, 1, 0x336699);
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A segment of a JPEG. */
  static byte[] segment(int marker, byte[] body) {
    return ByteBuffer.allocate(body.length + 4)
        .putShort((short) (0xFF00 | marker))
        .putShort((short) (body.length + 2))
        .put(body)
        .array();
  }

  /** A JPEG with more segments right after its start. */
  static byte[] jpegWith(byte[]... segments) {
    var drawn = drawn("jpg");
    return joined(
        java.util.Arrays.copyOf(drawn, 2),
        joined(segments),
        java.util.Arrays.copyOfRange(drawn, 2, drawn.length));
  }

  static byte[] riff(String form, byte[]... chunks) {
    var all = joined(chunks);
    return little(all.length + 12)
        .put(bytes("RIFF"))
        .putInt(all.length + 4)
        .put(bytes(form))
        .put(all)
        .array();
  }

  static byte[] riffChunk(String name, byte[] body) {
    return little(8 + body.length + body.length % 2)
        .put(bytes(name))
        .putInt(body.length)
        .put(body)
        .array();
  }

  /** Samples that read as these words. */
  public static byte[] wav(String words) {
    return riff("WAVE", riffChunk("fmt ", new byte[16]), riffChunk("data", bytes(words)));
  }

  static byte[] mp4() {
    return mp4(new byte[0]);
  }

  /** With more in what describes it. */
  static byte[] mp4(byte[] described) {
    return joined(
        box("ftyp", bytes("isom")),
        box("moov", joined(box("mvhd", new byte[100]), described)),
        box("mdat", bytes("the sound")));
  }

  /** With a track of this kind, and words beside it. */
  public static byte[] film(String handler, String words) {
    return mp4(joined(box("udta", bytes(words)), box("trak", box("mdia", handler(handler)))));
  }

  static byte[] handler(String of) {
    return box("hdlr", joined(new byte[8], bytes(of), new byte[13]));
  }

  static byte[] box(String name, byte[] body) {
    return ByteBuffer.allocate(body.length + 8)
        .putInt(body.length + 8)
        .put(bytes(name))
        .put(body)
        .array();
  }

  /** Frames of 128 kbit/s at 44.1 kHz. */
  static byte[] mp3() {
    var frame = ByteBuffer.allocate(417).putInt(0xFFFB9000).put(bytes("the sound")).array();
    return joined(bytes("ID3\3\0\0\0\0\0\5title"), frame, frame, frame);
  }

  static byte[] ogg() {
    return joined(page(2, true, bytes("OpusHead\1\2")), page(0, true, new byte[30]));
  }

  /**
   * @param ends whether its packet does not go on in the next
   */
  static byte[] page(int flags, boolean ends, byte[] body) {
    int segments = body.length / 255 + (ends ? 1 : 0);
    var page =
        ByteBuffer.allocate(27 + segments + body.length)
            .put(bytes("OggS"))
            .put((byte) 0)
            .put((byte) flags)
            .put(new byte[20])
            .put((byte) segments);
    for (int i = 0; i < segments; i++) {
      page.put((byte) Math.min(255, body.length - 255 * i));
    }
    page.put(body);
    OggSum.renew(page);
    return page.array();
  }

  static byte[] webm() {
    return webm(new byte[0]);
  }

  /** With more before its tracks. */
  static byte[] webm(byte[] described) {
    return joined(
        new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x87, 0x42, (byte) 0x82},
        new byte[] {(byte) 0x84},
        bytes("webm"),
        new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 1, -1, -1, -1, -1, -1, -1, -1},
        described,
        new byte[] {0x16, 0x54, (byte) 0xAE, 0x6B, (byte) 0x82, (byte) 0xEC, (byte) 0x80},
        new byte[] {0x1F, 0x43, (byte) 0xB6, 0x75, (byte) 0xFF},
        new byte[] {(byte) 0xA3, 0x40, 3, 1, 2, 3});
  }

  /** An element of so few bytes that one says how many. */
  static byte[] element(int name, byte[] body) {
    var named = ByteBuffer.allocate(4).putInt(name).array();
    int zeros = Integer.numberOfLeadingZeros(name) / 8;
    return joined(
        java.util.Arrays.copyOfRange(named, zeros, 4),
        new byte[] {(byte) (0x80 | body.length)},
        body);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}

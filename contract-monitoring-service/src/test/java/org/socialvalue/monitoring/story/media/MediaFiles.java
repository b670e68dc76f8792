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
    return joined(box("ftyp", bytes("isom")), box("moov", new byte[20]), box("mdat", new byte[9]));
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
    var frame = ByteBuffer.allocate(417).putInt(0xFFFB9000).array();
    return joined(bytes("ID3\3\0\0\0\0\0\5title"), frame, frame, frame);
  }

  static byte[] ogg() {
    return joined(page(2, bytes("OpusHead\1\2")), page(0, new byte[30]));
  }

  private static byte[] page(int flags, byte[] body) {
    return ByteBuffer.allocate(28 + body.length)
        .put(bytes("OggS"))
        .put((byte) 0)
        .put((byte) flags)
        .put(new byte[20])
        .put((byte) 1)
        .put((byte) body.length)
        .put(body)
        .array();
  }

  static byte[] webm() {
    return joined(
        new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x87, 0x42, (byte) 0x82},
        new byte[] {(byte) 0x84},
        bytes("webm"),
        new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 1, -1, -1, -1, -1, -1, -1, -1},
        new byte[] {0x16, 0x54, (byte) 0xAE, 0x6B, (byte) 0x82, 0, 0},
        new byte[] {0x1F, 0x43, (byte) 0xB6, 0x75, (byte) 0xFF},
        new byte[] {(byte) 0xA3, 0x40, 3, 1, 2, 3});
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

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}

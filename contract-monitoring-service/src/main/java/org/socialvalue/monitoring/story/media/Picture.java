package org.socialvalue.monitoring.story.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.socialvalue.kit.document.FileType;

/**
 * Pictures as they may be kept: whole, with nothing after their end, and without what a camera or a
 * program wrote into them of places, times, people and words. What is seen stays bit for bit.
 */
public final class Picture {

  private static final int MOST_PIXELS_A_SIDE = 20_000;
  private static final long MOST_PIXELS = 100_000_000;

  private Picture() {}

  /**
   * @param file a PNG, JPEG or WebP by its first bytes
   * @return what is to be kept of it
   * @throws NotWhole where it is cut short, goes on after its end, or is no picture of up to
   *     100,000,000 pixels
   */
  public static byte[] cleaned(FileType type, byte[] file) throws NotWhole {
    var bytes = ByteBuffer.wrap(file);
    try {
      return switch (type) {
        case PNG -> new PngPicture(bytes).cleaned();
        case JPEG -> new JpegPicture(bytes).cleaned();
        case WEBP -> new WebpPicture(bytes).cleaned();
        default -> throw new NotWhole("it is no picture");
      };
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new NotWhole("the picture is cut short");
    }
  }

  static void requireFit(long width, long height) throws NotWhole {
    if (width < 1 || height < 1) {
      throw new NotWhole("the picture has no width or no height");
    }
    if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE || width * height > MOST_PIXELS) {
      throw new NotWhole(
          "the picture is larger than 20,000 pixels a side or 100,000,000 pixels in all");
    }
  }

  static void requireEnd(ByteBuffer bytes) throws NotWhole {
    if (bytes.hasRemaining()) {
      throw new NotWhole(
          "goes on for " + bytes.remaining() + " bytes after the picture's end: save it anew");
    }
  }

  static String four(ByteBuffer bytes) {
    var name = new byte[4];
    bytes.get(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  static ByteBuffer taken(ByteBuffer bytes, long length) throws NotWhole {
    if (length < 0 || length > bytes.remaining()) {
      throw new NotWhole("the picture is cut short");
    }
    var part = bytes.slice(bytes.position(), (int) length);
    bytes.position(bytes.position() + (int) length);
    return part;
  }
}

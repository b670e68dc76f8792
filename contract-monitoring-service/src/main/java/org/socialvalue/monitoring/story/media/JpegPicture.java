package org.socialvalue.monitoring.story.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG: segments, each with its marker, between a start and an end. Which way up it is shown is
 * all that stays of what a camera wrote down.
 */
final class JpegPicture {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private final ByteBuffer bytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean sized;
  private boolean seen;
  private boolean moreFollow;

  JpegPicture(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  byte[] cleaned() throws NotWhole {
    if (marker() != START) {
      throw new NotWhole("the picture does not begin as one");
    }
    keep(START);
    for (int marker = marker(); marker != END; marker = marker()) {
      segment(marker);
    }
    if (!sized || !seen) {
      throw new NotWhole("the picture has nothing in it");
    }
    keep(END);
    if (!moreFollow) {
      Picture.requireEnd(bytes);
    }
    return kept.toByteArray();
  }

  /** Markers may be filled up with 0xFF before them. */
  private int marker() throws NotWhole {
    if (next() != 0xFF) {
      throw new NotWhole("the picture is damaged");
    }
    int marker = 0xFF;
    while (marker == 0xFF) {
      marker = next();
    }
    return marker;
  }

  private int next() {
    return Byte.toUnsignedInt(bytes.get());
  }

  private void segment(int marker) throws NotWhole {
    if (marker < 0xC0 || (marker >= 0xD0 && marker <= START)) {
      throw new NotWhole("the picture is damaged");
    }
    int length = Short.toUnsignedInt(bytes.getShort());
    var body = Picture.taken(bytes, length - 2L);
    if (isFrame(marker)) {
      int height = Short.toUnsignedInt(body.getShort(1));
      Picture.requireFit(Short.toUnsignedInt(body.getShort(3)), height);
      sized = true;
    }
    if (marker == 0xE1) {
      keepOrientation(body);
    }
    moreFollow = moreFollow || (marker == 0xE2 && begins(body, "MPF\0"));
    if (isSeen(marker, body)) {
      keep(marker);
      kept.write(length >> 8);
      kept.write(length);
      kept.write(body.array(), body.arrayOffset(), body.limit());
    }
    if (marker == SCAN) {
      scan();
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** What a picture looks like: no comments, and of what programs add only its colours. */
  private static boolean isSeen(int marker, ByteBuffer body) {
    if (marker == 0xFE) {
      return false;
    }
    return switch (marker) {
      case 0xE0 -> begins(body, "JFIF\0") && body.limit() == 14;
      case 0xE2 -> begins(body, "ICC_PROFILE\0");
      case 0xEE -> begins(body, "Adobe") && body.limit() == 12;
      default -> marker < 0xE0 || marker > 0xEF;
    };
  }

  private static boolean begins(ByteBuffer body, String with) {
    var expected = with.getBytes(StandardCharsets.ISO_8859_1);
    return body.limit() >= expected.length
        && body.slice(0, expected.length).equals(ByteBuffer.wrap(expected));
  }

  private void keepOrientation(ByteBuffer body) {
    int orientation =
        begins(body, "Exif\0\0") ? Orientation.in(body.slice(6, body.limit() - 6)) : 1;
    if (orientation > 1) {
      var segment = Orientation.segment(orientation);
      kept.write(segment, 0, segment.length);
    }
  }

  /** What follows a scan's head, up to the next marker that is neither stuffing nor a restart. */
  private void scan() {
    seen = true;
    int from = bytes.position();
    while (true) {
      if (next() == 0xFF) {
        int after = Byte.toUnsignedInt(bytes.get(bytes.position()));
        if (after != 0 && after != 0xFF && (after < 0xD0 || after > 0xD7)) {
          break;
        }
      }
    }
    bytes.position(bytes.position() - 1);
    kept.write(bytes.array(), bytes.arrayOffset() + from, bytes.position() - from);
  }

  private void keep(int marker) {
    kept.write(0xFF);
    kept.write(marker);
  }
}

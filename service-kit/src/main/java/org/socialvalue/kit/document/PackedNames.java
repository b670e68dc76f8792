package org.socialvalue.kit.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names of the entries of a packed (zip) file, from the directory that it ends with. */
final class PackedNames {

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;

  private PackedNames() {}

  /**
   * @param tail the last bytes of the file
   * @return none where the directory is broken, or larger than the tail
   */
  static List<String> of(byte[] tail) {
    var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = tail.length - END_BYTES; at >= 0; at--) {
      if (bytes.getInt(at) == END) {
        long size = Integer.toUnsignedLong(bytes.getInt(at + 12));
        return size > at ? List.of() : names(bytes, (int) (at - size), at);
      }
    }
    return List.of();
  }

  private static List<String> names(ByteBuffer bytes, int from, int end) {
    var names = new ArrayList<String>();
    int at = from;
    while (at + ENTRY_BYTES <= end && bytes.getInt(at) == ENTRY) {
      int name = Short.toUnsignedInt(bytes.getShort(at + 28));
      int next =
          at
              + ENTRY_BYTES
              + name
              + Short.toUnsignedInt(bytes.getShort(at + 30))
              + Short.toUnsignedInt(bytes.getShort(at + 32));
      if (next > end) {
        return List.of();
      }
      names.add(new String(bytes.array(), at + ENTRY_BYTES, name, StandardCharsets.UTF_8));
      at = next;
    }
    return at == end ? names : List.of();
  }
}

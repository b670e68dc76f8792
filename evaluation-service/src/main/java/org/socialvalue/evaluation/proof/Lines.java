package org.socialvalue.evaluation.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of a text that is hashed without ever being held as a whole; each ends with LF. */
final class Lines {

  private final MessageDigest digest;

  Lines() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** In lower-case hexadecimal. To be asked once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  static String place(
      int position, UUID bidId, @Nullable Integer rank, @Nullable String exactTotal) {
    return "%d %s %s %s"
        .formatted(
            position, bidId, rank == null ? "out" : rank, exactTotal == null ? "-" : exactTotal);
  }
}

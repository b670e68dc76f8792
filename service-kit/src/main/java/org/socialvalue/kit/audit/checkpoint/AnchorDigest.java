package org.socialvalue.kit.audit.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a salt that is not published and, line by line, the ends of chains in the order of
 * their ids. Without the salt nobody can try whether somebody has done something.
 */
public final class AnchorDigest {

  private final MessageDigest digest;

  public AnchorDigest(String salt) {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    line(salt);
  }

  public void add(UUID aggregateId, long seq, @Nullable String hash) {
    line(aggregateId + " " + seq + " " + hash);
  }

  private void line(String text) {
    digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** In lower-case hexadecimal; nothing can be added afterwards. */
  public String end() {
    return HexFormat.of().formatHex(digest.digest());
  }
}

package org.socialvalue.kit.audit.checkpoint;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Collection;
import org.socialvalue.kit.json.Json;

/**
 * A checkpoint as it is published: one line of canonical JSON (RFC 8785).
 *
 * @param signature over the checkpoint's own canonical JSON, by Ed25519, in base64
 */
public record SignedCheckpoint(Checkpoint checkpoint, String signature) {

  static SignedCheckpoint of(Checkpoint checkpoint, PrivateKey key) {
    return new SignedCheckpoint(checkpoint, Ed25519.sign(key, Json.canonical(checkpoint)));
  }

  /**
   * @throws RuntimeException for what is no such line
   */
  public static SignedCheckpoint read(String line) {
    var read = Json.read(line, SignedCheckpoint.class);
    if (read.checkpoint == null || read.signature == null || !line.strip().equals(read.line())) {
      throw new IllegalArgumentException("is no checkpoint");
    }
    return read;
  }

  public String line() {
    return Json.canonical(this);
  }

  /** What the next one names as the one before it. */
  public String hash() {
    return Json.sha256(line());
  }

  public boolean isSignedByOneOf(Collection<PublicKey> keys) {
    var text = Json.canonical(checkpoint);
    return keys.stream().anyMatch(key -> Ed25519.isSigned(key, text, signature));
  }
}

package org.socialvalue.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.socialvalue.local.infra.Folders;

/**
 * The key that checkpoints of the audit are signed with on this machine: made once, kept beside the
 * data, with the public one for whoever looks whether all is whole.
 */
final class AuditKey {

  private AuditKey() {}

  /**
   * @return the file of the private one; {@code public-key.pem} is beside it
   */
  static synchronized Path in(Path folder) {
    var file = folder.resolve("signing-key.pem");
    if (!Files.exists(file)) {
      Folders.make(folder);
      KeyPair made = make();
      write(folder.resolve("public-key.pem"), "PUBLIC KEY", made.getPublic().getEncoded());
      write(file, "PRIVATE KEY", made.getPrivate().getEncoded());
    }
    return file;
  }

  private static KeyPair make() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String what, byte[] key) {
    var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    try {
      Files.writeString(
          file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, text, what));
    } catch (IOException e) {
      throw new UncheckedIOException("could not write " + file, e);
    }
  }
}

package org.socialvalue.evaluation.sealing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socialvalue.kit.sealing.KeyRing;

/**
 * The keys that wrap the competitions' data keys, by their ids; from the configuration or a secret
 * file. The current one wraps; the others still unwrap. Without a key the service does not start.
 */
@Startup
@ApplicationScoped
public class KeyEncryptionKeys {

  private final KeyRing keys;

  /**
   * @param given the keys themselves
   * @param file where they are read from instead
   * @param current the id of the one that wraps; may be left out where there is only one
   * @throws IllegalStateException without keys, or for what is no key; says which, never what
   */
  public KeyEncryptionKeys(
      @ConfigProperty(name = "evaluation.sealing.keys") Optional<String> given,
      @ConfigProperty(name = "evaluation.sealing.keys-file") Optional<Path> file,
      @ConfigProperty(name = "evaluation.sealing.current-key") Optional<String> current) {
    this.keys = new KeyRing("evaluation.sealing", given, file, current);
    if (keys.isEmpty()) {
      throw new IllegalStateException(
          "Bids can't be sealed: give evaluation.sealing.keys (EVALUATION_SEALING_KEYS) or"
              + " evaluation.sealing.keys-file, as id:base64 of 32 random bytes");
    }
  }

  /** The id of the key that wraps. */
  String current() {
    return keys.current();
  }

  byte[] wrap(SecretKey dataKey, String boundTo) {
    return keys.seal(dataKey.getEncoded(), boundTo);
  }

  SecretKey unwrap(String id, byte[] wrapped, String boundTo) {
    return new SecretKeySpec(keys.open(id, wrapped, boundTo), "AES");
  }
}

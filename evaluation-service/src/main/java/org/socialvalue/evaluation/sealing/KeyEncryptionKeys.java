package org.socialvalue.evaluation.sealing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys that wrap the competitions' data keys, by their ids; from the configuration or a secret
 * file, as {@code id:key} with the 256-bit key in base64, several parted by commas or lines. The
 * current one wraps; the others still unwrap. Without a key the service does not start.
 */
@Startup
@ApplicationScoped
public class KeyEncryptionKeys {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final Map<String, SecretKey> keys = new LinkedHashMap<>();
  private final String current;

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
    given.or(() -> file.map(KeyEncryptionKeys::read)).ifPresent(this::take);
    if (keys.isEmpty()) {
      throw new IllegalStateException(
          "Bids can't be sealed: give evaluation.sealing.keys (EVALUATION_SEALING_KEYS) or"
              + " evaluation.sealing.keys-file, as id:base64 of 32 random bytes");
    }
    this.current = current.orElseGet(this::onlyOne);
    if (!keys.containsKey(this.current)) {
      throw new IllegalStateException(
          "evaluation.sealing.current-key names no key of evaluation.sealing.keys");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String given) {
    for (var entry : given.split("[,\\s]+")) {
      if (!entry.isEmpty()) {
        int colon = entry.indexOf(':');
        var id = colon < 0 ? "" : entry.substring(0, colon);
        if (!ID.matcher(id).matches()) {
          throw new IllegalStateException(
              "Key " + (keys.size() + 1) + " of evaluation.sealing.keys is not written id:base64");
        }
        if (keys.put(id, key(id, entry.substring(colon + 1))) != null) {
          throw new IllegalStateException("evaluation.sealing.keys names " + id + " twice");
        }
      }
    }
  }

  private static SecretKey key(String id, String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("Key " + id + " of evaluation.sealing.keys is not base64");
    }
    if (bytes.length != AesGcm.KEY_BYTES) {
      throw new IllegalStateException(
          "Key " + id + " of evaluation.sealing.keys has " + bytes.length + " bytes, not 32");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  private String onlyOne() {
    if (keys.size() > 1) {
      throw new IllegalStateException(
          "Say with evaluation.sealing.current-key which of the keys wraps");
    }
    return keys.keySet().iterator().next();
  }

  /** The id of the key that wraps. */
  String current() {
    return current;
  }

  byte[] wrap(SecretKey dataKey, String boundTo) {
    return AesGcm.seal(known(current), dataKey.getEncoded(), boundTo);
  }

  SecretKey unwrap(String id, byte[] wrapped, String boundTo) {
    return new SecretKeySpec(AesGcm.open(known(id), wrapped, boundTo), "AES");
  }

  private SecretKey known(String id) {
    @Nullable SecretKey key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException("evaluation.sealing.keys lacks the key " + id);
    }
    return key;
  }
}

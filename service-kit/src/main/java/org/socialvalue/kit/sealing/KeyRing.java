package org.socialvalue.kit.sealing;

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

/**
 * Keys by their ids, from the configuration or a secret file, as {@code id:key} with the 256-bit
 * key in base64, several parted by commas or lines. The current one seals; the others still open.
 */
public final class KeyRing {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final String property;
  private final Map<String, SecretKey> keys = new LinkedHashMap<>();
  private final String current;

  /**
   * @param property the prefix of what configures it; faults are told by {@code property.keys} and
   *     {@code property.current-key}, never by a key's content
   * @param given the keys themselves
   * @param file where they are read from instead; one that is not there gives none
   * @param current the id of the one that seals; may be left out where there is only one
   * @throws IllegalStateException for what is no key
   */
  public KeyRing(
      String property, Optional<String> given, Optional<Path> file, Optional<String> current) {
    this.property = property;
    given.or(() -> file.filter(Files::exists).map(KeyRing::read)).ifPresent(this::take);
    this.current = keys.isEmpty() ? "" : current.orElseGet(this::onlyOne);
    if (!keys.isEmpty() && !keys.containsKey(this.current)) {
      throw new IllegalStateException(
          property + ".current-key names no key of " + property + ".keys");
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
              "Key " + (keys.size() + 1) + " of " + property + ".keys is not written id:base64");
        }
        if (keys.put(id, key(id, entry.substring(colon + 1))) != null) {
          throw new IllegalStateException(property + ".keys names " + id + " twice");
        }
      }
    }
  }

  private SecretKey key(String id, String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("Key " + id + " of " + property + ".keys is not base64");
    }
    if (bytes.length != AesGcm.KEY_BYTES) {
      throw new IllegalStateException(
          "Key " + id + " of " + property + ".keys has " + bytes.length + " bytes, not 32");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  private String onlyOne() {
    if (keys.size() > 1) {
      throw new IllegalStateException(
          "Say with " + property + ".current-key which of the keys is the current one");
    }
    return keys.keySet().iterator().next();
  }

  /** Whether no key was given at all. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** The id of the key that seals. */
  public String current() {
    return current;
  }

  /**
   * Seals with the current key.
   *
   * @param boundTo the place it is for: it opens nowhere else
   */
  public byte[] seal(byte[] plain, String boundTo) {
    return AesGcm.seal(known(current), plain, boundTo);
  }

  /**
   * @param id of the key that sealed it
   * @throws SealBroken for anything that was not sealed by this key for this place
   * @throws IllegalStateException where the key is not configured any more
   */
  public byte[] open(String id, byte[] sealed, String boundTo) {
    return AesGcm.open(known(id), sealed, boundTo);
  }

  private SecretKey known(String id) {
    var key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException(property + ".keys lacks the key " + id);
    }
    return key;
  }
}

package org.socialvalue.kit.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.socialvalue.kit.json.Json;

/**
 * A request with its idempotency key, as it is kept: the key as a hash, and of what was asked a
 * code that nobody can compute without the key. A short body, a mark between 0 and 5 say, can so
 * not be guessed from what is kept by trying them all.
 */
final class KeyedRequest {

  /** Before a kept key or code, lest one from before this way of keeping is taken for another. */
  private static final String KEYED = "keyed:";

  private final String key;
  private final String asked;

  KeyedRequest(String key, String path, Object body) {
    this.key = key;
    this.asked = path + "\n" + Json.ordered(body);
  }

  /** What stands in place of the key. */
  String keptKey() {
    return KEYED + Json.sha256(key);
  }

  /** The key as it was kept before, for answers that are still there. */
  String keptKeyBefore() {
    return key;
  }

  String code() {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(key), mac.getAlgorithm()));
      return KEYED + HexFormat.of().formatHex(mac.doFinal(bytes(asked)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the request that was kept asked the same. */
  boolean asksWhat(String keptCode) {
    var code = keptCode.startsWith(KEYED) ? code() : Json.sha256(asked);
    return MessageDigest.isEqual(bytes(code), bytes(keptCode));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.socialvalue.tender.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of the Standard Webhooks scheme: symmetric, HMAC-SHA256 ({@code v1}). */
final class Signing {

  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Signing() {}

  static byte[] newSecret() {
    var secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** A secret as its owner is shown it. */
  static String shown(byte[] secret) {
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }

  /**
   * The headers of an attempt.
   *
   * @param id of the message, the same in each attempt; holds no full stop
   * @param secrets every one that is valid: the receiver may know any of them
   */
  static Map<String, String> headers(String id, Instant at, byte[] body, List<byte[]> secrets) {
    long seconds = at.getEpochSecond();
    var headers = new LinkedHashMap<String, String>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(seconds));
    headers.put(
        "webhook-signature",
        secrets.stream()
            .map(secret -> "v1," + signature(secret, id, seconds, body))
            .collect(Collectors.joining(" ")));
    return headers;
  }

  private static String signature(byte[] secret, String id, long seconds, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.socialvalue.kit.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;

/**
 * Tells a token that lets somebody in from the others that the same issuer signs with the same key:
 * one that says who logged in, one that fetches the next, one that says who left (RFC 8725, 3.11
 * and 3.12). Their audience keeps them out already; this holds where somebody configured it too
 * wide.
 */
final class AccessTokens {

  private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");
  private static final Set<String> OTHER_USES = Set.of("id", "refresh", "offline", "logout");
  private static final Set<String> OF_OTHERS = Set.of("at_hash", "c_hash", "s_hash", "events");

  /** Two machines' clocks are not the same to the second. */
  private static final long A_MINUTE = 60;

  private AccessTokens() {}

  /**
   * @param written all of it, verified
   */
  static boolean isOne(JsonWebToken token, String written, Instant now) {
    Object use = token.getClaim("typ");
    return TYPES.contains(type(written))
        && !(use != null && OTHER_USES.contains(use.toString().toLowerCase(Locale.ROOT)))
        && OF_OTHERS.stream().noneMatch(token::containsClaim)
        && !isOfTheFuture(token.getClaim("iat"), now);
  }

  private static boolean isOfTheFuture(@Nullable Object issuedAt, Instant now) {
    return issuedAt instanceof Number second
        && second.longValue() > now.getEpochSecond() + A_MINUTE;
  }

  /** As its header tells; one that says nothing is taken for what it is sent as. */
  private static String type(String written) {
    var header = header(written.substring(0, Math.max(0, written.indexOf('.'))));
    return header.path("typ").asText("JWT").toLowerCase(Locale.ROOT);
  }

  private static JsonNode header(String encoded) {
    try {
      return Json.mapper().readTree(Base64.getUrlDecoder().decode(encoded));
    } catch (IOException | IllegalArgumentException e) {
      return MissingNode.getInstance();
    }
  }
}

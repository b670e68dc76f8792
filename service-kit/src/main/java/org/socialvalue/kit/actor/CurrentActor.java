package org.socialvalue.kit.actor;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The actor of the request at hand. */
@ApplicationScoped
public class CurrentActor {

  private final SecurityIdentity identity;

  public CurrentActor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * @throws ForbiddenException when the token names no organisation: it could then own nothing
   */
  public Actor get() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new ForbiddenException("A bearer token is needed");
    }
    var org = claim(token, "org");
    if (org == null || org.isBlank()) {
      throw new ForbiddenException("The token names no organisation (claim org)");
    }
    var name = claim(token, "name");
    return new Actor(
        token.getSubject(),
        name == null ? token.getSubject() : name,
        org,
        Set.copyOf(identity.getRoles()));
  }

  /**
   * Past the principal's own search, which throws and catches for each claim of another standard.
   */
  private static @Nullable String claim(JsonWebToken token, String name) {
    Object value =
        token instanceof OidcJwtCallerPrincipal verified
            ? verified.getClaims().getClaimValue(name)
            : token.getClaim(name);
    return value instanceof String text ? text : null;
  }
}

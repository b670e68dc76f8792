package org.socialvalue.kit.actor;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

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
    String org = token.getClaim("org");
    if (org == null || org.isBlank()) {
      throw new ForbiddenException("The token names no organisation (claim org)");
    }
    String name = token.getClaim("name");
    return new Actor(
        token.getSubject(),
        name == null ? token.getSubject() : name,
        org,
        Set.copyOf(identity.getRoles()));
  }
}

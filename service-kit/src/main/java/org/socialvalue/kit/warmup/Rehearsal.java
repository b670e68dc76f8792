package org.socialvalue.kit.warmup;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;

/**
 * Lets use cases run as if somebody had asked for them, and takes all of it back: a transaction of
 * its own that always rolls back. For warming up only; no request can reach it.
 */
@ApplicationScoped
public class Rehearsal {

  private final CurrentIdentityAssociation identities;

  public Rehearsal(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  /** Runs it as this actor; nothing of it stays. */
  public void as(Actor actor, Runnable deeds) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      identities.setIdentity(
          QuarkusSecurityIdentity.builder()
              .setPrincipal(new Pretended(actor))
              .addRoles(actor.roles())
              .build());
      QuarkusTransaction.begin();
      try {
        deeds.run();
      } finally {
        QuarkusTransaction.rollback();
      }
    } finally {
      context.terminate();
    }
  }

  private record Pretended(Actor actor) implements JsonWebToken {

    @Override
    public String getName() {
      return actor.id();
    }

    @Override
    public Set<String> getClaimNames() {
      return Set.of("sub", "name", "org");
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getClaim(String claim) {
      return (T)
          switch (claim) {
            case "sub" -> actor.id();
            case "name" -> actor.name();
            case "org" -> actor.org();
            default -> null;
          };
    }
  }
}

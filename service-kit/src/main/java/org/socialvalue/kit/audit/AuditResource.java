package org.socialvalue.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/** The audit trail, for those who look after the process. */
@Path("/v1/audit/{aggregateId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
@RolesAllowed({"auditor", "procurement-officer"})
public class AuditResource {

  private final AuditTrail trail;
  private final CurrentActor actor;

  public AuditResource(AuditTrail trail, CurrentActor actor) {
    this.trail = trail;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "readAuditTrail",
      summary = "Who changed it, when and how",
      description = "Every entry of one thing's chain, oldest first. Only for its own authority.")
  public List<AuditEntryView> entries(@PathParam("aggregateId") UUID aggregateId) {
    return ofOwnAuthority(aggregateId).stream().map(AuditEntry::view).toList();
  }

  @GET
  @Path("/verification")
  @Operation(
      operationId = "verifyAuditTrail",
      summary = "Whether the chain is whole",
      description =
          "Recomputes each hash of the chain and names the first entry that does not fit.")
  public Verification verification(@PathParam("aggregateId") UUID aggregateId) {
    return Verification.of(aggregateId, ofOwnAuthority(aggregateId));
  }

  /** A chain begins with an act of the authority or of a provider; only its own org reads it. */
  private List<AuditEntry> ofOwnAuthority(UUID aggregateId) {
    var chain = trail.of(aggregateId);
    if (chain.isEmpty() || chain.stream().noneMatch(e -> actor.get().actsFor(e.org()))) {
      throw Refused.notFound("audit trail");
    }
    return chain;
  }
}

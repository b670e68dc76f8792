package org.socialvalue.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;

/** The audit trail, for those who look after the process. */
@Path("/v1/audit/{aggregateId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
@RolesAllowed({"auditor", "procurement-officer"})
public class AuditResource {

  private static final String WHICH =
      "The id of what was changed, as its own answers have it: a project or a tender, say";
  private static final Pattern PLACE = Pattern.compile("\\d{1,18}");

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
      description =
          "Every entry of one thing's chain, oldest first, page by page. Only for its own"
              + " authority.")
  @APIResponseSchema(AuditEntryView.Page.class)
  public Response entries(
      @Parameter(description = WHICH) @PathParam("aggregateId") UUID aggregateId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    int most = PageRequest.of(limit, null).limit();
    long seq = seq(after);
    refuseOthers(aggregateId);
    var rows = trail.after(aggregateId, seq, most + 1);
    return Pages.reply(rows, most, entry -> String.valueOf(entry.seq()), AuditEntry::view, uri);
  }

  private static long seq(@Nullable String after) {
    if (after == null) {
      return 0;
    }
    if (!PLACE.matcher(after).matches()) {
      throw Refused.invalid("after", "must be the cursor of a page, as its next link gives it");
    }
    return Long.parseLong(after);
  }

  @GET
  @Path("/verification")
  @Operation(
      operationId = "verifyAuditTrail",
      summary = "Whether the chain is whole",
      description =
          "Recomputes each hash of the chain and names the first entry that does not fit.")
  public Verification verification(
      @Parameter(description = WHICH) @PathParam("aggregateId") UUID aggregateId) {
    refuseOthers(aggregateId);
    return Verification.of(aggregateId, trail.of(aggregateId));
  }

  /** A chain begins with an act of the authority or of a provider; only its own org reads it. */
  private void refuseOthers(UUID aggregateId) {
    if (trail.orgs(aggregateId).stream().noneMatch(org -> actor.get().actsFor(org))) {
      throw Refused.notFound("audit trail");
    }
  }
}

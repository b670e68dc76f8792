package org.socialvalue.evaluation.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;

/** Where marks lie apart. */
@Path("/v1/competitions/{id}/moderation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ModerationResource {

  private final ReadingModeration reading;

  public ModerationResource(ReadingModeration reading) {
    this.reading = reading;
  }

  @GET
  @RolesAllowed({"evaluator", "procurement-officer", "auditor"})
  @APIResponse(
      responseCode = "200",
      description = "A page of answers with their marks",
      content = @Content(schema = @Schema(implementation = ModerationView.class)))
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readModeration",
      summary = "Every answer with its marks",
      description =
          "And which need moderation: there a consensus has to stand before the ranking. Some bids"
              + " at a time; limit counts bids. Refused until all marks are in. Bids in which you"
              + " declared a conflict are left out.")
  public ModerationView read(
      @PathParam("id") UUID id,
      @Parameter(description = "True for those only that wait for a consensus")
          @QueryParam("needed")
          @DefaultValue("false")
          boolean needed,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after) {
    return reading.read(id, needed, PageRequest.of(limit, after));
  }
}

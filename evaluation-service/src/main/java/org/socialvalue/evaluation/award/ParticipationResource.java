package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who took part. */
@Path("/v1/competitions/{id}/participation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class ParticipationResource {

  private final ReadingParticipation participation;

  public ParticipationResource(ReadingParticipation participation) {
    this.participation = participation;
  }

  @GET
  @RolesAllowed({"procurement-officer", "commissioner", "member", "auditor"})
  @APIResponse(
      responseCode = "200",
      description = "Who bid and who won",
      content = @Content(schema = @Schema(implementation = ParticipationView.class)))
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readParticipation",
      summary = "Who bid and who won, by size and sector",
      description =
          "For the competition and for each lot, once the bids are opened; without effect on any"
              + " mark. Who won: by the awards that are approved or final.")
  public ParticipationView participation(@PathParam("id") UUID id) {
    return participation.read(id);
  }
}

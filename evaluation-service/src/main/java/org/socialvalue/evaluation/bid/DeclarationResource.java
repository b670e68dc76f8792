package org.socialvalue.evaluation.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;

/** What bidders declare. */
@Path("/v1/competitions/{id}/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bids")
public class DeclarationResource {

  private final GeneralDeclarations general;
  private final Competitions competitions;
  private final CurrentActor actor;

  public DeclarationResource(
      GeneralDeclarations general, Competitions competitions, CurrentActor actor) {
    this.general = general;
    this.competitions = competitions;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"provider", "procurement-officer", "evaluator", "commissioner", "auditor"})
  @Operation(
      operationId = "listDeclarations",
      summary = "What a bid has to declare",
      description =
          "The general declarations of this service and the tender's conditions to take part. A bid"
              + " lacks what is required; that one which is not required is missing is only told.")
  @APIResponse(
      responseCode = "200",
      description = "The declarations",
      content = @Content(schema = @Schema(implementation = DeclarationsView.class)))
  public Response list(@PathParam("id") UUID id) {
    var competition = competitions.visibleTo(actor.get(), id);
    var conditions = Optional.ofNullable(competition.tender().conditions()).orElse(List.of());
    return Replies.ok(competition, new DeclarationsView(general.all(), conditions));
  }
}

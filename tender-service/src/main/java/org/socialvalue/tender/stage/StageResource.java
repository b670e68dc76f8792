package org.socialvalue.tender.stage;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;

/** The stages of a project. */
@Path("/v1/projects/{projectId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stages")
public class StageResource {

  private final CurrentActor actor;
  private final ReadingStages reading;
  private final CheckingMove checking;
  private final MovingStage moving;

  public StageResource(
      CurrentActor actor, ReadingStages reading, CheckingMove checking, MovingStage moving) {
    this.actor = actor;
    this.reading = reading;
    this.checking = checking;
    this.moving = moving;
  }

  @GET
  @Path("/stages")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(StagesView.class)
  @Operation(
      operationId = "readStages",
      summary = "The four stages of a project",
      description =
          "When each was entered and left, the days spent, its key questions, and what stands in the"
              + " way of leaving it now. The ETag is the project's.")
  public Response read(@PathParam("projectId") UUID projectId) {
    var read = reading.read(actor.get(), projectId);
    return Replies.ok(read.project(), read.stages());
  }

  @POST
  @Path("/stage-moves")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponse(
      responseCode = "200",
      description = "The stages after the move; with validateOnly what the rules find",
      content = @Content(schema = @Schema(oneOf = {StagesView.class, MoveCheck.class})))
  @Operation(
      operationId = "moveStage",
      summary = "Go on to the next stage, or back",
      description =
          "Forward one stage at a time, refused with all findings while a rule blocks or advice is"
              + " not acknowledged; back with a reason. What is tendered gets to DO when its tender"
              + " is published. If-Match is the project's, and not needed with validateOnly.")
  public Response move(
      @PathParam("projectId") UUID projectId,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MoveStage asked) {
    if (validateOnly) {
      var move = checking.check(actor.get(), projectId, asked);
      return Response.ok(MoveCheck.of(move)).build();
    }
    moving.move(actor.get(), projectId, ifMatch, asked);
    return read(projectId);
  }
}

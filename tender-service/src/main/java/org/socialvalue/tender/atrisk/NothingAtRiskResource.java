package org.socialvalue.tender.atrisk;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.tender.project.NothingAtRisk;

/** The statement that stands where the register is empty. */
@Path("/v1/projects/{projectId}/nothing-at-risk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "At risk")
public class NothingAtRiskResource {

  private final CurrentActor actor;
  private final RecordingNothingAtRisk recording;

  public NothingAtRiskResource(CurrentActor actor, RecordingNothingAtRisk recording) {
    this.actor = actor;
    this.recording = recording;
  }

  @PUT
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(NothingAtRisk.class)
  @Operation(
      operationId = "recordNothingAtRisk",
      summary = "Record that nothing is at risk",
      description =
          "With the reason, while the register is empty. If-Match and the ETag are the project's; the"
              + " project shows the statement.")
  public Response record(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SayNothingAtRisk asked) {
    var project = recording.record(actor.get(), projectId, ifMatch, asked);
    return Replies.ok(project, Objects.requireNonNull(project.nothingAtRisk()));
  }
}

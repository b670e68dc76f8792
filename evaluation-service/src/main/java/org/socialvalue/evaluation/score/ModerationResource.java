package org.socialvalue.evaluation.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
  @Operation(
      operationId = "readModeration",
      summary = "Every answer with its marks",
      description = "And which need moderation: there a consensus has to stand before the ranking.")
  public ModerationView read(@PathParam("id") UUID id) {
    return reading.read(id);
  }
}

package org.socialvalue.evaluation.sealing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;

/** The keys that bids are sealed with, for operators: ids and counts, never keys. */
@Path("/v1/sealing-keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "Sealing")
public class SealingKeyResource {

  private final DataKeys dataKeys;
  private final RewrappingKeys rewrapping;
  private final Idempotency idempotency;

  public SealingKeyResource(DataKeys dataKeys, RewrappingKeys rewrapping, Idempotency idempotency) {
    this.dataKeys = dataKeys;
    this.rewrapping = rewrapping;
    this.idempotency = idempotency;
  }

  @GET
  @Operation(
      operationId = "readSealingKeys",
      summary = "Which key wraps how many competitions' keys",
      description = "By the ids of the configuration. One that wraps none may be taken out of it.")
  @APIResponse(
      responseCode = "200",
      description = "The keys",
      content = @Content(schema = @Schema(implementation = Wrapping.class)))
  public Response read() {
    return Response.ok(dataKeys.wrapping()).build();
  }

  @POST
  @Path("/rewrapping")
  @Operation(
      operationId = "rewrapSealingKeys",
      summary = "Wrap by the current key what another still wraps",
      description =
          "At most 500 competitions' keys at once: repeat it until only the current key wraps any."
              + " Bids stay as they are sealed.")
  @APIResponse(
      responseCode = "200",
      description = "How many each key wraps now",
      content = @Content(schema = @Schema(implementation = Wrapping.class)))
  public Response rewrap(@HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(key, "", () -> Response.ok(rewrapping.rewrap()).build());
  }
}

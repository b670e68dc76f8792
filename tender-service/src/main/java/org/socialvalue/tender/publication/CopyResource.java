package org.socialvalue.tender.publication;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;

/** A tender as the beginning of another. */
@Path("/v1/tenders/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenders")
public class CopyResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final CopyingTender copying;

  public CopyResource(CurrentActor actor, Idempotency idempotency, CopyingTender copying) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.copying = copying;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = TenderCopyView.class, responseCode = "201")
  @Operation(
      operationId = "copyTender",
      summary = "Copy a tender to a new draft",
      description =
          "Into the same project or another one of the authority. Dates that have passed, and"
              + " outcomes of another project, stay behind and are named.")
  public Response copy(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      CopyTender asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var copied = copying.copy(actor.get(), id, asked);
          return Replies.created(
              URI.create("/v1/tenders/" + copied.draft().id()),
              copied.draft(),
              new TenderCopyView(TenderView.from(copied.draft(), actor.get()), copied.leftOut()));
        });
  }
}

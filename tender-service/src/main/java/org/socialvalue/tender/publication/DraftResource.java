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

/** Drafts begin under their project. */
@Path("/v1/projects/{projectId}/tenders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenders")
public class DraftResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final DraftingTender drafting;

  public DraftResource(CurrentActor actor, Idempotency idempotency, DraftingTender drafting) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.drafting = drafting;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = TenderView.class, responseCode = "201")
  @Operation(
      operationId = "draftTender",
      summary = "Begin a draft",
      description = "With a title alone, or with all its content at once.")
  public Response draft(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      TenderContent content) {
    return idempotency.once(
        key,
        content,
        () -> {
          var tender = drafting.draft(actor.get(), projectId, content);
          return Replies.created(
              URI.create("/v1/tenders/" + tender.id()),
              tender,
              TenderView.from(tender, actor.get()));
        });
  }
}

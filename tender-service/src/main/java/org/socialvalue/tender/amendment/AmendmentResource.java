package org.socialvalue.tender.amendment;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.tender.publication.TenderVersionView;
import org.socialvalue.tender.publication.TenderView;

/** What happens to a tender that is out. */
@Path("/v1/tenders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
@RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
public class AmendmentResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final AmendingTender amending;
  private final CheckingAmendment checking;
  private final ExtendingDeadline extending;
  private final CancellingTender cancelling;

  public AmendmentResource(
      CurrentActor actor,
      Idempotency idempotency,
      AmendingTender amending,
      CheckingAmendment checking,
      ExtendingDeadline extending,
      CancellingTender cancelling) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.amending = amending;
    this.checking = checking;
    this.extending = extending;
    this.cancelling = cancelling;
  }

  @POST
  @Path("/amendments")
  @APIResponse(
      responseCode = "201",
      description = "The next version; its ETag is the tender's",
      content = @Content(schema = @Schema(implementation = TenderVersionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "With validateOnly what would change and what the rules find",
      content = @Content(schema = @Schema(implementation = AmendmentCheck.class)))
  @Operation(
      operationId = "amendTender",
      summary = "Amend a tender that is out",
      description =
          "While bids can come in. Takes the content as a whole; every rule of publication is kept"
              + " again. The deadline never comes nearer. If-Match is not needed with validateOnly.")
  public Response amend(
      @PathParam("id") UUID id,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      AmendTender asked) {
    if (validateOnly) {
      return Response.ok(checking.check(actor.get(), id, asked)).build();
    }
    return idempotency.once(
        key, asked, () -> created(amending.amend(actor.get(), id, ifMatch, asked)));
  }

  @POST
  @Path("/deadline-extensions")
  @APIResponse(
      responseCode = "201",
      description = "The next version; its ETag is the tender's",
      content = @Content(schema = @Schema(implementation = TenderVersionView.class)))
  @Operation(
      operationId = "extendDeadline",
      summary = "Give bidders more time",
      description =
          "While bids can come in, and to a later deadline only. No bid is confirmed anew.")
  public Response extend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ExtendDeadline asked) {
    return idempotency.once(
        key, asked, () -> created(extending.extend(actor.get(), id, ifMatch, asked)));
  }

  @POST
  @Path("/cancellation")
  @APIResponseSchema(TenderView.class)
  @Operation(
      operationId = "cancelTender",
      summary = "Cancel a tender that is out",
      description =
          "No bid comes in any more. Its outcomes are free again, and the project can go on.")
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      CancelTender asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var tender = cancelling.cancel(actor.get(), id, ifMatch, asked);
          return Replies.ok(tender, TenderView.from(tender, actor.get()));
        });
  }

  private static Response created(NewVersion made) {
    return Replies.created(
        URI.create("/v1/tenders/" + made.tender().id() + "/versions/" + made.version().number()),
        made.tender(),
        TenderVersionView.from(made.version(), true));
  }
}

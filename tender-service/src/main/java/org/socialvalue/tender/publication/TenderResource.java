package org.socialvalue.tender.publication;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;

/** Tenders: composed, checked, published, read. */
@Path("/v1/tenders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenders")
public class TenderResource {

  private final CurrentActor actor;
  private final TenderRepository tenders;
  private final ComposingTender composing;
  private final CheckingPublication checking;
  private final PublishingTender publishing;
  private final Idempotency idempotency;

  public TenderResource(
      CurrentActor actor,
      TenderRepository tenders,
      ComposingTender composing,
      CheckingPublication checking,
      PublishingTender publishing,
      Idempotency idempotency) {
    this.actor = actor;
    this.tenders = tenders;
    this.composing = composing;
    this.checking = checking;
    this.publishing = publishing;
    this.idempotency = idempotency;
  }

  @GET
  @Authenticated
  @APIResponseSchema(TenderSummary.Page.class)
  @Operation(
      operationId = "listTenders",
      summary = "Published tenders, and the authority's own drafts",
      description =
          "Oldest first unless sorted otherwise, in pages. A draft without a deadline counts as"
              + " due last of all.")
  public Response list(
      @Parameter(description = ListTexts.WORDS + " Title, lots and questions are searched.")
          @QueryParam("q")
          @Nullable String q,
      @QueryParam("status") @Nullable TenderStatus status,
      @Parameter(description = "Only of this authority, by its identifier") @QueryParam("authority")
          @Nullable String authority,
      @Parameter(description = "Only with a deadline after this instant")
          @QueryParam("bidsDueAfter")
          @Nullable Instant bidsDueAfter,
      @Parameter(description = "Only with a deadline before this instant")
          @QueryParam("bidsDueBefore")
          @Nullable Instant bidsDueBefore,
      @Parameter(description = ListTexts.SORT + "createdAt, title, bidsDueBy, publishedAt")
          @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new TenderSearch(q, status, authority, bidsDueAfter, bidsDueBefore);
    var page = Tender.SORTING.asked(limit, after, sort);
    return page.reply(tenders.page(actor.get(), search, page), TenderSummary::from, uri);
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @APIResponseSchema(TenderView.class)
  @Operation(
      operationId = "readTender",
      summary = "One tender",
      description = "Published ones for everybody who is signed in, drafts for their authority.")
  public Response read(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var who = actor.get();
    var read = tenders.read(id, who);
    return Replies.ok(ifNoneMatch, read.tag(who), () -> TenderView.from(read, who));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(TenderView.class)
  @Operation(
      operationId = "composeTender",
      summary = "Write a draft's content",
      description = "Replaces the content as a whole; what is wrong in itself is refused at once.")
  public Response compose(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      TenderContent content) {
    var tender = composing.compose(actor.get(), id, ifMatch, content);
    return Replies.ok(tender, TenderView.from(tender, actor.get()));
  }

  @POST
  @Path("/{id}/publication")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponse(
      responseCode = "200",
      description = "The published tender; with validateOnly what the rules find",
      content = @Content(schema = @Schema(oneOf = {TenderView.class, PublicationCheck.class})))
  @Operation(
      operationId = "publishTender",
      summary = "Publish a tender",
      description =
          "Refused with all findings while a rule blocks or advice is not acknowledged. If-Match is"
              + " not needed with validateOnly.")
  public Response publish(
      @PathParam("id") UUID id,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      PublishTender asked) {
    if (validateOnly) {
      var findings = checking.check(actor.get(), id);
      return Response.ok(PublicationCheck.of(findings, asked.acknowledged())).build();
    }
    return idempotency.once(
        key,
        asked,
        () -> {
          var tender = publishing.publish(actor.get(), id, ifMatch, asked);
          return Replies.ok(tender, TenderView.from(tender, actor.get()));
        });
  }
}

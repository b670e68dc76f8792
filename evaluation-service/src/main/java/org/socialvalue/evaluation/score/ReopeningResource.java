package org.socialvalue.evaluation.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

/** What was reopened after it had been handed in or agreed. */
@Path("/v1/competitions/{id}/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ReopeningResource {

  private final ReopeningMarks reopening;
  private final ReopeningRepository reopenings;
  private final Competitions competitions;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public ReopeningResource(
      ReopeningMarks reopening,
      ReopeningRepository reopenings,
      Competitions competitions,
      CurrentActor actor,
      Idempotency idempotency) {
    this.reopening = reopening;
    this.reopenings = reopenings;
    this.competitions = competitions;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  /** A page of reopenings. */
  record ReopeningPage(List<ReopeningView> items, @Nullable String next) {}

  @POST
  @RolesAllowed({"procurement-officer", "evaluator"})
  @Operation(
      operationId = "reopenMarks",
      summary = "Reopen marks or a consensus",
      description =
          "By an officer or the chair, with a reason that is kept. HAND_IN makes one evaluator's"
              + " marks drafts again; CONSENSUS lets one answer be agreed anew. A ranking that"
              + " stood is superseded. Refused once an award of the competition is approved.")
  @APIResponse(
      responseCode = "201",
      description = "It is reopened",
      content = @Content(schema = @Schema(implementation = ReopeningView.class)))
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ReopeningRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var done = reopening.reopen(id, request);
          return Replies.created(
              URI.create("/v1/competitions/" + id + "/reopenings"), done, ReopeningView.from(done));
        });
  }

  @GET
  @RolesAllowed({"procurement-officer", "evaluator", "commissioner", "auditor", "member"})
  @Operation(
      operationId = "listReopenings",
      summary = "What was reopened",
      description = "Each with who did it, when and why; oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of reopenings",
      content = @Content(schema = @Schema(implementation = ReopeningPage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    competitions.ofAuthority(actor.get(), id);
    var page = PageRequest.of(limit, after);
    return Pages.reply(reopenings.in(id, page), page, Reopening::id, ReopeningView::from, uri);
  }
}

package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;

/** What bidders were told of one award: to each its own, to the authority all. */
@Path("/v1/awards/{id}/assessment-summaries")
@Tag(name = "Awards")
public class AwardSummaryResource {

  private final SummaryRepository summaries;
  private final AwardRepository awards;
  private final CurrentActor actor;

  public AwardSummaryResource(
      SummaryRepository summaries, AwardRepository awards, CurrentActor actor) {
    this.summaries = summaries;
    this.awards = awards;
    this.actor = actor;
  }

  @GET
  @Path("/mine")
  @Produces({MediaType.APPLICATION_JSON, SummaryPages.HTML})
  @RolesAllowed("provider")
  @Operation(
      operationId = "readOwnSummary",
      summary = "Your assessment for one award",
      description = "As JSON, or as a page where Accept asks for text/html.")
  @APIResponse(
      responseCode = "200",
      description = "The assessment summary",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SummaryView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
      })
  public Response one(
      @PathParam("id") UUID id,
      @HeaderParam("Accept") @DefaultValue(MediaType.APPLICATION_JSON) String accept) {
    var own =
        summaries
            .of(id, actor.get().org())
            .orElseThrow(() -> Refused.notFound("assessment summary for you"));
    return SummaryPages.asksForHtml(accept)
        ? SummaryPages.html(List.of(own.content()))
        : Response.ok(own.content(), MediaType.APPLICATION_JSON_TYPE).build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"procurement-officer", "commissioner", "auditor"})
  @Operation(
      operationId = "listSummaries",
      summary = "What each bidder was told",
      description = "Of one award, for its own authority.")
  @APIResponse(
      responseCode = "200",
      description = "A page of assessment summaries",
      content = @Content(schema = @Schema(implementation = SummaryResource.SummaryPage.class)))
  public Response all(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var award = awards.of(actor.get(), id);
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        summaries.of(award.id(), page),
        page,
        AssessmentSummary::id,
        AssessmentSummary::content,
        uri);
  }
}

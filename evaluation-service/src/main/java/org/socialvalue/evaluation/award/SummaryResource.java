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

/** What a bidder is told of its assessment. */
@Path("/v1/competitions/{id}/assessment-summaries/mine")
@Tag(name = "Awards")
public class SummaryResource {

  private final SummaryRepository summaries;
  private final CurrentActor actor;

  public SummaryResource(SummaryRepository summaries, CurrentActor actor) {
    this.summaries = summaries;
    this.actor = actor;
  }

  /** A page of assessment summaries. */
  record SummaryPage(List<SummaryView> items, @Nullable String next) {}

  @GET
  @Produces({MediaType.APPLICATION_JSON, SummaryPages.HTML})
  @RolesAllowed("provider")
  @Operation(
      operationId = "listOwnSummaries",
      summary = "Your assessment, and the winner's",
      description =
          "One for each lot that you bid for, from the moment its award is approved; until then"
              + " there is none. A bid that was excluded or withdrawn after the opening is told so,"
              + " and why. As JSON, or as a page for screen and paper where Accept asks for"
              + " text/html. Of bids that did not win nothing is told.")
  @APIResponse(
      responseCode = "200",
      description = "A page of assessment summaries",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SummaryPage.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
      })
  public Response mine(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @HeaderParam("Accept") @DefaultValue(MediaType.APPLICATION_JSON) String accept,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    var rows = summaries.forBidder(id, actor.get().org(), page);
    if (rows.isEmpty() && page.after() == null) {
      throw Refused.notFound("assessment summary for you yet");
    }
    if (SummaryPages.asksForHtml(accept)) {
      return SummaryPages.html(
          rows.stream().limit(page.limit()).map(AssessmentSummary::content).toList());
    }
    return Pages.reply(rows, page, AssessmentSummary::id, AssessmentSummary::content, uri);
  }
}

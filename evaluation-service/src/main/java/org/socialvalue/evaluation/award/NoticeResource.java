package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

/** What everybody who bid is told. */
@Path("/v1/competitions/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class NoticeResource {

  private final ReadingNotices notices;

  public NoticeResource(ReadingNotices notices) {
    this.notices = notices;
  }

  /** A page of notices. */
  record NoticePage(List<NoticeView> items, @Nullable String next) {}

  @GET
  @RolesAllowed({"provider", "procurement-officer", "commissioner", "member", "auditor"})
  @Operation(
      operationId = "listCompetitionNotices",
      summary = "What everybody who bid is told",
      description =
          "Awards with their standstill, lots that nobody gets, challenges and how they ended, what"
              + " was given up; oldest first. To providers who bid here, without anybody's price; to"
              + " the authority with the values that a published award notice needs.")
  @APIResponse(
      responseCode = "200",
      description = "A page of notices",
      content = @Content(schema = @Schema(implementation = NoticePage.class)))
  public Response notices(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    return Pages.reply(notices.read(id, page), page, NoticeView::id, view -> view, uri);
  }
}

package org.socialvalue.tender.timeline;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.tender.project.ProjectRepository;

/** What was decided on a project. */
@Path("/v1/projects/{projectId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class TimelineResource {
  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final Timeline timeline;

  public TimelineResource(CurrentActor actor, ProjectRepository projects, Timeline timeline) {
    this.actor = actor;
    this.projects = projects;
    this.timeline = timeline;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(TimelineView.Page.class)
  @Operation(
      operationId = "readTimeline",
      summary = "What was decided when, by whom, on what evidence",
      description = "Every decision of the project, oldest first, in pages.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        timeline.page(project.id(), page), page, TimelineEntry::id, TimelineEntry::view, uri);
  }
}

package org.socialvalue.tender.engagement;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.tender.project.ProjectRepository;

/** Engagements of a project. */
@Path("/v1/projects/{projectId}/engagements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
public class EngagementResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final RecordingEngagement recording;

  public EngagementResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      EngagementRepository engagements,
      RecordingEngagement recording) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.engagements = engagements;
    this.recording = recording;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = EngagementView.class, responseCode = "201")
  @Operation(
      operationId = "recordEngagement",
      summary = "Record an engagement",
      description = "Groups and numbers, never names; what was said, with consent to quote it.")
  public Response record(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      HeldEngagement held) {
    return idempotency.once(
        key,
        held,
        () -> {
          var engagement = recording.record(actor.get(), projectId, held);
          return Replies.created(
              URI.create("/v1/projects/" + projectId + "/engagements/" + engagement.id()),
              engagement,
              EngagementView.from(engagement));
        });
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(EngagementView.Page.class)
  @Operation(
      operationId = "listEngagements",
      summary = "The project's engagements",
      description = "Oldest first, in pages.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        engagements.page(project.id(), page), page, Engagement::id, EngagementView::from, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(EngagementView.class)
  @Operation(
      operationId = "readEngagement",
      summary = "One engagement",
      description = "With what was said at it.")
  public Response read(@PathParam("projectId") UUID projectId, @PathParam("id") UUID id) {
    var project = projects.own(projectId, actor.get());
    var engagement = engagements.one(project.id(), id);
    return Replies.ok(engagement, EngagementView.from(engagement));
  }
}

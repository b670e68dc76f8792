package org.socialvalue.tender.project;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.changes.ChangeStreams;
import org.socialvalue.kit.changes.Changed;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.tender.Roles;

/** Tells that a project has changed, to whoever may read it. */
@Path("/v1/projects/{id}/changes")
@Tag(name = "Projects")
public class ProjectChangesResource {

  private final ChangeStreams streams;
  private final ProjectRepository projects;
  private final CurrentActor actor;

  ProjectChangesResource(ChangeStreams streams, ProjectRepository projects, CurrentActor actor) {
    this.streams = streams;
    this.projects = projects;
    this.actor = actor;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  @RolesAllowed({Roles.COMMISSIONER, Roles.PROCUREMENT_OFFICER, Roles.MEMBER, Roles.AUDITOR})
  @APIResponse(
      responseCode = "200",
      description = ChangeStreams.ANSWER,
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = Changed.class)))
  @Operation(
      operationId = "followProject",
      summary = "Be told when a project changes",
      description = ChangeStreams.DESCRIPTION)
  public Multi<OutboundSseEvent> follow(
      @PathParam("id") UUID id,
      @HeaderParam("Last-Event-ID") @Nullable String last,
      @Context Sse sse) {
    return streams.follow(
        CommissioningProject.class,
        id,
        last,
        sse,
        () -> Versions.tag(projects.own(id, actor.get())));
  }
}

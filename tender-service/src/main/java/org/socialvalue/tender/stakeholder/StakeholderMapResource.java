package org.socialvalue.tender.stakeholder;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.intake.FirstVersion;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;

/** The stakeholder map of a project. */
@Path("/v1/projects/{projectId}/stakeholder-map")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class StakeholderMapResource {

  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final StakeholderMapRepository maps;
  private final DrawingMap drawing;

  public StakeholderMapResource(
      CurrentActor actor,
      ProjectRepository projects,
      StakeholderMapRepository maps,
      DrawingMap drawing) {
    this.actor = actor;
    this.projects = projects;
    this.maps = maps;
    this.drawing = drawing;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(StakeholderMapView.class)
  @Operation(
      operationId = "readStakeholderMap",
      summary = "Who has a stake in the service",
      description =
          "As it stands, or as a stage left it. While nobody has drawn it, it is empty and its"
              + " ETag is \"none\".")
  public Response read(
      @PathParam("projectId") UUID projectId, @QueryParam("stage") @Nullable Stage stage) {
    var project = projects.own(projectId, actor.get());
    var map = maps.ofProject(project.id()).orElse(null);
    if (map == null) {
      if (stage != null) {
        throw Refused.notFound("stakeholder map of that stage");
      }
      return reply(StakeholderMapView.empty(project.id()));
    }
    var shown =
        stage == null
            ? map.present()
            : map.of(stage).orElseThrow(() -> Refused.notFound("stakeholder map of that stage"));
    return reply(StakeholderMapView.of(map, shown, project.stage()));
  }

  @PUT
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = StakeholderMapView.class, responseCode = "200")
  @Operation(
      operationId = "drawStakeholderMap",
      summary = "Draw the stakeholder map",
      description =
          "As a whole, for the project's present stage; how the stage before left it is kept."
              + " Groups and organisations, never persons by name.")
  public Response draw(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DrawMap asked) {
    return reply(drawing.draw(actor.get(), projectId, ifMatch, asked));
  }

  @GET
  @Path("/changes")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(MapChangesView.class)
  @Operation(
      operationId = "readStakeholderMapChanges",
      summary = "Whether the stakeholder map has changed since a stage",
      description =
          "Who was added, who is gone, who is described differently, against the map as that stage"
              + " left it; without a stage, as the last one left it.")
  public Response changes(
      @PathParam("projectId") UUID projectId, @QueryParam("since") @Nullable Stage since) {
    var project = projects.own(projectId, actor.get());
    var map = maps.ofProject(project.id()).orElseThrow(() -> Refused.notFound("stakeholder map"));
    return reply(map.version(), map.changes(since, project.stage()));
  }

  private static Response reply(StakeholderMapView view) {
    return reply(view.version(), view);
  }

  private static Response reply(@Nullable Long version, Object view) {
    return Response.ok(view).tag(FirstVersion.tag(version)).build();
  }
}

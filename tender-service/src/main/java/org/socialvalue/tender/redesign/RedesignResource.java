package org.socialvalue.tender.redesign;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.project.ProjectRepository;

/** The service as it is and its options, side by side. */
@Path("/v1/projects/{projectId}/redesign")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluating and redesigning")
public class RedesignResource {

  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final GatheringGroundwork groundwork;
  private final DatabaseClock clock;

  public RedesignResource(
      CurrentActor actor,
      ProjectRepository projects,
      GatheringGroundwork groundwork,
      DatabaseClock clock) {
    this.actor = actor;
    this.projects = projects;
    this.groundwork = groundwork;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @Operation(
      operationId = "compareRedesignOptions",
      summary = "The service as it is and its options, side by side",
      description =
          "Marks on each principle with the difference to the service as it is, the dimensions, what"
              + " is done to whom, what the rules see, the rounds and the conclusion. Nothing is"
              + " ranked.")
  public RedesignView compare(@PathParam("projectId") UUID projectId) {
    var project = projects.own(projectId, actor.get());
    return SideBySide.of(project.id(), groundwork.of(project, clock.now()));
  }
}

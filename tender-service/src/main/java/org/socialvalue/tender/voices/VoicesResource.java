package org.socialvalue.tender.voices;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.engagement.EngagementRepository;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.stakeholder.StakeholderMapRepository;

/** Who was heard on a project. */
@Path("/v1/projects/{projectId}/voices-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class VoicesResource {

  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final StakeholderMapRepository maps;
  private final DatabaseClock clock;

  public VoicesResource(
      CurrentActor actor,
      ProjectRepository projects,
      EngagementRepository engagements,
      StakeholderMapRepository maps,
      DatabaseClock clock) {
    this.actor = actor;
    this.projects = projects;
    this.engagements = engagements;
    this.maps = maps;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(VoicesReport.class)
  @Operation(
      operationId = "readVoicesReport",
      summary = "Groups served, groups heard, groups missing",
      description =
          "By group: whom the stakeholder map names, who was invited, how many came when and where,"
              + " which key questions they answered, in figures and in plain words. Those hard to"
              + " reach, and what VOICES_HEARD finds. Of one stage with its own map, or of all.")
  public VoicesReport read(
      @PathParam("projectId") UUID projectId, @QueryParam("stage") @Nullable Stage stage) {
    var project = projects.own(projectId, actor.get());
    var stakeholders = maps.factsOf(project.id(), project.stage(), stage);
    var voices = new Voices(engagements.ofProject(project.id()), stakeholders, clock.today());
    return VoicesReport.of(project.id(), stage, voices);
  }
}

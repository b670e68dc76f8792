package org.socialvalue.tender.learning;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;

/** What a project inherits from earlier contracts of its service area. */
@Path("/v1/projects/{projectId}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class CandidateResource {

  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final Lessons lessons;
  private final DecidingCandidate deciding;

  public CandidateResource(
      CurrentActor actor, ProjectRepository projects, Lessons lessons, DecidingCandidate deciding) {
    this.actor = actor;
    this.projects = projects;
    this.lessons = lessons;
    this.deciding = deciding;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(CandidatesView.class)
  @Operation(
      operationId = "listCandidates",
      summary = "What the project inherits",
      description =
          "The newest lesson of each lineage, at most 200, with what was made of it. The ETag is the"
              + " project's.")
  public Response list(@PathParam("projectId") UUID projectId) {
    return answer(projects.own(projectId, actor.get()));
  }

  @PUT
  @Path("/{lineage}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(CandidatesView.class)
  @Operation(
      operationId = "decideCandidate",
      summary = "Accept or decline a candidate",
      description =
          "A candidate for core that is accepted becomes a core outcome; what is at risk goes on the"
              + " register. Declining takes it back out. Undecided ones keep the analyse stage open"
              + " (rule CANDIDATES_DECIDED). If-Match is the project's.")
  public Response decide(
      @PathParam("projectId") UUID projectId,
      @PathParam("lineage") UUID lineage,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DecideCandidate asked) {
    return answer(deciding.decide(actor.get(), projectId, lineage, ifMatch, asked));
  }

  private Response answer(CommissioningProject project) {
    var candidates = lessons.candidates(project.authority().id(), project.serviceArea());
    return Replies.ok(project, CandidatesView.from(project, candidates));
  }
}

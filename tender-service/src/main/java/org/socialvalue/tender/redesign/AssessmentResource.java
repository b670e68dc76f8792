package org.socialvalue.tender.redesign;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.project.ProjectRepository;

/** Marks on the principles. */
@Path("/v1/projects/{projectId}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluating and redesigning")
public class AssessmentResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final AssessmentRepository assessments;
  private final AssessingService assessing;

  public AssessmentResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      AssessmentRepository assessments,
      AssessingService assessing) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.assessments = assessments;
    this.assessing = assessing;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = AssessmentView.class, responseCode = "201")
  @Operation(
      operationId = "assessService",
      summary = "Mark the service as it is, or an option, on the principles",
      description =
          "On the authority's own scale, with what each mark rests on (rule SIX_PRINCIPLES). Earlier"
              + " marks are kept; of each principle the latest counts.")
  public Response assess(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      AssessService asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var assessment = assessing.assess(actor.get(), projectId, asked);
          return Replies.created(
              URI.create("/v1/projects/" + projectId + "/assessments/" + assessment.id()),
              assessment,
              AssessmentView.from(assessment));
        });
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(AssessmentView.Page.class)
  @Operation(
      operationId = "listAssessments",
      summary = "The project's assessments",
      description =
          "Oldest first unless sorted otherwise, in pages; with subject only those of the service or an option.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @QueryParam("subject") @Nullable String subject,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var page = Assessment.SORTING.asked(limit, after, sort);
    return page.reply(
        assessments.page(project.id(), read(subject), page), AssessmentView::from, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(AssessmentView.class)
  @Operation(
      operationId = "readAssessment",
      summary = "One assessment",
      description = "As it was given; it never changes.")
  public Response read(@PathParam("projectId") UUID projectId, @PathParam("id") UUID id) {
    var project = projects.own(projectId, actor.get());
    var assessment = assessments.one(project.id(), id);
    return Replies.ok(assessment, AssessmentView.from(assessment));
  }

  private static @Nullable Subject read(@Nullable String subject) {
    return subject == null
        ? null
        : Subject.read(subject)
            .orElseThrow(
                () -> Refused.invalid("subject", "must be CURRENT or the identifier of an option"));
  }
}

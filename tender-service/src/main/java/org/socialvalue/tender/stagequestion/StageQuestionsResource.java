package org.socialvalue.tender.stagequestion;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.CONTRIBUTOR;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;

/** The key questions of each stage of a project. */
@Path("/v1/projects/{projectId}/stage-questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stage questions")
public class StageQuestionsResource {

  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final ExemptionRepository exemptions;
  private final QuestionsOfProject questions;
  private final ExemptingQuestion exempting;
  private final LiftingExemption lifting;

  public StageQuestionsResource(
      CurrentActor actor,
      ProjectRepository projects,
      ExemptionRepository exemptions,
      QuestionsOfProject questions,
      ExemptingQuestion exempting,
      LiftingExemption lifting) {
    this.actor = actor;
    this.projects = projects;
    this.exemptions = exemptions;
    this.questions = questions;
    this.exempting = exempting;
    this.lifting = lifting;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, CONTRIBUTOR, MEMBER, AUDITOR})
  @APIResponseSchema(StageQuestionsView.class)
  @Operation(
      operationId = "readStageQuestions",
      summary = "The key questions, and for whom each is open",
      description =
          "Of one stage, or of all: asked of whom, answered by whom, done without for which"
              + " recorded reason. A contributor reads the questions that are open.")
  public StageQuestionsView read(
      @PathParam("projectId") UUID projectId, @QueryParam("stage") @Nullable Stage stage) {
    var project = projects.own(projectId, actor.get());
    var officer = isOfficer(actor.get());
    var recorded = officer ? exemptions.ofProject(project.id()) : List.<RecordedExemption>of();
    Stream<QuestionState> shown = questions.of(project, stage).stream();
    return new StageQuestionsView(
        project.id(),
        project.stage(),
        shown
            .filter(state -> officer || !state.openFor().isEmpty())
            .map(state -> StageQuestionsView.from(state, recorded))
            .toList());
  }

  @PUT
  @Path("/{code}/exemptions/{group}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = ExemptionView.class, responseCode = "200")
  @Operation(
      operationId = "exemptStageQuestion",
      summary = "Record why a group's answer is done without",
      description =
          "The stage can then close without it; the reason and who recorded it are kept and shown."
              + " Writing it for the first time needs no If-Match.")
  public Response exempt(
      @PathParam("projectId") UUID projectId,
      @PathParam("code") String code,
      @PathParam("group") StakeholderGroup group,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ExemptQuestion asked) {
    var exemption = exempting.exempt(actor.get(), projectId, code, group, ifMatch, asked);
    return Response.ok(exemption).tag(Long.toString(exemption.version())).build();
  }

  @DELETE
  @Path("/{code}/exemptions/{group}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponse(responseCode = "204", description = "The question is open for the group again.")
  @Operation(
      operationId = "liftStageQuestionExemption",
      summary = "Take a recorded reason back",
      description = "The group's answer is needed again before the stage closes.")
  public Response lift(
      @PathParam("projectId") UUID projectId,
      @PathParam("code") String code,
      @PathParam("group") StakeholderGroup group,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    lifting.lift(actor.get(), projectId, code, group, ifMatch);
    return Response.noContent().build();
  }

  private static boolean isOfficer(Actor actor) {
    return actor.has(COMMISSIONER)
        || actor.has(PROCUREMENT_OFFICER)
        || actor.has(MEMBER)
        || actor.has(AUDITOR);
  }
}

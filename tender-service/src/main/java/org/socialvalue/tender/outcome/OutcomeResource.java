package org.socialvalue.tender.outcome;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.project.ProjectRepository;

/** Added outcomes of a project. */
@Path("/v1/projects/{projectId}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
public class OutcomeResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final OutcomeRepository outcomes;
  private final GatheringGroundwork groundwork;
  private final ProposingOutcome proposing;
  private final DescribingOutcome describing;
  private final CheckingDecision checking;
  private final DecidingOutcome deciding;
  private final JudgingOutcome judging;
  private final DatabaseClock clock;

  public OutcomeResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      OutcomeRepository outcomes,
      GatheringGroundwork groundwork,
      ProposingOutcome proposing,
      DescribingOutcome describing,
      CheckingDecision checking,
      DecidingOutcome deciding,
      JudgingOutcome judging,
      DatabaseClock clock) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.outcomes = outcomes;
    this.groundwork = groundwork;
    this.proposing = proposing;
    this.describing = describing;
    this.checking = checking;
    this.deciding = deciding;
    this.judging = judging;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
  @Operation(
      operationId = "proposeOutcome",
      summary = "Add a potential outcome",
      description =
          "Nothing is refused for being unfinished: the findings say what specifying it would need.")
  public Response propose(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ProposeOutcome asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var judged = proposing.propose(actor.get(), projectId, asked);
          var outcome = judged.outcome();
          return Replies.created(
              URI.create("/v1/projects/" + projectId + "/outcomes/" + outcome.id()),
              outcome,
              OutcomeView.from(judged));
        });
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(OutcomeView.Page.class)
  @Operation(
      operationId = "listOutcomes",
      summary = "The project's outcomes",
      description =
          "Oldest first unless sorted otherwise, in pages, each with what the rules find today.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @Parameter(description = ListTexts.WORDS) @QueryParam("q") @Nullable String q,
      @QueryParam("status") @Nullable OutcomeStatus status,
      @QueryParam("category") @Nullable OutcomeCategory category,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var page = Outcome.SORTING.asked(limit, after, sort);
    var search = new OutcomeSearch(q, status, category);
    var laid = groundwork.of(project, clock.now());
    return page.reply(
        outcomes.ofProject(projectId, search, page),
        outcome -> OutcomeView.from(outcome, judging.preview(outcome, laid)),
        uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(OutcomeView.class)
  @Operation(
      operationId = "readOutcome",
      summary = "One outcome",
      description = "With its decision and what the rules find today.")
  public Response read(@PathParam("projectId") UUID projectId, @PathParam("id") UUID id) {
    var project = projects.own(projectId, actor.get());
    var outcome = outcomes.one(projectId, id);
    var findings = judging.preview(outcome, groundwork.of(project, clock.now()));
    return Replies.ok(outcome, OutcomeView.from(outcome, findings));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(OutcomeView.class)
  @Operation(
      operationId = "describeOutcome",
      summary = "Word an outcome anew",
      description = "Replaces it as a whole while it is potential, provisional, open or dropped.")
  public Response describe(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ProposeOutcome asked) {
    var judged = describing.describe(actor.get(), projectId, id, ifMatch, asked);
    return Replies.ok(judged.outcome(), OutcomeView.from(judged));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponse(
      responseCode = "200",
      description = "The outcome as decided; with validateOnly what the rules find",
      content = @Content(schema = @Schema(oneOf = {OutcomeView.class, DecisionCheck.class})))
  @Operation(
      operationId = "decideOutcome",
      summary = "Decide what becomes of an outcome",
      description =
          "Specifying it, or keeping it as a KPI, is refused with all findings while a rule stands in"
              + " the way. If-Match is not needed with validateOnly.")
  public Response decide(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DecideOutcome asked) {
    if (validateOnly) {
      var findings = checking.check(actor.get(), projectId, id, asked);
      return Response.ok(DecisionCheck.of(findings, asked.acknowledged())).build();
    }
    var judged = deciding.decide(actor.get(), projectId, id, ifMatch, asked);
    return Replies.ok(judged.outcome(), OutcomeView.from(judged));
  }
}

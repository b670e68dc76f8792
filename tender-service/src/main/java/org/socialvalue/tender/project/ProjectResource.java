package org.socialvalue.tender.project;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.tender.learning.Lessons;

/** Commissioning projects. */
@Path("/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final Lessons lessons;
  private final StartingProject starting;
  private final DescribingProject describing;
  private final RecordingConsideration considering;
  private final DecidingRoute deciding;

  public ProjectResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      Lessons lessons,
      StartingProject starting,
      DescribingProject describing,
      RecordingConsideration considering,
      DecidingRoute deciding) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.lessons = lessons;
    this.starting = starting;
    this.describing = describing;
    this.considering = considering;
    this.deciding = deciding;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = ProjectView.class, responseCode = "201")
  @Operation(
      operationId = "startProject",
      summary = "Start a commissioning project",
      description = "It shows at once what earlier contracts of its service area taught.")
  public Response start(@HeaderParam("Idempotency-Key") @Nullable String key, StartProject asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var project = starting.start(actor.get(), asked);
          return Replies.created(
              URI.create("/v1/projects/" + project.id()), project, view(project));
        });
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(ProjectSummary.Page.class)
  @Operation(
      operationId = "listProjects",
      summary = "The authority's projects",
      description = "Oldest first unless sorted otherwise, in pages.")
  public Response list(
      @Parameter(
              description =
                  ListTexts.WORDS + " Title, core purpose and core outcomes are searched.")
          @QueryParam("q")
          @Nullable String q,
      @QueryParam("stage") @Nullable Stage stage,
      @Parameter(description = "Only of this service area, by its code") @QueryParam("serviceArea")
          @Nullable String serviceArea,
      @Parameter(description = "Only under this regime, by its code") @QueryParam("regime")
          @Nullable String regime,
      @Parameter(description = ListTexts.SORT + "createdAt, title") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new ProjectSearch(q, stage, serviceArea, regime);
    var page = CommissioningProject.SORTING.asked(limit, after, sort);
    return page.reply(projects.page(actor.get(), search, page), ProjectSummary::from, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(ProjectView.class)
  @Operation(
      operationId = "readProject",
      summary = "One project",
      description =
          "With its stage, what was considered, its route and the candidates it inherits.")
  public Response read(@PathParam("id") UUID id) {
    var project = projects.own(id, actor.get());
    return Replies.ok(project, view(project));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(ProjectView.class)
  @Operation(
      operationId = "describeProject",
      summary = "Describe a project anew",
      description = "Replaces the description as a whole, until a tender of it is out.")
  public Response describe(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      StartProject asked) {
    var project = describing.describe(actor.get(), id, ifMatch, asked);
    return Replies.ok(project, view(project));
  }

  @PUT
  @Path("/{id}/consideration")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(ProjectView.class)
  @Operation(
      operationId = "recordConsideration",
      summary = "Record what was considered",
      description =
          "Economic, social and environmental well-being, how the procurement secures it, and"
              + " whether to consult (rules CONSIDERATION_RECORDED and APPLIES_TO_ALL).")
  public Response consider(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Consideration considered) {
    var project = considering.record(actor.get(), id, ifMatch, considered);
    return Replies.ok(project, view(project));
  }

  @PUT
  @Path("/{id}/route")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(ProjectView.class)
  @Operation(
      operationId = "decideRoute",
      summary = "Decide how the service comes about",
      description = "Make, buy, renegotiate, direct payments or small grants (rule ROUTE).")
  public Response decide(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Route decided) {
    var project = deciding.decide(actor.get(), id, ifMatch, decided);
    return Replies.ok(project, view(project));
  }

  private ProjectView view(CommissioningProject project) {
    return ProjectView.from(
        project, lessons.candidates(project.authority().id(), project.serviceArea()));
  }
}

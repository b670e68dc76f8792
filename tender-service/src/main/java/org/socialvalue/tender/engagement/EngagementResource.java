package org.socialvalue.tender.engagement;

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
import java.util.List;
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
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;

/** Engagements of a project. */
@Path("/v1/projects/{projectId}/engagements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
public class EngagementResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final RecordingEngagement recording;
  private final CompletingEngagement completing;
  private final DatabaseClock clock;

  public EngagementResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      EngagementRepository engagements,
      ContributionRepository contributions,
      RecordingEngagement recording,
      CompletingEngagement completing,
      DatabaseClock clock) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.engagements = engagements;
    this.contributions = contributions;
    this.recording = recording;
    this.completing = completing;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = EngagementView.class, responseCode = "201")
  @Operation(
      operationId = "recordEngagement",
      summary = "Record or plan an engagement",
      description =
          "Groups and numbers, never names; what was said, with consent to quote it. Texts that"
              + " hold an e-mail address, a telephone or an NHS number are refused. With a day to"
              + " come it is planned: it counts for no rule until it is completed.")
  public Response record(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      RecordEngagement asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var engagement = recording.record(actor.get(), projectId, asked);
          return Replies.created(
              URI.create("/v1/projects/" + projectId + "/engagements/" + engagement.id()),
              engagement,
              view(engagement));
        });
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(EngagementView.class)
  @Operation(
      operationId = "completeEngagement",
      summary = "Complete a planned engagement",
      description =
          "Writes the plan anew as a whole. Once its day has come this records who was there, and"
              + " from then on it stands; only contributions are added.")
  public Response complete(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      RecordEngagement asked) {
    var engagement = completing.complete(actor.get(), projectId, id, ifMatch, asked);
    return Replies.ok(engagement, view(engagement));
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(EngagementView.Page.class)
  @Operation(
      operationId = "listEngagements",
      summary = "The project's engagements",
      description = "Oldest first unless sorted otherwise, in pages.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @QueryParam("status") @Nullable EngagementStatus status,
      @QueryParam("kind") @Nullable EngagementKind kind,
      @QueryParam("stage") @Nullable Stage stage,
      @Parameter(description = ListTexts.SORT + "createdAt, heldOn") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var search = new EngagementSearch(status, kind, stage);
    var page = Engagement.SORTING.asked(limit, after, sort);
    var rows = engagements.page(project.id(), search, clock.today(), page);
    var said = contributions.ofEngagements(rows.stream().map(Engagement::id).toList());
    var now = clock.now();
    return page.reply(rows, one -> EngagementView.from(one, said.get(one.id()), now), uri);
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
    return Replies.ok(engagement, view(engagement));
  }

  private EngagementView view(Engagement engagement) {
    var said = contributions.ofEngagements(List.of(engagement.id()));
    return EngagementView.from(engagement, said.get(engagement.id()), clock.now());
  }
}

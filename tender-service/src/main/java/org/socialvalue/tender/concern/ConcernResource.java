package org.socialvalue.tender.concern;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.FirstVersion;
import org.socialvalue.tender.project.ProjectRepository;

/** The authority's side of a market engagement: opening it and answering what was raised. */
@Path("/v1/projects/{projectId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market engagement")
public class ConcernResource {

  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final MarketEngagementRepository engagements;
  private final ConcernRepository concerns;
  private final OpeningMarketEngagement opening;
  private final AnsweringConcern answering;
  private final ErasingConcern erasing;
  private final DatabaseClock clock;

  public ConcernResource(
      CurrentActor actor,
      ProjectRepository projects,
      MarketEngagementRepository engagements,
      ConcernRepository concerns,
      OpeningMarketEngagement opening,
      AnsweringConcern answering,
      ErasingConcern erasing,
      DatabaseClock clock) {
    this.actor = actor;
    this.projects = projects;
    this.engagements = engagements;
    this.concerns = concerns;
    this.opening = opening;
    this.answering = answering;
    this.erasing = erasing;
    this.clock = clock;
  }

  @GET
  @Path("/market-engagement")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(MarketEngagementView.class)
  @Operation(
      operationId = "readOwnMarketEngagement",
      summary = "The project's market engagement",
      description = "While nobody has written one, its ETag is \"none\".")
  public Response read(@PathParam("projectId") UUID projectId) {
    var project = projects.own(projectId, actor.get());
    return reply(
        engagements
            .ofProject(project.id())
            .map(engagement -> MarketEngagementView.from(engagement, clock.now()))
            .orElseGet(() -> MarketEngagementView.none(project.id())));
  }

  @PUT
  @Path("/market-engagement")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = MarketEngagementView.class, responseCode = "200")
  @Operation(
      operationId = "openMarketEngagement",
      summary = "Open or close the market engagement",
      description =
          "While it is open, providers of any organisation see what is about to be asked for and"
              + " can raise concerns. Closing it leaves open concerns to be answered.")
  public Response open(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      OpenMarketEngagement asked) {
    return reply(opening.write(actor.get(), projectId, ifMatch, asked));
  }

  @GET
  @Path("/concerns")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(ConcernView.Page.class)
  @Operation(
      operationId = "listConcerns",
      summary = "What providers fear of the project's outcomes",
      description = "With who raised it, for the authority's eyes only. In pages.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @QueryParam("status") @Nullable ConcernStatus status,
      @QueryParam("kind") @Nullable ConcernKind kind,
      @Parameter(description = "Only of this outcome") @QueryParam("outcome")
          @Nullable UUID outcome,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var search = new ConcernSearch(status, kind, outcome);
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        concerns.page(project.id(), search, page), page, Concern::id, ConcernView::from, uri);
  }

  @GET
  @Path("/concerns/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(ConcernView.class)
  @Operation(
      operationId = "readConcern",
      summary = "One concern",
      description = "With who raised it, for the authority's eyes only.")
  public Response one(@PathParam("projectId") UUID projectId, @PathParam("id") UUID id) {
    var concern = concerns.one(projects.own(projectId, actor.get()).id(), id);
    return Replies.ok(concern, ConcernView.from(concern));
  }

  @PUT
  @Path("/concerns/{id}/answer")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = ConcernView.class, responseCode = "200")
  @Operation(
      operationId = "answerConcern",
      summary = "Answer a concern",
      description =
          "To all providers at once, with what becomes of the outcome; the answer must not name"
              + " who raised it. An answer can be written anew.")
  public Response answer(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      AnswerConcern given) {
    var concern = answering.answer(actor.get(), projectId, id, ifMatch, given);
    return Replies.ok(concern, ConcernView.from(concern));
  }

  @DELETE
  @Path("/concerns/{id}/words")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = ConcernView.class, responseCode = "200")
  @Operation(
      operationId = "eraseConcern",
      summary = "Erase what a concern says, for good",
      description =
          "Once it is answered or withdrawn, where somebody asks for it whom the words are about."
              + " They are gone from the audit trail too, which says so; what kind of concern it was,"
              + " of which outcome, and what was answered stay. Frozen plans no longer show them."
              + " Done twice it is done once.")
  public Response erase(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    var concern = erasing.erase(actor.get(), projectId, id, ifMatch);
    return Replies.ok(concern, ConcernView.from(concern));
  }

  private static Response reply(MarketEngagementView view) {
    return Response.ok(view).tag(FirstVersion.tag(view.version())).build();
  }
}

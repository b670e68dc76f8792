package org.socialvalue.tender.redesign;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.tender.project.ProjectRepository;

/** Rounds of redesign. */
@Path("/v1/projects/{projectId}/redesign-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluating and redesigning")
public class RoundResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final RoundRepository rounds;
  private final CheckingRound checking;
  private final DecidingRound deciding;

  public RoundResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      RoundRepository rounds,
      CheckingRound checking,
      DecidingRound deciding) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.rounds = rounds;
    this.checking = checking;
    this.deciding = deciding;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = RoundView.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "With validateOnly: what the rules find",
      content = @Content(schema = @Schema(implementation = RoundCheck.class)))
  @Operation(
      operationId = "decideRedesignRound",
      summary = "Redesign further, or conclude",
      description =
          "Concluding names an option, or says that the service stays as it is. It is refused with"
              + " all findings while an option on the table lacks a dimension or a mark (rule"
              + " FIVE_DIMENSIONS). What was concluded stays frozen until another round is opened.")
  public Response decide(
      @PathParam("projectId") UUID projectId,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      DecideRound asked) {
    if (validateOnly) {
      var findings = checking.check(actor.get(), projectId, asked);
      return Response.ok(RoundCheck.of(findings, asked.acknowledged())).build();
    }
    return idempotency.once(
        key,
        asked,
        () -> {
          var round = deciding.decide(actor.get(), projectId, asked);
          return Replies.created(
              URI.create("/v1/projects/" + projectId + "/redesign-rounds/" + round.id()),
              round,
              RoundView.from(round));
        });
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(RoundView.Page.class)
  @Operation(
      operationId = "listRedesignRounds",
      summary = "The project's rounds of redesign",
      description = "Oldest first, in pages.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        rounds.page(project.id(), page), page, RedesignRound::id, RoundView::from, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(RoundView.class)
  @Operation(
      operationId = "readRedesignRound",
      summary = "One round of redesign",
      description = "As it was decided; it never changes.")
  public Response read(@PathParam("projectId") UUID projectId, @PathParam("id") UUID id) {
    var project = projects.own(projectId, actor.get());
    var round = rounds.one(project.id(), id);
    return Replies.ok(round, RoundView.from(round));
  }
}

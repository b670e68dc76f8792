package org.socialvalue.evaluation.competition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.time.DatabaseClock;

/** Competitions, for whoever may see them. */
@Path("/v1/competitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competitions")
@RolesAllowed({
  "provider",
  "procurement-officer",
  "evaluator",
  "commissioner",
  "contract-manager",
  "member",
  "auditor"
})
public class CompetitionResource {

  private final Competitions competitions;
  private final CompetitionRepository repository;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public CompetitionResource(
      Competitions competitions,
      CompetitionRepository repository,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.repository = repository;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listCompetitions",
      summary = "Competitions",
      description =
          "A provider sees those that can still be bid for and those it has bid for; others see"
              + " those of their own authority. Oldest first unless sorted otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "A page of competitions",
      content = @Content(schema = @Schema(implementation = CompetitionPage.class)))
  public Response list(
      @Parameter(
              description =
                  ListTexts.WORDS + " The tender's title, lots and questions are searched.")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "Only in this phase, by the database's clock") @QueryParam("phase")
          CompetitionView.@Nullable Phase phase,
      @Parameter(description = "Only with a deadline after this instant")
          @QueryParam("bidsDueAfter")
          @Nullable Instant bidsDueAfter,
      @Parameter(description = "Only with a deadline before this instant")
          @QueryParam("bidsDueBefore")
          @Nullable Instant bidsDueBefore,
      @Parameter(description = ListTexts.SORT + "createdAt, title, bidsDueBy") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new CompetitionSearch(q, phase, bidsDueAfter, bidsDueBefore);
    var page = Competition.SORTING.asked(limit, after, sort);
    var rows = repository.page(actor.get(), search, page);
    var now = clock.now();
    return page.reply(rows, found -> CompetitionSummary.from(found, now), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "readCompetition",
      summary = "One competition",
      description = "With the tender as it was published: lots, questions, weights, dates.")
  @APIResponse(
      responseCode = "200",
      description = "The competition",
      content = @Content(schema = @Schema(implementation = CompetitionView.class)))
  public Response read(@PathParam("id") UUID id) {
    var competition = competitions.visibleTo(actor.get(), id);
    return Replies.ok(competition, CompetitionView.from(competition, clock.now()));
  }

  /** A page of competitions. */
  record CompetitionPage(List<CompetitionSummary> items, @Nullable String next) {}
}

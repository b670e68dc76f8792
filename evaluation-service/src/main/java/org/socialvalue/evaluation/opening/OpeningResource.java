package org.socialvalue.evaluation.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.score.HiddenNames;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;

/** The opening of a competition's bids. */
@Path("/v1/competitions/{id}/opening")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opening")
public class OpeningResource {

  private final CountingOpenings opening;
  private final OpeningRepository openings;
  private final OpenedBidRepository bids;
  private final Competitions competitions;
  private final HiddenNames names;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public OpeningResource(
      CountingOpenings opening,
      OpeningRepository openings,
      OpenedBidRepository bids,
      Competitions competitions,
      HiddenNames names,
      CurrentActor actor,
      Idempotency idempotency) {
    this.opening = opening;
    this.openings = openings;
    this.bids = bids;
    this.competitions = competitions;
    this.names = names;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  @POST
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "openBids",
      summary = "Open the bids",
      description =
          "After the deadline. The first officer asks; a second, other officer opens with the same"
              + " request.")
  @APIResponse(
      responseCode = "201",
      description = "Asked for, or opened: openedAt tells which",
      content = @Content(schema = @Schema(implementation = OpeningView.class)))
  public Response open(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        "",
        () -> {
          var opened = opening.open(id);
          return Replies.created(
              URI.create("/v1/competitions/" + id + "/opening"), opened, view(opened));
        });
  }

  @GET
  @RolesAllowed({"procurement-officer", "evaluator", "commissioner", "auditor", "member"})
  @Operation(
      operationId = "readOpening",
      summary = "Who opened the bids, when, and which there were",
      description =
          "With each bid's SHA-256, as on its bidder's receipt. A panel that is not to know whose"
              + " bids they are is told how many.")
  @APIResponse(
      responseCode = "200",
      description = "The opening",
      content = @Content(schema = @Schema(implementation = OpeningView.class)))
  public Response read(@PathParam("id") UUID id) {
    var competition = competitions.ofAuthority(actor.get(), id);
    var found = openings.of(id).orElseThrow(() -> Refused.notFound("opening"));
    return Replies.ok(
        found, names.areFrom(actor.get(), competition) ? OpeningView.nameless(found) : view(found));
  }

  private OpeningView view(Opening opening) {
    return OpeningView.from(opening, bids.in(opening.competitionId()));
  }
}

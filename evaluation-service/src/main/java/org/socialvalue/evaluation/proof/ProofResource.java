package org.socialvalue.evaluation.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.ranking.ReadingRanking;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;

/** What a ranking proves of itself. */
@Path("/v1/competitions/{id}/proofs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ranking")
public class ProofResource {

  private final ReadingProofs reading;
  private final ReadingRanking rankings;
  private final Competitions competitions;
  private final CurrentActor actor;

  public ProofResource(
      ReadingProofs reading,
      ReadingRanking rankings,
      Competitions competitions,
      CurrentActor actor) {
    this.reading = reading;
    this.rankings = rankings;
    this.competitions = competitions;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"procurement-officer", "commissioner", "member", "auditor"})
  @Operation(
      operationId = "readProofs",
      summary = "What the ranking proves of itself",
      description =
          "Of the ranking that stands, lot by lot: that financial proxies have no bearing; which"
              + " losing bid decides the winner by being there; the nearest change of weights that"
              + " turns the winner, in points as exact fractions; who would be first without each"
              + " evaluator; whether social value alone decided. Filed with the award when it is"
              + " approved, with its hash.")
  @APIResponse(
      responseCode = "200",
      description = "The proofs",
      content = @Content(schema = @Schema(implementation = ProofsView.class)))
  public Response read(@PathParam("id") UUID id) {
    var competition = competitions.ofAuthority(actor.get(), id);
    var ranking = rankings.standing(id);
    return Replies.ok(ranking, reading.read(competition, ranking));
  }

  @GET
  @Path("/versions/{number}")
  @RolesAllowed({"procurement-officer", "commissioner", "member", "auditor"})
  @Operation(
      operationId = "readProofsOfVersion",
      summary = "What a ranking proved of itself",
      description =
          "By the ranking's number. Of one that was superseded, as they were filed with the awards"
              + " that rested on it, whatever became of those; a lot that was not awarded by it is"
              + " left out, since its marks and bids may be others now.")
  @APIResponse(
      responseCode = "200",
      description = "The proofs",
      content = @Content(schema = @Schema(implementation = ProofsView.class)))
  public Response version(@PathParam("id") UUID id, @PathParam("number") int number) {
    var competition = competitions.ofAuthority(actor.get(), id);
    var ranking = rankings.version(id, number);
    return Replies.ok(
        ranking,
        ranking.stands()
            ? reading.read(competition, ranking)
            : reading.filed(competition, ranking));
  }
}

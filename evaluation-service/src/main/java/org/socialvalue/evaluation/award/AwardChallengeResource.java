package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.problem.Refused;

/** Challenges of an award. */
@Path("/v1/awards/{id}/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class AwardChallengeResource {

  private final Challenging challenging;
  private final ChallengeRepository challenges;
  private final AwardRepository awards;
  private final SummaryRepository summaries;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public AwardChallengeResource(
      Challenging challenging,
      ChallengeRepository challenges,
      AwardRepository awards,
      SummaryRepository summaries,
      CurrentActor actor,
      Idempotency idempotency) {
    this.challenging = challenging;
    this.challenges = challenges;
    this.awards = awards;
    this.summaries = summaries;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  /**
   * A challenge as it is raised.
   *
   * @param challenger which bidder, where an officer records it; a provider challenges for itself
   */
  public record Raised(
      @Nullable @Size(max = 100) String challenger, @NotBlank @Size(max = 20_000) String grounds) {}

  /** A page of challenges. */
  record ChallengePage(List<ChallengeView> items, @Nullable String next) {}

  @POST
  @RolesAllowed({"provider", "procurement-officer"})
  @Operation(
      operationId = "challengeAward",
      summary = "Challenge an award",
      description =
          "By a bidder for the lot, or by an officer who records what a bidder sent; once the award"
              + " is approved and until it is final. It suspends the award: nothing of it becomes"
              + " final until the challenge has its outcome.")
  @APIResponse(
      responseCode = "201",
      description = "The challenge",
      content = @Content(schema = @Schema(implementation = ChallengeView.class)))
  public Response raise(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      Raised raised) {
    return idempotency.once(
        key,
        raised,
        () -> {
          var challenge = challenging.raise(id, raised.challenger(), raised.grounds());
          return Replies.created(
              URI.create("/v1/challenges/" + challenge.id()),
              challenge,
              ChallengeView.from(challenge));
        });
  }

  @GET
  @RolesAllowed({"provider", "procurement-officer", "commissioner", "auditor"})
  @Operation(
      operationId = "listChallenges",
      summary = "Challenges of an award",
      description =
          "To a provider its own, to the authority all; oldest first unless sorted otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "A page of challenges",
      content = @Content(schema = @Schema(implementation = ChallengePage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @Parameter(description = "true: only those without an outcome; false: only those with one")
          @QueryParam("open")
          @Nullable Boolean open,
      @QueryParam("outcome") Challenge.@Nullable Outcome outcome,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    requireThere(id);
    var page = Challenge.SORTING.asked(limit, after, sort);
    return page.reply(
        challenges.of(id, actor.get(), open, outcome, page), ChallengeView::from, uri);
  }

  private void requireThere(UUID award) {
    var who = actor.get();
    if (!who.has("provider")) {
      awards.of(who, award);
    } else if (summaries.of(award, who.org()).isEmpty()) {
      throw Refused.notFound("award");
    }
  }
}

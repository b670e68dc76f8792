package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;

/** One challenge, and how it ended. */
@Path("/v1/challenges/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class ChallengeResource {

  private final ResolvingChallenge resolving;
  private final ChallengeRepository challenges;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public ChallengeResource(
      ResolvingChallenge resolving,
      ChallengeRepository challenges,
      CurrentActor actor,
      Idempotency idempotency) {
    this.resolving = resolving;
    this.challenges = challenges;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  /**
   * How a challenge ended.
   *
   * @param standstillEndsOn a longer standstill, where it was rejected; null leaves it as it stands
   */
  public record Resolution(
      Challenge.@NotNull Outcome outcome,
      @NotBlank @Size(max = 20_000) String reason,
      @Nullable LocalDate standstillEndsOn) {}

  @GET
  @RolesAllowed({"provider", "procurement-officer", "commissioner", "auditor"})
  @Operation(
      operationId = "readChallenge",
      summary = "One challenge",
      description = "With its outcome, once there is one.")
  @APIResponse(
      responseCode = "200",
      description = "The challenge",
      content = @Content(schema = @Schema(implementation = ChallengeView.class)))
  public Response read(@PathParam("id") UUID id) {
    var challenge = challenges.visibleTo(actor.get(), id);
    return Replies.ok(challenge, ChallengeView.from(challenge));
  }

  @POST
  @Path("/resolution")
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "resolveChallenge",
      summary = "Record how a challenge ended",
      description =
          "REJECTED: the award goes on, with its standstill as it stands or a longer one. UPHELD: it"
              + " is set aside; then marks can be reopened and the lot decided anew.")
  @APIResponse(
      responseCode = "200",
      description = "The challenge",
      content = @Content(schema = @Schema(implementation = ChallengeView.class)))
  public Response resolve(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      Resolution resolution) {
    return idempotency.once(
        key,
        resolution,
        () -> {
          var challenge =
              resolving.resolve(
                  id,
                  ifMatch,
                  resolution.outcome(),
                  resolution.reason(),
                  resolution.standstillEndsOn());
          return Replies.ok(challenge, ChallengeView.from(challenge));
        });
  }
}

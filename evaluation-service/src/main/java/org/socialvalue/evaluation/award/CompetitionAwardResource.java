package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;

/** Awards of a competition's lots: decided. */
@Path("/v1/competitions/{id}/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class CompetitionAwardResource {

  private final DecidingAward deciding;
  private final Idempotency idempotency;

  public CompetitionAwardResource(DecidingAward deciding, Idempotency idempotency) {
    this.deciding = deciding;
    this.idempotency = idempotency;
  }

  /**
   * Which bid gets which lot.
   *
   * @param reason kept with the decision
   */
  public record Decision(
      @NotBlank @Size(max = 100) String lotId,
      @NotNull UUID bidId,
      @NotBlank @Size(max = 10_000) String reason) {}

  @POST
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "decideAward",
      summary = "Decide an award",
      description =
          "To the first of the lot's ranking; a tie that the rule cannot break blocks it.")
  @APIResponse(
      responseCode = "201",
      description = "The award",
      content = @Content(schema = @Schema(implementation = AwardView.class)))
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      Decision decision) {
    return idempotency.once(
        key,
        decision,
        () -> {
          var award = deciding.decide(id, decision.lotId(), decision.bidId(), decision.reason());
          return Replies.created(
              URI.create("/v1/awards/" + award.id()), award, AwardView.from(award));
        });
  }
}

package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.rules.Finding;

/** Awards of a competition's lots: decided. */
@Path("/v1/competitions/{id}/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class CompetitionAwardResource {

  private final DecidingAward deciding;
  private final CheckingAward checking;
  private final Idempotency idempotency;

  public CompetitionAwardResource(
      DecidingAward deciding, CheckingAward checking, Idempotency idempotency) {
    this.deciding = deciding;
    this.checking = checking;
    this.idempotency = idempotency;
  }

  /** What is known before a lot is awarded. */
  public record Found(List<Finding> findings) {}

  @POST
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "decideAward",
      summary = "Decide an award",
      description =
          "To the first of the lot's ranking, to several in its order (with a reason, unless the"
              + " tender is for a framework), or to nobody (an empty list in bidIds). A tie that the"
              + " rule cannot break blocks it; what is advised has to be acknowledged. With"
              + " validateOnly nothing is decided: 200 with the findings.")
  @APIResponse(
      responseCode = "201",
      description = "The award",
      content = @Content(schema = @Schema(implementation = AwardView.class)))
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "True to be told the findings and decide nothing")
          @QueryParam("validateOnly")
          @DefaultValue("false")
          boolean validateOnly,
      AwardDecision decision) {
    if (validateOnly) {
      return Response.ok(new Found(checking.check(id, decision))).build();
    }
    return idempotency.once(
        key,
        decision,
        () -> {
          var award = deciding.decide(id, decision);
          return Replies.created(
              URI.create("/v1/awards/" + award.id()), award, AwardView.from(award));
        });
  }
}

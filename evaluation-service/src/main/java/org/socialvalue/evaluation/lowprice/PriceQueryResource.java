package org.socialvalue.evaluation.lowprice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;

/** One question about a low price. */
@Path("/v1/price-queries/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Low prices")
public class PriceQueryResource {

  private final ExplainingPrice explaining;
  private final ConcludingOnPrice concluding;
  private final PriceQueryRepository queries;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public PriceQueryResource(
      ExplainingPrice explaining,
      ConcludingOnPrice concluding,
      PriceQueryRepository queries,
      CurrentActor actor,
      Idempotency idempotency) {
    this.explaining = explaining;
    this.concluding = concluding;
    this.queries = queries;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  /** Why a price can be what it is. */
  public record Explanation(@NotBlank @Size(max = 20_000) String text) {}

  @GET
  @RolesAllowed({"provider", "procurement-officer", "auditor"})
  @Operation(
      operationId = "readPriceQuery",
      summary = "One question about a low price",
      description = "With the answer and what was concluded, as far as there are.")
  @APIResponse(
      responseCode = "200",
      description = "The price query",
      content = @Content(schema = @Schema(implementation = PriceQueryView.class)))
  public Response read(@PathParam("id") UUID id) {
    var query = queries.visibleTo(actor.get(), id);
    return Replies.ok(query, PriceQueryView.from(query));
  }

  @PUT
  @Path("/answer")
  @RolesAllowed("provider")
  @Operation(
      operationId = "explainPrice",
      summary = "Explain your price",
      description = "By the bidder who was asked. Until it is concluded it can be replaced.")
  @APIResponse(
      responseCode = "200",
      description = "The price query",
      content = @Content(schema = @Schema(implementation = PriceQueryView.class)))
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Explanation explanation) {
    var query = explaining.explain(id, ifMatch, explanation.text());
    return Replies.ok(query, PriceQueryView.from(query));
  }

  @POST
  @Path("/conclusion")
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "concludeOnPrice",
      summary = "Accept or reject the explanation of a price",
      description =
          "With a reason. Accepted: the price is explained. Rejected: the bid drops out, excluded on"
              + " that ground, and the ranking is computed anew. Refused once an award is approved.")
  @APIResponse(
      responseCode = "200",
      description = "The price query",
      content = @Content(schema = @Schema(implementation = PriceQueryView.class)))
  public Response conclude(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      Conclusion conclusion) {
    return idempotency.once(
        key,
        conclusion,
        () -> {
          var query = concluding.conclude(id, ifMatch, conclusion);
          return Replies.ok(query, PriceQueryView.from(query));
        });
  }
}

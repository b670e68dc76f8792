package org.socialvalue.evaluation.lowprice;

import jakarta.annotation.security.RolesAllowed;
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
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;

/** What bidders of a competition are asked about low prices. */
@Path("/v1/competitions/{id}/price-queries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Low prices")
public class CompetitionPriceQueryResource {

  private final AskingAboutPrice asking;
  private final PriceQueryRepository queries;
  private final Competitions competitions;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public CompetitionPriceQueryResource(
      AskingAboutPrice asking,
      PriceQueryRepository queries,
      Competitions competitions,
      CurrentActor actor,
      Idempotency idempotency) {
    this.asking = asking;
    this.queries = queries;
    this.competitions = competitions;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  /** A page of price queries. */
  record PriceQueryPage(List<PriceQueryView> items, @Nullable String next) {}

  @POST
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "askAboutPrice",
      summary = "Ask a bidder to explain a low price",
      description =
          "For a price that the tender's test finds low, by the ranking that stands. Until its last"
              + " day is over nothing is concluded without an answer.")
  @APIResponse(
      responseCode = "201",
      description = "It is asked",
      content = @Content(schema = @Schema(implementation = PriceQueryView.class)))
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      PriceQueryRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var query = asking.ask(id, request);
          return Replies.created(
              URI.create("/v1/price-queries/" + query.id()), query, PriceQueryView.from(query));
        });
  }

  @GET
  @RolesAllowed({"provider", "procurement-officer", "auditor"})
  @Operation(
      operationId = "listPriceQueries",
      summary = "What was asked about low prices",
      description =
          "To a provider its own, to the authority all; oldest first unless sorted otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "A page of price queries",
      content = @Content(schema = @Schema(implementation = PriceQueryPage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @Parameter(description = "Only of this lot of the tender, by its id there") @QueryParam("lot")
          @Nullable String lot,
      @Parameter(
              description =
                  "true: only those that their bidder has explained; false: only the others")
          @QueryParam("answered")
          @Nullable Boolean answered,
      @Parameter(
              description =
                  "true: only those that an officer has decided on; false: only the others")
          @QueryParam("concluded")
          @Nullable Boolean concluded,
      @Parameter(description = ListTexts.SORT + "createdAt, answerBy") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    competitions.visibleTo(actor.get(), id);
    var search = new PriceQuerySearch(lot, answered, concluded);
    var page = PriceQuery.SORTING.asked(limit, after, sort);
    return page.reply(queries.visibleTo(actor.get(), id, search, page), PriceQueryView::from, uri);
  }
}

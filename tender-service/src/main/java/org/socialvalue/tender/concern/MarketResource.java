package org.socialvalue.tender.concern;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;
import static org.socialvalue.tender.Roles.PROVIDER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

/** What is about to be asked for, as providers of any organisation see it. */
@Path("/v1/market-engagements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market engagement")
public class MarketResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ReadingMarket reading;
  private final RaisingConcern raising;
  private final WithdrawingConcern withdrawing;

  public MarketResource(
      CurrentActor actor,
      Idempotency idempotency,
      ReadingMarket reading,
      RaisingConcern raising,
      WithdrawingConcern withdrawing) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.reading = reading;
    this.raising = raising;
    this.withdrawing = withdrawing;
  }

  @GET
  @RolesAllowed({PROVIDER, COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(MarketView.Page.class)
  @Operation(
      operationId = "listMarketEngagements",
      summary = "Market engagements that are open",
      description = "Of every authority, oldest first, in pages.")
  public Response list(
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    return reading.open(PageRequest.of(limit, after), uri);
  }

  @GET
  @Path("/{projectId}")
  @RolesAllowed({PROVIDER, COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(MarketView.class)
  @Operation(
      operationId = "readMarketEngagement",
      summary = "What is about to be asked for",
      description =
          "The outcomes with their measures, and nothing of how they were decided. Readable for"
              + " good once it was opened.")
  public Response read(@PathParam("projectId") UUID projectId) {
    return reading.one(projectId);
  }

  @GET
  @Path("/{projectId}/concerns")
  @RolesAllowed({PROVIDER, COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(MarketConcern.Page.class)
  @Operation(
      operationId = "listMarketConcerns",
      summary = "What providers fear, and what was answered",
      description =
          "Without who raised a concern or when, in no meaningful order; one's own are marked. In"
              + " pages.")
  public Response concerns(
      @PathParam("projectId") UUID projectId,
      @QueryParam("status") @Nullable ConcernStatus status,
      @QueryParam("kind") @Nullable ConcernKind kind,
      @Parameter(description = "Only of this outcome") @QueryParam("outcome")
          @Nullable UUID outcome,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new ConcernSearch(status, kind, outcome);
    var page = PageRequest.of(limit, after);
    var reader = actor.get();
    return Pages.reply(
        reading.concerns(projectId, search, page),
        page,
        Concern::id,
        concern -> MarketConcern.from(concern, reader),
        uri);
  }

  @POST
  @Path("/{projectId}/concerns")
  @RolesAllowed(PROVIDER)
  @APIResponseSchema(value = MarketConcern.class, responseCode = "201")
  @Operation(
      operationId = "raiseConcern",
      summary = "Raise a concern on an outcome",
      description =
          "All providers read it and its answer; the authority alone sees who raised it. An open"
              + " concern keeps the tender from being published. A text that names the provider,"
              + " or holds an e-mail address, a telephone or an NHS number, is refused.")
  public Response raise(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      RaiseConcern raised) {
    return idempotency.once(
        key,
        raised,
        () -> {
          var concern = raising.raise(actor.get(), projectId, raised);
          return Replies.created(
              URI.create("/v1/market-engagements/" + projectId + "/concerns/" + concern.id()),
              concern,
              MarketConcern.from(concern, actor.get()));
        });
  }

  @GET
  @Path("/{projectId}/concerns/{id}")
  @RolesAllowed({PROVIDER, COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(MarketConcern.class)
  @Operation(
      operationId = "readMarketConcern",
      summary = "One concern with its answer",
      description = "Without who raised it or when.")
  public Response concern(@PathParam("projectId") UUID projectId, @PathParam("id") UUID id) {
    var concern = reading.concern(projectId, id);
    return Replies.ok(concern, MarketConcern.from(concern, actor.get()));
  }

  @DELETE
  @Path("/{projectId}/concerns/{id}")
  @RolesAllowed(PROVIDER)
  @APIResponse(responseCode = "204", description = "The concern is withdrawn.")
  @Operation(
      operationId = "withdrawConcern",
      summary = "Withdraw one's own concern",
      description = "As long as it is not answered; it then keeps nothing back any more.")
  public Response withdraw(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    withdrawing.withdraw(actor.get(), projectId, id, ifMatch);
    return Response.noContent().build();
  }
}

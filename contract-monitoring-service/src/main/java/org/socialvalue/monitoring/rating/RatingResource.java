package org.socialvalue.monitoring.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.measurement.ExactReaders;

/** Ratings over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class RatingResource {

  private final Contracts contracts;
  private final ExactReaders readers;
  private final PerformanceRatingRepository ratings;
  private final RatingPerformance rating;
  private final OverridingRating overriding;
  private final Idempotency idempotency;

  public RatingResource(
      Contracts contracts,
      ExactReaders readers,
      PerformanceRatingRepository ratings,
      RatingPerformance rating,
      OverridingRating overriding,
      Idempotency idempotency) {
    this.contracts = contracts;
    this.readers = readers;
    this.ratings = ratings;
    this.rating = rating;
    this.overriding = overriding;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/contracts/{id}/ratings")
  @Operation(
      operationId = "listRatings",
      summary = "How the performance was rated",
      description =
          "Oldest first unless sorted otherwise; as computed and as it stands, each as readRating shows it.")
  @APIResponse(
      responseCode = "200",
      description = "A page of ratings",
      content = @Content(schema = @Schema(implementation = RatingPage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @Parameter(description = ListTexts.SORT + "createdAt, to") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var view = view(contracts.seen(contractId, "contract"));
    var page = PerformanceRating.SORTING.asked(limit, after, sort);
    return page.reply(ratings.page(contractId, page), view, uri);
  }

  @GET
  @Path("/ratings/{id}")
  @Operation(
      operationId = "readRating",
      summary = "One rating",
      description =
          "With where each KPI stood. Who neither runs nor checks the contract reads that without"
              + " small numbers of people, and no score where it would narrow one down.")
  @APIResponse(
      responseCode = "200",
      description = "The rating",
      content = @Content(schema = @Schema(implementation = RatingView.class)))
  public Response read(@PathParam("id") UUID id) {
    var view = view(contracts.seen(ratings.contractOf(id), "rating"));
    var found = ratings.findById(id);
    return Replies.ok(found, view.apply(found));
  }

  @POST
  @Path("/contracts/{id}/ratings")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "ratePerformance",
      summary = "Rate the performance",
      description =
          "For the time since the last rating, up to a day that is not to come. Computed from where"
              + " the agreed KPIs stand on that day: each brings its weight where met or on track,"
              + " half of it at risk, none off track; what can't be measured takes no part."
              + " Another rating needs a reason; both are kept. A poor one makes a notice due."
              + " With validateOnly nothing is kept and the answer is 200 with what would come of"
              + " it.")
  @APIResponse(
      responseCode = "201",
      description = "The rating",
      content = @Content(schema = @Schema(implementation = RatingView.class)))
  @APIResponse(
      responseCode = "200",
      description = "With validateOnly: what would come of it",
      content = @Content(schema = @Schema(implementation = RatingPreview.class)))
  public Response rate(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      RatingRequest request) {
    if (validateOnly) {
      return Response.ok(rating.tried(contractId, request)).build();
    }
    return idempotency.once(
        key,
        request,
        () -> {
          var given = rating.rate(contractId, request);
          return Replies.created(
              URI.create("/v1/ratings/" + given.id()), given, RatingView.from(given));
        });
  }

  @POST
  @Path("/ratings/{id}/overriding")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "overrideRating",
      summary = "Give a rating another value",
      description =
          "With a reason, unless it is the computed one again. The computed one stays beside it.")
  @APIResponse(
      responseCode = "200",
      description = "The rating",
      content = @Content(schema = @Schema(implementation = RatingView.class)))
  public Response override(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      OverridingRequest request) {
    var given = overriding.override(id, ifMatch, request);
    return Replies.ok(given, RatingView.from(given));
  }

  private Function<PerformanceRating, RatingView> view(Contract contract) {
    return readers.reads(contract) ? RatingView::from : RatingView::forOthers;
  }

  /** A page of ratings. */
  record RatingPage(List<RatingView> items, @Nullable String next) {}
}

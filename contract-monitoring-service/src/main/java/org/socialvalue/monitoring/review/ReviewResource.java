package org.socialvalue.monitoring.review;

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
import java.time.LocalDate;
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
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;

/** Reviews over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class ReviewResource {

  private final Contracts contracts;
  private final ReviewRepository reviews;
  private final AnswerRepository answers;
  private final AnsweringReview answering;
  private final ClosingReview closing;
  private final Idempotency idempotency;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ReviewResource(
      Contracts contracts,
      ReviewRepository reviews,
      AnswerRepository answers,
      AnsweringReview answering,
      ClosingReview closing,
      Idempotency idempotency,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.reviews = reviews;
    this.answers = answers;
    this.answering = answering;
    this.closing = closing;
    this.idempotency = idempotency;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Path("/contracts/{id}/reviews")
  @Operation(
      operationId = "listReviewsOfContract",
      summary = "The calendar of a contract's reviews",
      description =
          "In the order in which they fall due, all at once: one for each period of the contract's"
              + " review terms, from its first review to its end. Empty until the contract runs.")
  public List<ReviewView> ofContract(@PathParam("id") UUID contractId) {
    contracts.seen(contractId, "contract");
    var of = reviews.of(contractId);
    var view = view(of);
    return of.stream().map(view).toList();
  }

  @GET
  @Path("/reviews")
  @Operation(
      operationId = "listReviews",
      summary = "Reviews of the actor's organisation",
      description = "Oldest first unless sorted otherwise, in pages.")
  @APIResponse(
      responseCode = "200",
      description = "A page of reviews",
      content = @Content(schema = @Schema(implementation = ReviewPage.class)))
  public Response list(
      @QueryParam("state") @Nullable ReviewState state,
      @Parameter(description = "Only of this contract") @QueryParam("contract")
          @Nullable UUID contract,
      @Parameter(description = "Only those due before this day") @QueryParam("dueBefore")
          @Nullable LocalDate dueBefore,
      @Parameter(description = "Only those due after this day") @QueryParam("dueAfter")
          @Nullable LocalDate dueAfter,
      @Parameter(description = ListTexts.SORT + "createdAt, dueOn") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new ReviewSearch(contract, state, dueAfter, dueBefore);
    var page = Review.SORTING.asked(limit, after, sort);
    var rows = reviews.page(actor.get(), search, clock.today(), page);
    return page.reply(rows, view(rows), uri);
  }

  @GET
  @Path("/reviews/{id}")
  @Operation(
      operationId = "readReview",
      summary = "One review",
      description = "With what was answered and decided.")
  @APIResponse(
      responseCode = "200",
      description = "The review",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response read(@PathParam("id") UUID id) {
    contracts.seen(reviews.contractOf(id), "review");
    var review = reviews.findById(id);
    return Replies.ok(review, view(review));
  }

  @GET
  @Path("/reviews/{id}/agenda")
  @Operation(
      operationId = "readReviewAgenda",
      summary = "What a review asks",
      description =
          "The questions for the provider and for people who receive care, and the promises under"
              + " review with where they stand today; without small numbers of people for those who"
              + " neither run nor check the contract.")
  public ReviewAgenda agenda(@PathParam("id") UUID id) {
    return closing.agenda(id);
  }

  @POST
  @Path("/reviews/{id}/answers")
  @RolesAllowed({Roles.PROVIDER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "answerReview",
      summary = "Answer the review's questions",
      description =
          "Are the outcomes still relevant, should they be revised? The provider answers for"
              + " itself, the contract manager records people who receive care.")
  @APIResponse(
      responseCode = "201",
      description = "The answer",
      content = @Content(schema = @Schema(implementation = ReviewView.AnswerView.class)))
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      AnswerRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var answer = answering.answer(id, request);
          return Replies.created(
              URI.create("/v1/reviews/" + id), answer, ReviewView.AnswerView.from(answer));
        });
  }

  @POST
  @Path("/reviews/{id}/closing")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "closeReview",
      summary = "Decide on each promise and close the review",
      description =
          "Refused with every finding until both voices are heard and each commitment is decided."
              + " To keep what people who receive care would change, to revise without other terms"
              + " for a KPI, or to drop once the contract is over, where nothing is let go any more,"
              + " asks for a reason. What it taught goes to the next design. With"
              + " validateOnly nothing changes and no"
              + " If-Match is needed.")
  @APIResponse(
      responseCode = "200",
      description = "The review, or with validateOnly what the rules find",
      content = @Content(schema = @Schema(oneOf = {ReviewView.class, FindingsView.class})))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      ClosingRequest request) {
    if (validateOnly) {
      return Response.ok(closing.tried(id, request)).build();
    }
    var review = closing.close(id, ifMatch, request);
    return Replies.ok(review, view(review));
  }

  private ReviewView view(Review review) {
    return view(List.of(review)).apply(review);
  }

  /** With the answers to all of them read at once. */
  private Function<Review, ReviewView> view(List<Review> shown) {
    var given = answers.of(shown.stream().map(Review::id).toList());
    var today = clock.today();
    return review -> ReviewView.from(review, given.getOrDefault(review.id(), List.of()), today);
  }

  /** A page of reviews. */
  record ReviewPage(List<ReviewView> items, @Nullable String next) {}
}

package org.socialvalue.monitoring.story;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;

/** Stories over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class StoryResource {

  private final Contracts contracts;
  private final StoryRepository stories;
  private final TellingStory telling;
  private final WithdrawingConsent withdrawing;
  private final Idempotency idempotency;
  private final DatabaseClock clock;

  public StoryResource(
      Contracts contracts,
      StoryRepository stories,
      TellingStory telling,
      WithdrawingConsent withdrawing,
      Idempotency idempotency,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.stories = stories;
    this.telling = telling;
    this.withdrawing = withdrawing;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @GET
  @Path("/contracts/{id}/stories")
  @Operation(
      operationId = "listStories",
      summary = "Stories of a contract",
      description = "Oldest first. Without their words where the consent no longer holds.")
  @APIResponse(
      responseCode = "200",
      description = "A page of stories",
      content = @Content(schema = @Schema(implementation = StoryPage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = PageRequest.of(limit, after);
    var today = clock.today();
    return Pages.reply(
        stories.page(contractId, page),
        page,
        Story::id,
        story -> StoryView.from(story, today),
        uri);
  }

  @GET
  @Path("/stories/{id}")
  @Operation(
      operationId = "readStory",
      summary = "One story",
      description = "Without its words where the consent no longer holds.")
  @APIResponse(
      responseCode = "200",
      description = "The story",
      content = @Content(schema = @Schema(implementation = StoryView.class)))
  public Response read(@PathParam("id") UUID id) {
    contracts.seen(stories.contractOf(id), "story");
    return reply(stories.findById(id));
  }

  @POST
  @Path("/contracts/{id}/stories")
  @RolesAllowed({Roles.PROVIDER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "tellStory",
      summary = "Tell a story",
      description =
          "With the consent of the person it is about. The answer is a receipt without the words:"
              + " read them at its location.")
  @APIResponse(
      responseCode = "201",
      description = "That it was taken in",
      content = @Content(schema = @Schema(implementation = StoryReceipt.class)))
  public Response tell(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      StoryRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var story = telling.tell(contractId, request);
          return Replies.created(
              URI.create("/v1/stories/" + story.id()), story, StoryReceipt.from(story));
        });
  }

  @POST
  @Path("/stories/{id}/consent-withdrawal")
  @RolesAllowed({Roles.PROVIDER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "withdrawConsent",
      summary = "Take a consent back",
      description = "Removes title and words for good; that there was a story remains.")
  @APIResponse(
      responseCode = "200",
      description = "What remains",
      content = @Content(schema = @Schema(implementation = StoryView.class)))
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(withdrawing.withdraw(id, ifMatch));
  }

  private Response reply(Story story) {
    return Replies.ok(story, StoryView.from(story, clock.today()));
  }

  /** A page of stories. */
  record StoryPage(List<StoryView> items, @Nullable String next) {}
}

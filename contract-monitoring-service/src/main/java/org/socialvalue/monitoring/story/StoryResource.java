package org.socialvalue.monitoring.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
  private final SeenStories seen;
  private final MediaRepository media;
  private final TellingStory telling;
  private final ChangingConsent changing;
  private final WithdrawingConsent withdrawing;
  private final ExportingStory exporting;
  private final Idempotency idempotency;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  StoryResource(
      Contracts contracts,
      StoryRepository stories,
      SeenStories seen,
      MediaRepository media,
      TellingStory telling,
      ChangingConsent changing,
      WithdrawingConsent withdrawing,
      ExportingStory exporting,
      Idempotency idempotency,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.stories = stories;
    this.seen = seen;
    this.media = media;
    this.telling = telling;
    this.changing = changing;
    this.withdrawing = withdrawing;
    this.exporting = exporting;
    this.idempotency = idempotency;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Path("/contracts/{id}/stories")
  @Operation(
      operationId = "listStories",
      summary = "Stories of a contract",
      description =
          "Oldest first unless sorted otherwise. Without words, pictures, sound and film where the consent no longer holds, or"
              + " does not reach the reader: INTERNAL stories reach those who run the contract on both"
              + " sides and those of the partner that told them, and neither other partners, members"
              + " nor auditors.")
  @APIResponse(
      responseCode = "200",
      description = "A page of stories",
      content = @Content(schema = @Schema(implementation = StoryPage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @Parameter(description = "Only of this commitment") @QueryParam("commitment")
          @Nullable UUID commitment,
      @Parameter(description = "Only those that tell of this day or a later one")
          @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Only those that tell of this day or an earlier one")
          @QueryParam("to")
          @Nullable LocalDate to,
      @Parameter(description = ListTexts.SORT + "createdAt, tellsOf") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var contract = contracts.seen(contractId, "contract");
    var search = new StorySearch(commitment, from, to);
    var page = Story.SORTING.asked(limit, after, sort);
    var today = clock.today();
    var rows = stories.page(contractId, search, page);
    var files = files(rows);
    return page.reply(
        rows,
        story ->
            StoryView.from(
                story, files.getOrDefault(story.id(), List.of()), actor.get(), contract, today),
        uri);
  }

  @GET
  @Path("/stories/{id}")
  @Operation(
      operationId = "readStory",
      summary = "One story",
      description =
          "Without what it tells where the consent no longer holds or does not reach the reader; with"
              + " advice on what would let it reach more people.")
  @APIResponse(
      responseCode = "200",
      description = "The story",
      content = @Content(schema = @Schema(implementation = StoryView.class)))
  public Response read(@PathParam("id") UUID id) {
    return reply(seen.seen(id));
  }

  @POST
  @Path("/contracts/{id}/stories")
  @RolesAllowed({Roles.PROVIDER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "tellStory",
      summary = "Tell a story",
      description =
          "With the consent of the person it is about, and under a pseudonym: addresses, telephone"
              + " numbers and the like are refused (STORIES). The answer is a receipt without the"
              + " words: read them at its location. Pictures, sound and film are added to it then.")
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

  @PUT
  @Path("/stories/{id}/consent")
  @RolesAllowed({Roles.PROVIDER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "changeConsent",
      summary = "Record that the person agrees to another scope or end",
      description = "While the consent holds; once it ran out nothing is left to agree to (409).")
  @APIResponse(
      responseCode = "200",
      description = "The story",
      content = @Content(schema = @Schema(implementation = StoryView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      StoryRequest.ConsentRequest request) {
    return reply(changing.change(id, ifMatch, request));
  }

  @POST
  @Path("/stories/{id}/consent-withdrawal")
  @RolesAllowed({Roles.PROVIDER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "withdrawStoryConsent",
      summary = "Take a consent back",
      description =
          "Removes words, pictures, sound and film for good; that there was a story remains.")
  @APIResponse(
      responseCode = "200",
      description = "What remains",
      content = @Content(schema = @Schema(implementation = StoryView.class)))
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(withdrawing.withdraw(id, ifMatch));
  }

  @GET
  @Path("/stories/{id}/data")
  @RolesAllowed({Roles.PROVIDER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "exportStory",
      summary = "All that is kept about one story",
      description =
          "For whoever told it, or the contract's lead, to hand on to the person it is about: words"
              + " and files as far as the consent holds and reaches the caller, the consent itself,"
              + " which statements name it, and what was done to it. To erase a story its consent is"
              + " taken back. Its ETag is the story's.")
  @APIResponse(
      responseCode = "200",
      description = "The story's data",
      content = @Content(schema = @Schema(implementation = StoryData.class)))
  public Response data(@PathParam("id") UUID id) {
    var exported = exporting.export(id);
    return Replies.ok(exported.story(), exported.data());
  }

  private Response reply(Story story) {
    var files = files(List.of(story)).getOrDefault(story.id(), List.of());
    var contract = contracts.seen(story.contractId(), "story");
    return Replies.ok(story, StoryView.from(story, files, actor.get(), contract, clock.today()));
  }

  private Map<UUID, List<StoryMedia>> files(List<Story> of) {
    return media.of(of.stream().map(Story::id).toList()).stream()
        .collect(Collectors.groupingBy(StoryMedia::storyId));
  }

  /** A page of stories. */
  record StoryPage(List<StoryView> items, @Nullable String next) {}
}

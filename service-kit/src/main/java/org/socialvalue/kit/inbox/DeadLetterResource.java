package org.socialvalue.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.ListTexts;

/** Parked events, for operators. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RolesAllowed("operator")
public class DeadLetterResource {

  private final DeadLetters letters;
  private final Replaying replaying;

  public DeadLetterResource(DeadLetters letters, Replaying replaying) {
    this.letters = letters;
    this.replaying = replaying;
  }

  @GET
  @Operation(
      operationId = "listDeadLetters",
      summary = "Events that wait for somebody to look",
      description = "Oldest first unless sorted otherwise, without their content.")
  @APIResponse(
      responseCode = "200",
      description = "A page of parked events",
      content = @Content(schema = @Schema(implementation = DeadLetterPage.class)))
  public Response list(
      @Parameter(description = "Only of this consumer") @QueryParam("consumer")
          @Nullable String consumer,
      @Parameter(description = "Only from this topic") @QueryParam("topic") @Nullable String topic,
      @Parameter(description = "Only of this type, as its ce_type header has it")
          @QueryParam("type")
          @Nullable String type,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new DeadLetterSearch(consumer, topic, type);
    var page = DeadLetter.SORTING.asked(limit, after, sort);
    return page.reply(letters.page(search, page), DeadLetter::view, uri);
  }

  @POST
  @Path("/{id}/replay")
  @Operation(
      operationId = "replayDeadLetter",
      summary = "Work a parked event after all",
      description =
          "Works every event parked for the same key, oldest first, until one fails again.")
  public Replaying.Replayed replay(@PathParam("id") UUID id) {
    return replaying.replay(id);
  }

  /** A page of parked events. */
  record DeadLetterPage(List<DeadLetterView> items, @Nullable String next) {}
}

package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

/** What an authority gives up. */
@Path("/v1/competitions/{id}/abandonments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class AbandonmentResource {

  private final Abandoning abandoning;
  private final AbandonmentRepository abandonments;
  private final Competitions competitions;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public AbandonmentResource(
      Abandoning abandoning,
      AbandonmentRepository abandonments,
      Competitions competitions,
      CurrentActor actor,
      Idempotency idempotency) {
    this.abandoning = abandoning;
    this.abandonments = abandonments;
    this.competitions = competitions;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  /**
   * What is given up.
   *
   * @param lotId null for the whole competition
   * @param reason told to everybody who bid
   */
  public record GivenUp(
      @Nullable @Size(max = 100) String lotId, @NotBlank @Size(max = 10_000) String reason) {}

  /** A page of what was given up. */
  record AbandonmentPage(List<AbandonmentView> items, @Nullable String next) {}

  @POST
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "abandonCompetition",
      summary = "Give up a lot or the whole competition",
      description =
          "With a reason that everybody who bid is told. At any time, also before the deadline,"
              + " until an award of it is final. What is given up is not awarded any more.")
  @APIResponse(
      responseCode = "201",
      description = "It is given up",
      content = @Content(schema = @Schema(implementation = AbandonmentView.class)))
  public Response abandon(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      GivenUp givenUp) {
    return idempotency.once(
        key,
        givenUp,
        () -> {
          var done = abandoning.abandon(id, givenUp.lotId(), givenUp.reason());
          return Replies.created(
              URI.create("/v1/competitions/" + id + "/notices"), done, AbandonmentView.from(done));
        });
  }

  @GET
  @RolesAllowed({"procurement-officer", "commissioner", "contract-manager", "member", "auditor"})
  @Operation(
      operationId = "listAbandonments",
      summary = "What was given up",
      description = "Of one competition, oldest first. Bidders read it among the notices.")
  @APIResponse(
      responseCode = "200",
      description = "A page of what was given up",
      content = @Content(schema = @Schema(implementation = AbandonmentPage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var competition = competitions.ofAuthority(actor.get(), id);
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        abandonments.in(competition.id(), page), page, Abandonment::id, AbandonmentView::from, uri);
  }
}

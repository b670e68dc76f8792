package org.socialvalue.evaluation.dropped;

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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.score.HiddenNames;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.problem.Refused;

/** Bids that dropped out of a competition after its opening. */
@Path("/v1/competitions/{id}/dropped-bids")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ranking")
public class DroppedBidResource {

  private final DroppingBid dropping;
  private final DroppedBidRepository dropped;
  private final Competitions competitions;
  private final OpenedBidRepository opened;
  private final HiddenNames names;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public DroppedBidResource(
      DroppingBid dropping,
      DroppedBidRepository dropped,
      Competitions competitions,
      OpenedBidRepository opened,
      HiddenNames names,
      CurrentActor actor,
      Idempotency idempotency) {
    this.dropping = dropping;
    this.dropped = dropped;
    this.competitions = competitions;
    this.opened = opened;
    this.names = names;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  /** A page of bids that dropped out. */
  record DroppedBidPage(List<DroppedBidView> items, @Nullable String next) {}

  @POST
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "dropBid",
      summary = "Record that a bid dropped out",
      description =
          "After the opening and before any award of the competition is approved. A ranking that"
              + " stands is superseded and computed anew from the bids that stay. The bidder is told the"
              + " reason at once, in the words given here; that they name another bidder has to be"
              + " acknowledged (REASONS_TO_BIDDERS).")
  @APIResponse(
      responseCode = "201",
      description = "The bid counts no longer",
      content = @Content(schema = @Schema(implementation = DroppedBidView.class)))
  public Response drop(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, Drop drop) {
    return idempotency.once(
        key,
        drop,
        () -> {
          var bid = dropping.drop(id, drop);
          return Replies.created(
              URI.create("/v1/competitions/" + id + "/dropped-bids/" + bid.id()),
              bid,
              DroppedBidView.from(bid));
        });
  }

  @GET
  @RolesAllowed({"procurement-officer", "evaluator", "commissioner", "member", "auditor"})
  @Operation(
      operationId = "listDroppedBids",
      summary = "Bids that dropped out",
      description = "Of one competition, oldest first unless sorted otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "A page of bids that dropped out",
      content = @Content(schema = @Schema(implementation = DroppedBidPage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("kind") DroppedBid.@Nullable Kind kind,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var competition = competitions.ofAuthority(actor.get(), id);
    var page = DroppedBid.SORTING.asked(limit, after, sort);
    var rows = dropped.page(id, kind, page);
    var shown = shown(rows, competition);
    return page.reply(rows, shown, uri);
  }

  @GET
  @Path("/mine")
  @RolesAllowed("provider")
  @Operation(
      operationId = "readOwnDroppedBid",
      summary = "Why your bid dropped out",
      description =
          "For its bidder alone, from the moment it was excluded or recorded as withdrawn, and"
              + " however the competition ends: the reason and the rule in the authority's words.")
  @APIResponse(
      responseCode = "200",
      description = "That your bid dropped out, and why",
      content = @Content(schema = @Schema(implementation = OwnDroppedBidView.class)))
  public Response mine(@PathParam("id") UUID id) {
    var bid =
        dropped
            .of(id, actor.get().org())
            .orElseThrow(() -> Refused.notFound("bid of yours that dropped out"));
    return Replies.ok(bid, OwnDroppedBidView.from(bid));
  }

  @GET
  @Path("/{droppedId}")
  @RolesAllowed({"procurement-officer", "evaluator", "commissioner", "member", "auditor"})
  @Operation(
      operationId = "readDroppedBid",
      summary = "One bid that dropped out",
      description = "With who recorded it, when and why.")
  @APIResponse(
      responseCode = "200",
      description = "The bid that dropped out",
      content = @Content(schema = @Schema(implementation = DroppedBidView.class)))
  public Response read(@PathParam("id") UUID id, @PathParam("droppedId") UUID droppedId) {
    var competition = competitions.ofAuthority(actor.get(), id);
    var bid = dropped.findById(droppedId);
    if (bid == null || !bid.competitionId().equals(id)) {
      throw Refused.notFound("bid that dropped out");
    }
    return Replies.ok(bid, shown(List.of(bid), competition).apply(bid));
  }

  private Function<DroppedBid, DroppedBidView> shown(
      List<DroppedBid> bids, Competition competition) {
    if (!names.areFrom(actor.get(), competition)) {
      return DroppedBidView::from;
    }
    var found = opened.byId(bids.stream().map(DroppedBid::bidId).toList());
    return bid -> DroppedBidView.from(bid).unnamed(Objects.requireNonNull(found.get(bid.bidId())));
  }
}

package org.socialvalue.monitoring.variation;

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
import java.util.UUID;
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
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.measurement.ExactReaders;

/** Variations over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Variations")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class VariationResource {

  private final Contracts contracts;
  private final ExactReaders readers;
  private final VariationRepository variations;
  private final SeenVariations seen;
  private final ProposingVariation proposing;
  private final AssentingToVariation assenting;
  private final DismissingVariation dismissing;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  public VariationResource(
      Contracts contracts,
      ExactReaders readers,
      VariationRepository variations,
      SeenVariations seen,
      ProposingVariation proposing,
      AssentingToVariation assenting,
      DismissingVariation dismissing,
      Idempotency idempotency,
      CurrentActor actor) {
    this.contracts = contracts;
    this.readers = readers;
    this.variations = variations;
    this.seen = seen;
    this.proposing = proposing;
    this.assenting = assenting;
    this.dismissing = dismissing;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @POST
  @Path("/contracts/{id}/variations")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "proposeVariation",
      summary =
          "Propose to extend, end early, revalue or hand over a contract, or to change partners",
      description =
          "Proposing is assenting; it takes effect with the last assent. An extension leaves the"
              + " targets due when they were, unless targetsMove. An early end asks for no more than"
              + " was due by then. A novation names each promise that is not waived: it goes along or"
              + " is let go with a reason (NOTHING_LOST); the new provider assents too, and from then"
              + " on the old one sees the variation with its record of every promise, and no more"
              + " the contract. Partners stay unless they are named anew; who is none any more sees the"
              + " contract no more. If-Match is the contract's; one variation waits at a time. Money in"
              + " pounds, VAT excluded.")
  @APIResponse(
      responseCode = "201",
      description = "The variation, waiting for assent",
      content = @Content(schema = @Schema(implementation = VariationView.class)))
  public Response propose(
      @PathParam("id") UUID contractId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      VariationRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var variation = proposing.propose(contractId, ifMatch, request);
          return Replies.created(
              URI.create("/v1/variations/" + variation.id()),
              variation,
              VariationView.from(variation));
        });
  }

  @GET
  @Path("/contracts/{id}/variations")
  @Operation(
      operationId = "listVariationsOfContract",
      summary = "What was varied about a contract",
      description =
          "Oldest first unless sorted otherwise, dismissed ones included, each as readVariation shows it.")
  @APIResponse(
      responseCode = "200",
      description = "A page of variations",
      content = @Content(schema = @Schema(implementation = VariationView.Page.class)))
  public Response ofContract(
      @PathParam("id") UUID contractId,
      @QueryParam("state") @Nullable VariationState state,
      @QueryParam("kind") @Nullable VariationKind kind,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var search = new VariationSearch(state, kind);
    var page = Variation.SORTING.asked(limit, after, sort);
    return page.reply(variations.page(contractId, search, page), this::view, uri);
  }

  @GET
  @Path("/variations")
  @Operation(
      operationId = "listVariations",
      summary = "Variations that concern the actor's organisation",
      description =
          "Oldest first unless sorted otherwise. A provider sees those under which it delivered, and those that would bring"
              + " it in.")
  @APIResponse(
      responseCode = "200",
      description = "A page of variations",
      content = @Content(schema = @Schema(implementation = VariationView.Page.class)))
  public Response list(
      @QueryParam("state") @Nullable VariationState state,
      @QueryParam("kind") @Nullable VariationKind kind,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new VariationSearch(state, kind);
    var page = Variation.SORTING.asked(limit, after, sort);
    return page.reply(variations.page(actor.get(), search, page), this::view, uri);
  }

  @GET
  @Path("/variations/{id}")
  @Operation(
      operationId = "readVariation",
      summary = "One variation",
      description =
          "With what was before it, and who has yet to assent; after a handover also with every"
              + " promise as it stood then, for the providers and those who run, verify or audit"
              + " the contract.")
  @APIResponse(
      responseCode = "200",
      description = "The variation",
      content = @Content(schema = @Schema(implementation = VariationView.class)))
  public Response read(@PathParam("id") UUID id) {
    return reply(seen.seen(id));
  }

  @POST
  @Path("/variations/{id}/assent")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "assentToVariation",
      summary = "Assent to a variation",
      description =
          "By each side that did not propose it, and by the provider that a novation brings in."
              + " With the last assent it takes effect.")
  @APIResponse(
      responseCode = "200",
      description = "The variation",
      content = @Content(schema = @Schema(implementation = VariationView.class)))
  public Response assent(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(assenting.assent(id, ifMatch));
  }

  @POST
  @Path("/variations/{id}/dismissal")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "dismissVariation",
      summary = "Take a variation back, or decline it",
      description = "By any party, while it waits. Nothing changes; it stays on record.")
  @APIResponse(
      responseCode = "200",
      description = "The variation",
      content = @Content(schema = @Schema(implementation = VariationView.class)))
  public Response dismiss(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(dismissing.dismiss(id, ifMatch));
  }

  private Response reply(Variation variation) {
    return Replies.ok(variation, view(variation));
  }

  private VariationView view(Variation variation) {
    return readers.readsAll()
        ? VariationView.from(variation)
        : VariationView.withoutHandover(variation);
  }
}

package org.socialvalue.monitoring.contract;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.Roles;

/** Contracts over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class ContractResource {

  private final ContractRepository repository;
  private final Contracts contracts;
  private final ActivatingContract activating;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ContractResource(
      ContractRepository repository,
      Contracts contracts,
      ActivatingContract activating,
      CurrentActor actor,
      DatabaseClock clock) {
    this.repository = repository;
    this.contracts = contracts;
    this.activating = activating;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Path("/contracts")
  @Operation(
      operationId = "listContracts",
      summary = "Contracts of the actor's organisation",
      description =
          "Oldest first unless sorted otherwise. An authority's staff see the contracts it gave, a provider's those it"
              + " delivers, as their lead or as a partner.")
  @APIResponse(
      responseCode = "200",
      description = "A page of contracts",
      content = @Content(schema = @Schema(implementation = ContractPage.class)))
  public Response list(
      @Parameter(
              description = ListTexts.WORDS + " Title, lots, suppliers and reference are searched.")
          @QueryParam("q")
          @Nullable String q,
      @QueryParam("state") @Nullable ContractState state,
      @Parameter(description = "Only of this supplier, by its identifier") @QueryParam("supplier")
          @Nullable String supplier,
      @Parameter(description = "Only with a last day after this one") @QueryParam("endsAfter")
          @Nullable LocalDate endsAfter,
      @Parameter(description = "Only with a last day before this one") @QueryParam("endsBefore")
          @Nullable LocalDate endsBefore,
      @Parameter(description = ListTexts.SORT + "createdAt, title, endsOn") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new ContractSearch(q, state, supplier, endsAfter, endsBefore);
    var page = Contract.SORTING.asked(limit, after, sort);
    var today = clock.today();
    return page.reply(
        repository.page(actor.get(), search, today, page),
        contract -> ContractView.from(contract, today),
        uri);
  }

  @GET
  @Path("/contracts/{id}")
  @Operation(
      operationId = "readContract",
      summary = "One contract",
      description = "What the award settled, and the state that the contract is in.")
  @APIResponse(
      responseCode = "200",
      description = "The contract",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response read(@PathParam("id") UUID id) {
    return reply(contracts.seen(id, "contract"));
  }

  @POST
  @Path("/contracts/{id}/activation")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "activateContract",
      summary = "Start the contract",
      description =
          "Refused with every finding while a rule is broken; advice needs an acknowledgement. Lays"
              + " out the reviews from the terms. With validateOnly nothing changes and no If-Match"
              + " is needed.")
  @APIResponse(
      responseCode = "200",
      description = "The contract, or with validateOnly what the rules find",
      content = @Content(schema = @Schema(oneOf = {ContractView.class, FindingsView.class})))
  public Response activate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      ActivationRequest request) {
    return validateOnly
        ? Response.ok(activating.tried(id, request.given())).build()
        : reply(activating.activate(id, ifMatch, request.given()));
  }

  private Response reply(Contract contract) {
    return Replies.ok(contract, ContractView.from(contract, clock.today()));
  }

  /** A page of contracts. */
  record ContractPage(List<ContractView> items, @Nullable String next) {}
}

package org.socialvalue.monitoring.fairness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.individual.ReleaseRepository;

/** Fair progress and the burden of reporting over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fairness")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class FairnessResource {

  private final Contracts contracts;
  private final ReleaseRepository releases;
  private final MixRepository mixes;
  private final SettlingMix settling;
  private final Burdens burdens;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  FairnessResource(
      Contracts contracts,
      ReleaseRepository releases,
      MixRepository mixes,
      SettlingMix settling,
      Burdens burdens,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.releases = releases;
    this.mixes = mixes;
    this.settling = settling;
    this.burdens = burdens;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Path("/contracts/{id}/fair-progress")
  @Operation(
      operationId = "readFairProgress",
      summary = "Who gains under a contract",
      description =
          "By need and between people who use care and their carers, from the last release of each KPI"
              + " or promise, so that no warning tells more than is shared. It asks where easy cases"
              + " are favoured: more than 10 points above the expected share of low needs or less than"
              + " half of that of high needs (from 20 people), or more than 20 points between those"
              + " who improved with low and with higher needs (from 10 in each); and where one group"
              + " falls while the other improves. A share counts everybody who started. These figures"
              + " are the product's choice.")
  @APIResponse(
      responseCode = "200",
      description = "Figures and questions",
      content = @Content(schema = @Schema(implementation = FairProgressView.class)))
  public FairProgressView progress(@PathParam("id") UUID contractId) {
    contracts.seen(contractId, "contract");
    return FairProgressView.of(
        contractId, mixes.of(contractId).orElse(null), releases.of(List.of(contractId)));
  }

  @GET
  @Path("/contracts/{id}/expected-mix")
  @Operation(
      operationId = "readExpectedMix",
      summary = "The mix of needs a contract was let for",
      description = "404 where nobody settled one.")
  @APIResponse(
      responseCode = "200",
      description = "The mix",
      content = @Content(schema = @Schema(implementation = MixView.class)))
  public Response mix(@PathParam("id") UUID contractId) {
    contracts.seen(contractId, "contract");
    var mix = mixes.of(contractId).orElseThrow(() -> Refused.notFound("expected mix"));
    return Replies.ok(mix, MixView.from(mix));
  }

  @PUT
  @Path("/contracts/{id}/expected-mix")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "settleExpectedMix",
      summary = "Record the mix of needs a contract was let for",
      description = "In per cent, to one place, summing to 100. The first time needs no If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The mix",
      content = @Content(schema = @Schema(implementation = MixView.class)))
  public Response settle(
      @PathParam("id") UUID contractId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MixRequest request) {
    var mix = settling.settle(contractId, ifMatch, request);
    return Replies.ok(mix, MixView.from(mix));
  }

  @GET
  @Path("/burden")
  @RolesAllowed({
    Roles.COMMISSIONER,
    Roles.PROCUREMENT_OFFICER,
    Roles.CONTRACT_MANAGER,
    Roles.AUDITOR,
    Roles.MEMBER
  })
  @Operation(
      operationId = "readBurden",
      summary = "What reporting asks of providers, by size",
      description =
          "Over the running contracts of the actor's authority: hours a year from the minutes and the"
              + " frequency of each KPI in force, set against a year's value. One statement however"
              + " many contracts there are.")
  @APIResponse(
      responseCode = "200",
      description = "By provider size",
      content = @Content(schema = @Schema(implementation = BurdenView.class)))
  public BurdenView burden() {
    var today = clock.today();
    return BurdenView.of(burdens.of(actor.get().org(), today), today);
  }
}

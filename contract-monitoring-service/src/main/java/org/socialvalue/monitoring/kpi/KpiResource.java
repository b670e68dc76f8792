package org.socialvalue.monitoring.kpi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.socialvalue.monitoring.Roles;

/** KPIs over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KPIs")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class KpiResource {

  private final KpiReading reading;
  private final ProposingTerms proposing;
  private final AgreeingKpi agreeing;
  private final DraftingKpi drafting;
  private final PuttingKpiForward forward;
  private final Idempotency idempotency;

  public KpiResource(
      KpiReading reading,
      ProposingTerms proposing,
      AgreeingKpi agreeing,
      DraftingKpi drafting,
      PuttingKpiForward forward,
      Idempotency idempotency) {
    this.reading = reading;
    this.proposing = proposing;
    this.agreeing = agreeing;
    this.drafting = drafting;
    this.forward = forward;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/contracts/{id}/kpis")
  @Operation(
      operationId = "listKpis",
      summary = "Every KPI of a contract",
      description =
          "The withdrawn too, with terms, agreements and status. All at once: a contract has about as"
              + " many as it has promises, since each tells how one of them is kept.")
  public List<KpiView> list(@PathParam("id") UUID contractId) {
    return reading.ofContract(contractId);
  }

  @GET
  @Path("/contracts/{id}/status")
  @Operation(
      operationId = "readContractStatus",
      summary = "Where the promises stand today",
      description =
          "Every KPI that stands, required and offered told apart, with what was due, what was"
              + " reported (gross) and what counts (net).")
  public ContractStatusView status(@PathParam("id") UUID contractId) {
    return reading.statusOf(contractId);
  }

  @GET
  @Path("/kpis/{id}")
  @Operation(
      operationId = "readKpi",
      summary = "One KPI",
      description = "With its agreed versions and its status by today.")
  @APIResponse(
      responseCode = "200",
      description = "The KPI",
      content = @Content(schema = @Schema(implementation = KpiView.class)))
  public Response read(@PathParam("id") UUID id) {
    return reply(reading.one(id));
  }

  @PUT
  @Path("/kpis/{id}")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "proposeKpiTerms",
      summary = "Propose other terms",
      description =
          "By either side while the contract is a draft. What was agreed before has to be agreed"
              + " anew.")
  @APIResponse(
      responseCode = "200",
      description = "The KPI",
      content = @Content(schema = @Schema(implementation = KpiView.class)))
  public Response propose(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      KpiRequest request) {
    return reply(proposing.propose(id, ifMatch, request.asTerms()));
  }

  @POST
  @Path("/commitments/{id}/kpis")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "draftKpi",
      summary = "Draft a further KPI for a promise",
      description =
          "The other side does not see it until it is put forward. Its own side changes it by PUT.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = KpiView.class)))
  public Response draft(
      @PathParam("id") UUID commitmentId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      KpiRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var kpi = drafting.draft(commitmentId, request.asTerms());
          return Replies.created(URI.create("/v1/kpis/" + kpi.id()), kpi, reading.view(kpi));
        });
  }

  @POST
  @Path("/kpis/{id}/proposal")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "putKpiForward",
      summary = "Put a draft forward",
      description =
          "In a draft contract both sides then agree on it; in a running one it waits in the open"
              + " revision with the other changes.")
  @APIResponse(
      responseCode = "200",
      description = "The KPI",
      content = @Content(schema = @Schema(implementation = KpiView.class)))
  public Response putForward(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      RevisionRequest.ProposalRequest request) {
    return reply(forward.putForward(id, ifMatch, request.reason()));
  }

  @POST
  @Path("/kpis/{id}/agreement")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "agreeKpi",
      summary = "Agree on the terms as they stand",
      description = "Each side once. With the second side they become the next version.")
  @APIResponse(
      responseCode = "200",
      description = "The KPI",
      content = @Content(schema = @Schema(implementation = KpiView.class)))
  public Response agree(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(agreeing.agree(id, ifMatch));
  }

  private Response reply(Kpi kpi) {
    return Replies.ok(kpi, reading.view(kpi));
  }
}

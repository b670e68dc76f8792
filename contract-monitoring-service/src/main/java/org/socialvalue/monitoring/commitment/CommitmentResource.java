package org.socialvalue.monitoring.commitment;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;

/** Commitments over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class CommitmentResource {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final TreatingCommitment treating;
  private final AssentingToTreatment assenting;
  private final DismissingProposal dismissing;

  public CommitmentResource(
      Contracts contracts,
      CommitmentRepository commitments,
      TreatingCommitment treating,
      AssentingToTreatment assenting,
      DismissingProposal dismissing) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.treating = treating;
    this.assenting = assenting;
    this.dismissing = dismissing;
  }

  @GET
  @Path("/contracts/{id}/commitments")
  @Operation(
      operationId = "listCommitments",
      summary = "Every promise of a contract",
      description =
          "Required and offered told apart by provenance. All of them: a contract has as many as the"
              + " winning bid made.")
  public List<CommitmentView> list(@PathParam("id") UUID contractId) {
    contracts.seen(contractId, "contract");
    return commitments.of(contractId).stream().map(CommitmentView::from).toList();
  }

  @GET
  @Path("/commitments/{id}")
  @Operation(
      operationId = "readCommitment",
      summary = "One promise as the contract carries it",
      description = "With how it is kept in sight and what was proposed for it.")
  @APIResponse(
      responseCode = "200",
      description = "The commitment",
      content = @Content(schema = @Schema(implementation = CommitmentView.class)))
  public Response read(@PathParam("id") UUID id) {
    var commitment = commitments.findById(id);
    if (commitment == null) {
      throw Refused.notFound("commitment");
    }
    contracts.seen(commitment.contractId(), "commitment");
    return reply(commitment);
  }

  @PUT
  @Path("/commitments/{id}/treatment")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "proposeTreatment",
      summary = "Propose to tell it by stories, or to follow it by a KPI",
      description =
          "A story waits for the other side's assent. A KPI is drafted at once with weight 0, for"
              + " both sides to agree on.")
  @APIResponse(
      responseCode = "200",
      description = "The commitment",
      content = @Content(schema = @Schema(implementation = CommitmentView.class)))
  public Response propose(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      TreatmentRequest request) {
    return reply(
        treating.propose(id, ifMatch, request.treatment().asTreatment(), request.reason()));
  }

  @POST
  @Path("/commitments/{id}/treatment/assent")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "assentToTreatment",
      summary = "Assent to telling it by stories",
      description = "By the side that did not propose it. Its KPIs are withdrawn.")
  @APIResponse(
      responseCode = "200",
      description = "The commitment",
      content = @Content(schema = @Schema(implementation = CommitmentView.class)))
  public Response assentToTreatment(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(assenting.assent(id, ifMatch, Treatment.STORY));
  }

  @POST
  @Path("/commitments/{id}/waiver")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "proposeWaiver",
      summary = "Propose to let a promise go",
      description =
          "With a reason. Nothing changes until the other side assents. Once the contract runs only"
              + " for a promise that no KPI follows; KPIs are retired by a revision, their promises"
              + " with them.")
  @APIResponse(
      responseCode = "200",
      description = "The commitment",
      content = @Content(schema = @Schema(implementation = CommitmentView.class)))
  public Response waive(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      WaiverRequest request) {
    return reply(treating.propose(id, ifMatch, Treatment.WAIVED, request.reason()));
  }

  @POST
  @Path("/commitments/{id}/waiver/assent")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "assentToWaiver",
      summary = "Assent to letting a promise go",
      description = "By the side that did not propose it. Its KPIs are withdrawn.")
  @APIResponse(
      responseCode = "200",
      description = "The commitment",
      content = @Content(schema = @Schema(implementation = CommitmentView.class)))
  public Response assentToWaiver(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(assenting.assent(id, ifMatch, Treatment.WAIVED));
  }

  @POST
  @Path("/commitments/{id}/proposal/dismissal")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "dismissProposal",
      summary = "Take a proposal back, or decline it",
      description = "By either side. All stays as it was before the proposal.")
  @APIResponse(
      responseCode = "200",
      description = "The commitment",
      content = @Content(schema = @Schema(implementation = CommitmentView.class)))
  public Response dismiss(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(dismissing.dismiss(id, ifMatch));
  }

  private static Response reply(Commitment commitment) {
    return Replies.ok(commitment, CommitmentView.from(commitment));
  }
}

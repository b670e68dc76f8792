package org.socialvalue.monitoring.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.monitoring.Roles;

/** The authority's monitoring policy over HTTP. */
@Path("/v1/monitoring-policy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring policy")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class PolicyResource {

  private final Policies policies;
  private final PolicyHolderRepository holders;
  private final SettlingPolicy settling;
  private final CurrentActor actor;

  public PolicyResource(
      Policies policies,
      PolicyHolderRepository holders,
      SettlingPolicy settling,
      CurrentActor actor) {
    this.policies = policies;
    this.holders = holders;
    this.settling = settling;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "readMonitoringPolicy",
      summary = "The policy in force",
      description =
          "The authority's own latest version, or the product's default, which is version 0.")
  @APIResponse(
      responseCode = "200",
      description = "The policy",
      content = @Content(schema = @Schema(implementation = PolicyView.class)))
  public Response read() {
    return reply(holders.of(actor.get().org()));
  }

  @GET
  @Path("/versions/{version}")
  @Operation(
      operationId = "readMonitoringPolicyVersion",
      summary = "One version of the authority's own policy",
      description = "As it was settled, from 1 on.")
  public PolicyView version(@PathParam("version") int version) {
    return policies.version(actor.get().org(), version);
  }

  @PUT
  @RolesAllowed(Roles.COMMISSIONER)
  @Operation(
      operationId = "settleMonitoringPolicy",
      summary = "Settle the policy anew",
      description =
          "As the next version; earlier ones stay. Days are working days in England and Wales,"
              + " percentages 0 to 100, costs pounds. It holds for what is laid out, proposed and"
              + " rated from now on. If-Match names the version in force, \"0\" for the default.")
  @APIResponse(
      responseCode = "200",
      description = "The policy",
      content = @Content(schema = @Schema(implementation = PolicyView.class)))
  public Response settle(@HeaderParam("If-Match") @Nullable String ifMatch, PolicyRequest request) {
    return reply(settling.settle(ifMatch, request));
  }

  private Response reply(PolicyHolder holder) {
    var authority = actor.get().org();
    return Replies.ok(
        holder,
        holder.number() == 0
            ? new PolicyView(false, 0, policies.inForce(authority), null, null, null)
            : policies.version(authority, holder.number()));
  }
}

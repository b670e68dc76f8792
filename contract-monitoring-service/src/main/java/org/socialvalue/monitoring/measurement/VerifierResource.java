package org.socialvalue.monitoring.measurement;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;

/** Who may verify a contract's figures, over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verifiers")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class VerifierResource {

  private final Contracts contracts;
  private final VerifierRepository verifiers;
  private final AppointingVerifier appointing;
  private final Idempotency idempotency;

  public VerifierResource(
      Contracts contracts,
      VerifierRepository verifiers,
      AppointingVerifier appointing,
      Idempotency idempotency) {
    this.contracts = contracts;
    this.verifiers = verifiers;
    this.appointing = appointing;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/contracts/{id}/verifiers")
  @Operation(
      operationId = "listVerifiers",
      summary = "Who may verify a contract's figures",
      description = "Oldest first, also those not accepted and those that ended.")
  @APIResponse(
      responseCode = "200",
      description = "A page of verifiers",
      content = @Content(schema = @Schema(implementation = VerifierPage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        verifiers.page(contractId, page), page, Verifier::id, VerifierView::from, uri);
  }

  @GET
  @Path("/verifiers/{id}")
  @Operation(
      operationId = "readVerifier",
      summary = "One verifier",
      description = "Who proposed them and whether the other side accepted.")
  @APIResponse(
      responseCode = "200",
      description = "The verifier",
      content = @Content(schema = @Schema(implementation = VerifierView.class)))
  public Response read(@PathParam("id") UUID id) {
    var verifier = verifiers.findById(id);
    if (verifier == null) {
      throw Refused.notFound("verifier");
    }
    contracts.seen(verifier.contractId(), "verifier");
    return reply(verifier);
  }

  @POST
  @Path("/contracts/{id}/verifiers")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "proposeVerifier",
      summary = "Propose somebody to verify figures",
      description = "By either side. They verify once the other side has accepted them.")
  @APIResponse(
      responseCode = "201",
      description = "The verifier",
      content = @Content(schema = @Schema(implementation = VerifierView.class)))
  public Response propose(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      VerifierRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var verifier = appointing.propose(contractId, request);
          return Replies.created(
              URI.create("/v1/verifiers/" + verifier.id()), verifier, VerifierView.from(verifier));
        });
  }

  @POST
  @Path("/verifiers/{id}/acceptance")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "acceptVerifier",
      summary = "Accept a verifier",
      description = "By the side that did not propose them.")
  @APIResponse(
      responseCode = "200",
      description = "The verifier",
      content = @Content(schema = @Schema(implementation = VerifierView.class)))
  public Response accept(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(appointing.accept(id, ifMatch));
  }

  @POST
  @Path("/verifiers/{id}/end")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "endVerifier",
      summary = "End what somebody may verify",
      description =
          "By either side; it ends by itself when the contract goes to another provider. What they"
              + " verified stays verified.")
  @APIResponse(
      responseCode = "200",
      description = "The verifier",
      content = @Content(schema = @Schema(implementation = VerifierView.class)))
  public Response end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(appointing.end(id, ifMatch));
  }

  private static Response reply(Verifier verifier) {
    return Replies.ok(verifier, VerifierView.from(verifier));
  }

  /** A page of verifiers. */
  record VerifierPage(List<VerifierView> items, @Nullable String next) {}
}

package org.socialvalue.monitoring.learning;

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
import org.socialvalue.monitoring.learning.StakeViews.RegisterView;
import org.socialvalue.monitoring.learning.StakeViews.StakeView;

/** What is at stake, over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What was learnt")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class StakeResource {

  private final Contracts contracts;
  private final StakeRegisters registers;
  private final ReadingStake reading;
  private final DrawingUpRegister drawingUp;
  private final Idempotency idempotency;

  public StakeResource(
      Contracts contracts,
      StakeRegisters registers,
      ReadingStake reading,
      DrawingUpRegister drawingUp,
      Idempotency idempotency) {
    this.contracts = contracts;
    this.registers = registers;
    this.reading = reading;
    this.drawingUp = drawingUp;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/contracts/{id}/at-stake")
  @Operation(
      operationId = "readAtStake",
      summary = "What would be lost if the contract ended now",
      description =
          "Each promise that gives something: its live values in their units, how many people the"
              + " KPIs that count people reach, the figures and stories behind it. What was waived,"
              + " and what gives nothing, is not in it.")
  public StakeView read(@PathParam("id") UUID contractId) {
    return reading.of(contractId);
  }

  @POST
  @Path("/contracts/{id}/at-stake-registers")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER})
  @Operation(
      operationId = "drawUpRegister",
      summary = "Send what is at stake to the next design",
      description =
          "Keeps it as it stands today and tells it as learning, so that the next project of the"
              + " service area starts with it. An early end that all agreed on and the end of the"
              + " contract do so by themselves. If-Match is the contract's.")
  @APIResponse(
      responseCode = "201",
      description = "The register",
      content = @Content(schema = @Schema(implementation = RegisterView.class)))
  public Response drawUp(
      @PathParam("id") UUID contractId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        contractId,
        () -> {
          var register = drawingUp.drawUp(contractId, ifMatch);
          return Replies.created(
              URI.create("/v1/at-stake-registers/" + register.id()),
              register,
              RegisterView.from(register));
        });
  }

  @GET
  @Path("/contracts/{id}/at-stake-registers")
  @Operation(
      operationId = "listRegisters",
      summary = "Registers that were sent to the next design",
      description = "Oldest first, each as it stood on its day.")
  @APIResponse(
      responseCode = "200",
      description = "A page of registers",
      content = @Content(schema = @Schema(implementation = RegisterView.Page.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        registers.page(contractId, page), page, StakeRegister::id, RegisterView::from, uri);
  }

  @GET
  @Path("/at-stake-registers/{id}")
  @Operation(
      operationId = "readRegister",
      summary = "One register",
      description = "As it stood on the day that it was sent.")
  @APIResponse(
      responseCode = "200",
      description = "The register",
      content = @Content(schema = @Schema(implementation = RegisterView.class)))
  public Response readRegister(@PathParam("id") UUID id) {
    var register = registers.findById(id);
    if (register == null) {
      throw Refused.notFound("register");
    }
    contracts.seen(register.contractId(), "register");
    return Replies.ok(register, RegisterView.from(register));
  }
}

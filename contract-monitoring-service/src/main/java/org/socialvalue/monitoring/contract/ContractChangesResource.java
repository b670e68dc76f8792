package org.socialvalue.monitoring.contract;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.changes.ChangeStreams;
import org.socialvalue.kit.changes.Changed;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.monitoring.Roles;

/** Tells that a contract has changed, to whoever may read it. */
@Path("/v1/contracts/{id}/changes")
@Tag(name = "Contracts")
public class ContractChangesResource {

  private final ChangeStreams streams;
  private final Contracts contracts;

  ContractChangesResource(ChangeStreams streams, Contracts contracts) {
    this.streams = streams;
    this.contracts = contracts;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  @RolesAllowed({
    Roles.COMMISSIONER,
    Roles.PROCUREMENT_OFFICER,
    Roles.CONTRACT_MANAGER,
    Roles.PROVIDER,
    Roles.VERIFIER,
    Roles.AUDITOR,
    Roles.MEMBER
  })
  @APIResponse(
      responseCode = "200",
      description = ChangeStreams.ANSWER,
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = Changed.class)))
  @Operation(
      operationId = "followContract",
      summary = "Be told when a contract changes",
      description = ChangeStreams.DESCRIPTION)
  public Multi<OutboundSseEvent> follow(
      @PathParam("id") UUID id,
      @HeaderParam("Last-Event-ID") @Nullable String last,
      @Context Sse sse) {
    return streams.follow(
        Contract.class, id, last, sse, () -> Versions.tag(contracts.seen(id, "contract")));
  }
}

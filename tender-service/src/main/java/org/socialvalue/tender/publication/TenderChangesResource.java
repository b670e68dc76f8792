package org.socialvalue.tender.publication;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
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
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.changes.ChangeStreams;
import org.socialvalue.kit.changes.Changed;

/** Tells that a tender has changed, to whoever may read it. */
@Path("/v1/tenders/{id}/changes")
@Tag(name = "Tenders")
public class TenderChangesResource {

  private final ChangeStreams streams;
  private final TenderRepository tenders;
  private final CurrentActor actor;

  TenderChangesResource(ChangeStreams streams, TenderRepository tenders, CurrentActor actor) {
    this.streams = streams;
    this.tenders = tenders;
    this.actor = actor;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  @Authenticated
  @APIResponse(
      responseCode = "200",
      description = ChangeStreams.ANSWER,
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = Changed.class)))
  @Operation(
      operationId = "followTender",
      summary = "Be told when a tender changes",
      description = ChangeStreams.DESCRIPTION)
  public Multi<OutboundSseEvent> follow(
      @PathParam("id") UUID id,
      @HeaderParam("Last-Event-ID") @Nullable String last,
      @Context Sse sse) {
    return streams.follow(
        Tender.class, id, last, sse, () -> tenders.read(id, actor.get()).tag(actor.get()));
  }
}

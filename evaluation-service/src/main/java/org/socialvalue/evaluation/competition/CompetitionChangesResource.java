package org.socialvalue.evaluation.competition;

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
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.changes.ChangeStreams;
import org.socialvalue.kit.changes.Changed;
import org.socialvalue.kit.http.Versions;

/** Tells that a competition has changed, to whoever may read it. */
@Path("/v1/competitions/{id}/changes")
@Tag(name = "Competitions")
public class CompetitionChangesResource {

  private final ChangeStreams streams;
  private final Competitions competitions;
  private final CurrentActor actor;

  CompetitionChangesResource(ChangeStreams streams, Competitions competitions, CurrentActor actor) {
    this.streams = streams;
    this.competitions = competitions;
    this.actor = actor;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  @RolesAllowed({
    "provider",
    "procurement-officer",
    "evaluator",
    "commissioner",
    "contract-manager",
    "member",
    "auditor"
  })
  @APIResponse(
      responseCode = "200",
      description = ChangeStreams.ANSWER,
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = Changed.class)))
  @Operation(
      operationId = "followCompetition",
      summary = "Be told when a competition changes",
      description = ChangeStreams.DESCRIPTION)
  public Multi<OutboundSseEvent> follow(
      @PathParam("id") UUID id,
      @HeaderParam("Last-Event-ID") @Nullable String last,
      @Context Sse sse) {
    return streams.follow(
        Competition.class,
        id,
        last,
        sse,
        () -> Versions.tag(competitions.visibleTo(actor.get(), id)));
  }
}

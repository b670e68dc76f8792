package org.socialvalue.kit.app;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.changes.ChangeStreams;
import org.socialvalue.kit.http.Deprecating;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

@Path("/v1/notes")
@RolesAllowed("commissioner")
public class NoteResource {

  private final Notes notes;
  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ChangeStreams streams;

  public NoteResource(
      Notes notes, CurrentActor actor, Idempotency idempotency, ChangeStreams streams) {
    this.streams = streams;
    this.notes = notes;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  @POST
  public Response write(@HeaderParam("Idempotency-Key") @Nullable String key, NoteRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var note = notes.write(actor.get(), request.text());
          return Replies.created(URI.create("/v1/notes/" + note.id()), note, note.view());
        });
  }

  @PUT
  @Path("/{id}")
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NoteRequest request) {
    var note = notes.change(actor.get(), id, ifMatch, request.text());
    return Replies.ok(note, note.view());
  }

  @GET
  @Path("/{id}")
  public Response read(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var note = notes.find(actor.get(), id);
    return Replies.ok(ifNoneMatch, Versions.tag(note), note::view);
  }

  @GET
  @Path("/{id}/changes")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  public Multi<OutboundSseEvent> changes(
      @PathParam("id") UUID id,
      @HeaderParam("Last-Event-ID") @Nullable String last,
      @Context Sse sse) {
    return streams.follow(
        Note.class, id, last, sse, () -> Versions.tag(notes.readCarelessly(actor.get(), id)));
  }

  @GET
  public Response list(
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    return Pages.reply(notes.page(actor.get(), page), page, Note::id, Note::view, uri);
  }

  @GET
  @Path("/old/{id}")
  @Operation(operationId = "readNoteAsBefore")
  @Deprecating(since = "2027-01-31", gone = "2028-02-01", instead = "/v1/notes/{id}")
  public Response readAsBefore(@PathParam("id") UUID id) {
    return Response.ok(notes.find(actor.get(), id).view()).build();
  }
}

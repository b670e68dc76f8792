package org.socialvalue.monitoring.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.Download;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;

/** Pictures, sound and film of stories over HTTP. */
@Path("/v1/stories/{storyId}/media")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories")
@RolesAllowed({Roles.PROVIDER, Roles.CONTRACT_MANAGER})
public class StoryMediaResource {

  private final SeenStories seen;
  private final MediaRepository media;
  private final ReceivingMedia receiving;
  private final AddingMedia adding;
  private final DescribingMedia describing;
  private final RemovingMedia removing;
  private final Documents documents;
  private final Idempotency idempotency;

  StoryMediaResource(
      SeenStories seen,
      MediaRepository media,
      ReceivingMedia receiving,
      AddingMedia adding,
      DescribingMedia describing,
      RemovingMedia removing,
      Documents documents,
      Idempotency idempotency) {
    this.seen = seen;
    this.media = media;
    this.receiving = receiving;
    this.adding = adding;
    this.describing = describing;
    this.removing = removing;
    this.documents = documents;
    this.idempotency = idempotency;
  }

  /** What makes a repeated request the same. */
  private record Again(UUID storyId, String sha256) {}

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "addStoryMedia",
      summary = "Add a picture, a sound or a film to a story",
      description =
          "The body is the file itself, told by its content: png, jpeg or webp up to 20,000,000 bytes,"
              + " mp3, m4a, ogg or wav up to 100,000,000, mp4 or webm up to 200,000,000 (413 beyond);"
              + " at most five to a story. The file's name only has to end as its content; it is not"
              + " kept, since it may name somebody. It has to be whole, with nothing after its end."
              + " What a camera or a program wrote into it of places, times and people is taken out"
              + " without touching what is seen and heard, and size and hash are of what is kept."
              + " Where something stays that may tell of them, such as a track of data beside a film,"
              + " the receipt says so. Then describe it.")
  @APIResponse(
      responseCode = "201",
      description = "That it was taken in",
      content = @Content(schema = @Schema(implementation = MediaReceipt.class)))
  public Response add(
      @PathParam("storyId") UUID storyId,
      @QueryParam("fileName") @Nullable String fileName,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      InputStream file) {
    var taken = receiving.receive(storyId, fileName, file);
    try {
      return idempotency.once(
          key,
          new Again(storyId, taken.received().sha256()),
          () -> added(storyId, String.valueOf(fileName), taken));
    } finally {
      documents.discard(taken.received());
    }
  }

  private Response added(UUID storyId, String fileName, Taken taken) {
    var added = adding.add(storyId, fileName, taken);
    return Replies.created(
        URI.create("/v1/stories/" + storyId + "/media/" + added.id()),
        added,
        MediaReceipt.from(added, taken.stays()));
  }

  @PUT
  @Path("/{mediaId}/description")
  @Operation(
      operationId = "describeStoryMedia",
      summary = "Say what a picture shows or what is said",
      description =
          "For those who can't see or hear it. If-Match names the version of the picture, sound or"
              + " film, as the story's view has it.")
  @APIResponse(
      responseCode = "200",
      description = "With its description",
      content = @Content(schema = @Schema(implementation = MediaView.class)))
  public Response describe(
      @PathParam("storyId") UUID storyId,
      @PathParam("mediaId") UUID mediaId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DescriptionRequest request) {
    var described = describing.describe(storyId, mediaId, ifMatch, request);
    return Replies.ok(described, MediaView.from(described));
  }

  @DELETE
  @Path("/{mediaId}")
  @Operation(
      operationId = "removeStoryMedia",
      summary = "Take a picture, a sound or a film away",
      description =
          "For good, with its description, while the rest of the story stays; another can take its"
              + " place. If-Match names its version, as the story's view has it.")
  @APIResponse(responseCode = "204", description = "It is gone")
  public void remove(
      @PathParam("storyId") UUID storyId,
      @PathParam("mediaId") UUID mediaId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    removing.remove(storyId, mediaId, ifMatch);
  }

  @GET
  @Path("/{mediaId}")
  @RolesAllowed({
    Roles.COMMISSIONER,
    Roles.PROCUREMENT_OFFICER,
    Roles.CONTRACT_MANAGER,
    Roles.PROVIDER,
    Roles.VERIFIER,
    Roles.AUDITOR,
    Roles.MEMBER
  })
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadStoryMedia",
      summary = "A picture, a sound or a film",
      description =
          "Byte for byte as it was kept, to be saved, and never to be kept by a cache. A player may ask"
              + " for one range of bytes (206; 416 for one beyond the end). 404 as soon as the consent"
              + " no longer holds or does not reach the reader.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(
      @PathParam("storyId") UUID storyId,
      @PathParam("mediaId") UUID mediaId,
      @HeaderParam("Range") @Nullable String range)
      throws IOException {
    seen.told(storyId);
    var file = media.findById(mediaId);
    if (file == null || !file.storyId().equals(storyId)) {
      throw Refused.notFound("media");
    }
    var asked = Range.asked(range, file.bytes());
    if (asked.isEmpty()) {
      return Response.fromResponse(whole(file)).header("Accept-Ranges", "bytes").build();
    }
    var part = asked.get();
    if (!part.isIn(file.bytes())) {
      return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
          .header("Content-Range", "bytes */" + file.bytes())
          .build();
    }
    return part(file, part);
  }

  private Response whole(StoryMedia file) throws IOException {
    return sent(file, documents.open(file.id()), file.bytes());
  }

  private Response part(StoryMedia file, Range part) throws IOException {
    var content = documents.open(file.id());
    content.skipNBytes(part.from());
    return Response.fromResponse(sent(file, new FirstBytes(content, part.bytes()), part.bytes()))
        .status(Response.Status.PARTIAL_CONTENT)
        .header("Accept-Ranges", "bytes")
        .header("Content-Range", "bytes " + part.from() + "-" + part.to() + "/" + file.bytes())
        .build();
  }

  private static Response sent(StoryMedia file, InputStream content, long bytes) {
    return Download.of(
        content,
        file.fileName(),
        file.type().mediaType(),
        bytes,
        file.sha256(),
        "private, no-store");
  }
}

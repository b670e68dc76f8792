package org.socialvalue.evaluation.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.document.BidDocuments;
import org.socialvalue.kit.document.Download;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;

/** The files that belong to a bid, as sealed as what it says. */
@Path("/v1/bids/{bidId}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents of a bid")
public class BidDocumentResource {

  private final ReceivingDocument receiving;
  private final AttachingDocument attaching;
  private final RemovingDocument removing;
  private final ReadingBid reading;
  private final ReadingDocument finding;
  private final BidDocuments documents;
  private final Idempotency idempotency;

  public BidDocumentResource(
      ReceivingDocument receiving,
      AttachingDocument attaching,
      RemovingDocument removing,
      ReadingBid reading,
      ReadingDocument finding,
      BidDocuments documents,
      Idempotency idempotency) {
    this.receiving = receiving;
    this.attaching = attaching;
    this.removing = removing;
    this.reading = reading;
    this.finding = finding;
    this.documents = documents;
    this.idempotency = idempotency;
  }

  /** The documents of a bid. */
  public record DocumentList(List<BidDocument> items) {}

  /** What makes a repeated request the same: the words and the file. */
  private record Again(AttachDocument asked, String sha256) {}

  @GET
  @RolesAllowed({"provider", "procurement-officer", "evaluator"})
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "listBidDocuments",
      summary = "The documents of a bid",
      description =
          "Fifty at most, in the order in which they were attached: to its bidder those of the latest"
              + " version; after the opening to officers and the panel those of the version that"
              + " stands, without price schedules for those who judge quality until the ranking is"
              + " computed.")
  @APIResponse(
      responseCode = "200",
      description = "The documents",
      content = @Content(schema = @Schema(implementation = DocumentList.class)))
  public Response list(@PathParam("bidId") UUID bidId) {
    var read = reading.read(bidId);
    return Replies.ok(read.bid(), new DocumentList(read.view().documents()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed("provider")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "attachBidDocument",
      summary = "Attach a document to a draft",
      description =
          "The body is the file itself: pdf, docx, xlsx, odt, ods, csv, txt, png or jpeg, told by its"
              + " content, without macros, 25,000,000 bytes at most unless configured otherwise. It"
              + " is encrypted as it comes in. Where the latest version was submitted, a new draft"
              + " begins with the same documents and this one. The ETag is the bid's new one.")
  @APIResponse(
      responseCode = "201",
      description = "Attached",
      content = @Content(schema = @Schema(implementation = DocumentHead.class)))
  public Response attach(
      @PathParam("bidId") UUID bidId,
      @QueryParam("fileName") @Nullable String fileName,
      @Schema(enumeration = {"ANSWER", "PRICE_SCHEDULE", "ACCREDITATION", "ACCOUNTS", "OTHER"})
          @QueryParam("kind")
          @Nullable String kind,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      InputStream file) {
    var asked = new AttachDocument(fileName, kind);
    var received = receiving.receive(bidId, asked, file);
    try {
      return idempotency.once(
          key, new Again(asked, received.sha256()), () -> attached(bidId, asked, received));
    } finally {
      documents.discard(received.id());
    }
  }

  private Response attached(UUID bidId, AttachDocument asked, Received received) {
    var bid = attaching.attach(bidId, asked, received);
    return Replies.created(
        URI.create("/v1/bids/" + bidId + "/documents/" + received.id()),
        bid,
        new DocumentHead(received.id(), bidId, received.bytes(), received.sha256()));
  }

  @GET
  @Path("/{documentId}")
  @RolesAllowed({"provider", "procurement-officer", "evaluator"})
  @Produces(MediaType.WILDCARD)
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "downloadBidDocument",
      summary = "Download a document",
      description =
          "Byte for byte as it came in, with the type that its content showed, always as something to"
              + " save. Its ETag is its SHA-256. Its bidder may have those of earlier versions too.")
  @APIResponse(
      responseCode = "200",
      description = "The file, to be saved",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(@PathParam("bidId") UUID bidId, @PathParam("documentId") UUID documentId)
      throws IOException {
    var found = finding.find(bidId, documentId);
    var document = found.document();
    return Download.of(
        documents.open(found.competitionId(), bidId, documentId),
        document.fileName(),
        document.mediaType(),
        document.bytes(),
        document.sha256(),
        "private, no-store");
  }

  @DELETE
  @Path("/{documentId}")
  @RolesAllowed("provider")
  @Operation(
      operationId = "removeBidDocument",
      summary = "Remove a document from a draft",
      description =
          "If-Match names the bid's version. A version that was submitted with it keeps it.")
  @APIResponse(
      responseCode = "200",
      description = "Removed",
      content = @Content(schema = @Schema(implementation = BidHead.class)))
  public Response remove(
      @PathParam("bidId") UUID bidId,
      @PathParam("documentId") UUID documentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    var bid = removing.remove(bidId, documentId, ifMatch);
    return Replies.ok(bid, BidHead.from(bid));
  }
}

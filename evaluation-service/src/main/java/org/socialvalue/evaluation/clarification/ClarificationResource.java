package org.socialvalue.evaluation.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;

/** One clarification over HTTP. */
@Path("/v1/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clarifications of a bid")
public class ClarificationResource {

  private final AnsweringClarification answering;
  private final ReadingClarifications reading;
  private final ClarificationRepository clarifications;
  private final Idempotency idempotency;

  public ClarificationResource(
      AnsweringClarification answering,
      ReadingClarifications reading,
      ClarificationRepository clarifications,
      Idempotency idempotency) {
    this.answering = answering;
    this.reading = reading;
    this.clarifications = clarifications;
    this.idempotency = idempotency;
  }

  /** What the bidder says. */
  public record ClarificationAnswer(@NotBlank @Size(max = 20_000) String answer) {}

  @GET
  @Path("/{clarificationId}")
  @RolesAllowed({"provider", "procurement-officer", "evaluator"})
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readBidClarification",
      summary = "One clarification",
      description = "For whoever may read the bid.")
  @APIResponse(
      responseCode = "200",
      description = "The clarification",
      content = @Content(schema = @Schema(implementation = ClarificationView.class)))
  public Response read(@PathParam("clarificationId") UUID id) {
    var found = clarifications.existing(id);
    var reader = reading.of(found.bidId());
    if (found.isAboutPrice() && !reader.pricesShown()) {
      throw ClarificationRepository.none();
    }
    return Replies.ok(found, reader.view(found));
  }

  @POST
  @Path("/{clarificationId}/answer")
  @RolesAllowed("provider")
  @Operation(
      operationId = "answerBidClarification",
      summary = "Answer what the authority asked",
      description = "Once, and before answerBy by the database's clock. An answer stands.")
  @APIResponse(
      responseCode = "200",
      description = "Answered",
      content = @Content(schema = @Schema(implementation = ClarificationHead.class)))
  public Response answer(
      @PathParam("clarificationId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ClarificationAnswer said) {
    return idempotency.once(
        key,
        said,
        () -> {
          var answered = answering.answer(id, ifMatch, said.answer());
          return Replies.ok(answered, ClarificationHead.from(answered));
        });
  }
}

package org.socialvalue.tender.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.text.Wording;

/** The specification that went out with a tender. */
@Path("/v1/tenders/{tenderId}/specification")
@Tag(name = "Documents")
@Authenticated
public class SpecificationResource {
  private final ReadingSpecification reading;

  public SpecificationResource(ReadingSpecification reading) {
    this.reading = reading;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, DocumentAnswers.HTML})
  @APIResponse(
      responseCode = "200",
      description = "The specification as it was frozen when the tender went out",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DocumentView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
      })
  @Operation(
      operationId = "readSpecification",
      summary = "The specification of a published tender",
      description =
          "For everybody who is signed in, as bidders need it, in the version that went out first;"
              + " what amendments changed since stands in the versions of the tender. As JSON, or"
              + " as a page where Accept asks for text/html.")
  public Response read(
      @PathParam("tenderId") UUID tenderId,
      @QueryParam("wording") @Nullable Wording wording,
      @HeaderParam("Accept") @DefaultValue(MediaType.APPLICATION_JSON) String accept,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return DocumentAnswers.of(reading.read(tenderId), accept, wording, language);
  }
}

package org.socialvalue.tender.publication;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.tender.text.TextVariants;

/** In which languages and wordings a tender can be read. */
@Path("/v1/tenders/{id}/texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenders")
public class TextsResource {

  private final CurrentActor actor;
  private final TenderRepository tenders;
  private final ReadingTexts reading;

  public TextsResource(CurrentActor actor, TenderRepository tenders, ReadingTexts reading) {
    this.actor = actor;
    this.tenders = tenders;
    this.reading = reading;
  }

  @GET
  @Authenticated
  @APIResponseSchema(TextVariants.class)
  @Operation(
      operationId = "readTenderTexts",
      summary = "The texts of a tender and which wordings they have",
      description =
          "Each text that bidders and the public read: its English, whether Welsh and easy read are"
              + " there, and how many are. What is missing is told; nothing is made up.")
  public Response texts(@PathParam("id") UUID id) {
    var tender = tenders.readable(id, actor.get());
    return Replies.ok(tender, reading.of(tender));
  }
}

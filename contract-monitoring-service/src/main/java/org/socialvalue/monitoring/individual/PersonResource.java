package org.socialvalue.monitoring.individual;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Roles;

/** All that a provider entered about one person, in every contract, at that person's asking. */
@Path("/v1/people/{pseudonym}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Individual outcomes")
@RolesAllowed(Roles.PROVIDER)
public class PersonResource {

  private final ExportingPerson exporting;
  private final ErasingPerson erasing;

  PersonResource(ExportingPerson exporting, ErasingPerson erasing) {
    this.exporting = exporting;
    this.erasing = erasing;
  }

  @GET
  @Operation(
      operationId = "exportPerson",
      summary = "All that is kept about one person",
      description =
          "Every row that the caller's own organisation entered under this pseudonym, in whichever"
              + " contract, with the counts that it is among and what was done to it. Its ETag"
              + " changes with each of the rows.")
  @APIResponse(
      responseCode = "200",
      description = "The person's data",
      content = @Content(schema = @Schema(implementation = PersonData.class)))
  public Response export(@PathParam("pseudonym") String pseudonym) {
    var exported = exporting.export(pseudonym);
    return Response.ok(exported.data())
        .tag(new EntityTag(Long.toString(exported.version())))
        .build();
  }

  @DELETE
  @APIResponse(responseCode = "204", description = "Nothing is left under this pseudonym.")
  @Operation(
      operationId = "erasePerson",
      summary = "Erase all that is kept about one person",
      description =
          "Removes every row that the caller's own organisation entered under this pseudonym, in"
              + " whichever contract, also of contracts that went to another provider. What was"
              + " released stays, since it tells nobody apart, and so do figures in reports.")
  public Response erase(
      @PathParam("pseudonym") String pseudonym, @HeaderParam("If-Match") @Nullable String ifMatch) {
    erasing.erase(pseudonym, ifMatch);
    return Response.noContent().build();
  }
}

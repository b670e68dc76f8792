package org.socialvalue.tender.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.tender.Roles;

/** The register filled up, for operators. */
@Path("/v1/ocds/filling")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RolesAllowed(Roles.OPERATOR)
public class FillingResource {

  private final FillingRegister filling;

  FillingResource(FillingRegister filling) {
    this.filling = filling;
  }

  @POST
  @Operation(
      operationId = "fillRegister",
      summary = "Enter what became public before the register told it",
      description =
          "Tenders and market engagements from what is kept of them, awards and contracts from the"
              + " events of the other services, in the order in which they happened. Changes nothing"
              + " that is there; can be done again. Reads every event that was ever sent: minutes,"
              + " where there are many.")
  public FillingRegister.Filled fill() {
    return filling.fill();
  }
}

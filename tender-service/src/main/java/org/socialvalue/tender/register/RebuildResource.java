package org.socialvalue.tender.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.tender.Roles;

/** The register built anew, for operators. */
@Path("/v1/ocds/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RolesAllowed(Roles.OPERATOR)
public class RebuildResource {

  private final RebuildingRegister rebuilding;

  RebuildResource(RebuildingRegister rebuilding) {
    this.rebuilding = rebuilding;
  }

  @POST
  @Operation(
      operationId = "rebuildRegister",
      summary = "Build every release of the register anew",
      description =
          "From the facts that came in, to the same bytes. Refused, with everything as it was,"
              + " where a release that is out would become another one, unless acceptChanges says"
              + " that it may.")
  public RebuildingRegister.Rebuilt rebuild(
      @QueryParam("acceptChanges") @DefaultValue("false") boolean acceptChanges) {
    return rebuilding.rebuild(acceptChanges);
  }
}

package org.socialvalue.tender.framework;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.events.Area;

/** The data that rules look up, for all who have to name its codes. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
@Authenticated
public class ReferenceResource {

  private final ReferenceData data;

  public ReferenceResource(ReferenceData data) {
    this.data = data;
  }

  @GET
  @Path("/areas")
  @Operation(
      operationId = "listAreas",
      summary = "All areas",
      description = "Each with the area that it lies in; parents come first.")
  public List<Area> areas() {
    return data.areas().all();
  }

  @GET
  @Path("/regimes")
  @Operation(
      operationId = "listRegimes",
      summary = "Regimes of procurement law",
      description = "With their figures and where those come from.")
  public List<Regime> regimes() {
    return data.regimes();
  }

  @GET
  @Path("/service-areas")
  @Operation(
      operationId = "listServiceAreas",
      summary = "Service areas",
      description = "Kinds of care that are commissioned again and again.")
  public List<ServiceArea> serviceAreas() {
    return data.serviceAreas();
  }
}

package org.socialvalue.tender.framework;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Social value frameworks. */
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
@Authenticated
public class FrameworkResource {

  private final ShippedFrameworks shipped;

  public FrameworkResource(ShippedFrameworks shipped) {
    this.shipped = shipped;
  }

  @GET
  @Operation(
      operationId = "listFrameworks",
      summary = "Social value frameworks",
      description = "With their priorities, strategic outcomes and the figures of their policy.")
  public List<Framework> frameworks() {
    return shipped.all();
  }
}

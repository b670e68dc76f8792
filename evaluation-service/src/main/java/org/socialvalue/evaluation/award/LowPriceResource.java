package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prices that the tender's test finds low. */
@Path("/v1/competitions/{id}/low-prices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Low prices")
public class LowPriceResource {

  private final ReportingLowPrices prices;

  public LowPriceResource(ReportingLowPrices prices) {
    this.prices = prices;
  }

  @GET
  @RolesAllowed({"procurement-officer", "auditor"})
  @Operation(
      operationId = "readLowPrices",
      summary = "Prices that are abnormally low",
      description =
          "By the tender's test, among the bids that the standing ranking has in; the lowest of each"
              + " lot first. They are flagged for explanation; nothing else follows by itself.")
  public ReportingLowPrices.LowPricesView read(@PathParam("id") UUID id) {
    return prices.report(id);
  }
}

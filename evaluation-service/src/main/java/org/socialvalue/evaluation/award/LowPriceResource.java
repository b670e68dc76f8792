package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.award.ReportingLowPrices.Flagged;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

/** Prices that the tender's test finds low. */
@Path("/v1/competitions/{id}/low-prices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Low prices")
public class LowPriceResource {

  private final ReportingLowPrices prices;

  public LowPriceResource(ReportingLowPrices prices) {
    this.prices = prices;
  }

  /** A page of low prices. */
  record LowPricePage(List<Flagged> items, @Nullable String next) {}

  @GET
  @RolesAllowed({"procurement-officer", "auditor"})
  @Operation(
      operationId = "readLowPrices",
      summary = "Prices that are abnormally low",
      description =
          "By the tender's test, among the bids that the standing ranking has in; the lowest of each"
              + " lot first. They are flagged for explanation; nothing else follows by itself.")
  @APIResponse(
      responseCode = "200",
      description = "A page of low prices",
      content = @Content(schema = @Schema(implementation = LowPricePage.class)))
  public Response read(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    var rows = page.from(prices.report(id), Flagged::cursor);
    return Pages.reply(rows, page, Flagged::cursor, Function.identity(), uri);
  }
}

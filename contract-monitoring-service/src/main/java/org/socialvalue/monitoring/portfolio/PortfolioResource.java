package org.socialvalue.monitoring.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.text.Wording;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.page.Csv;
import org.socialvalue.monitoring.page.Form;
import org.socialvalue.monitoring.page.Page;

/** What all contracts of an authority achieve together, over HTTP. */
@Path("/v1/portfolio")
@Tag(name = "Portfolio")
@RolesAllowed({
  Roles.MEMBER,
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.AUDITOR
})
public class PortfolioResource {

  private final ReadingPortfolio reading;

  public PortfolioResource(ReadingPortfolio reading) {
    this.reading = reading;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Page.HTML, Csv.TYPE})
  @Operation(
      operationId = "readPortfolio",
      summary = "All contracts of your authority together",
      description =
          "Promises kept, statuses and figures by priority, category, strategic outcome, area,"
              + " provider size and sector, as they stand today, of contracts that run or have"
              + " ended. Each outcome counts once by its lineage; numbers of people below the"
              + " policy's threshold are left out of every sum. As JSON, as a page where Accept asks"
              + " for text/html, or as text/csv.")
  @APIResponse(
      responseCode = "200",
      description = "The portfolio",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PortfolioView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
        @Content(mediaType = Csv.TYPE, schema = @Schema(implementation = String.class))
      })
  public Response read(
      @HeaderParam("Accept") @Nullable String accept,
      @HeaderParam("Accept-Language") @Nullable String language) {
    var view = reading.read();
    return switch (Form.asked(accept)) {
      case JSON ->
          Response.ok(view, MediaType.APPLICATION_JSON)
              .header("Cache-Control", "private, no-store")
              .header("Vary", "Accept")
              .build();
      case HTML -> Page.reply(PortfolioSheet.page(view), Wording.preferred(language));
      case CSV -> Page.file(PortfolioSheet.csv(view), "portfolio-" + view.asOf());
    };
  }
}

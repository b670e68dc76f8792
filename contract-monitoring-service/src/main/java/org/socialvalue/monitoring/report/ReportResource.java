package org.socialvalue.monitoring.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.chart.Plain;
import org.socialvalue.monitoring.page.Csv;
import org.socialvalue.monitoring.page.Form;
import org.socialvalue.monitoring.page.Page;
import org.socialvalue.monitoring.page.Paper;
import org.socialvalue.monitoring.page.Words;

/** The report of a contract as it stands today, over HTTP. */
@Path("/v1/contracts/{id}/report")
@Tag(name = "Reports")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class ReportResource {

  private final ReadingReport reading;

  public ReportResource(ReadingReport reading) {
    this.reading = reading;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Page.HTML, Csv.TYPE})
  @Operation(
      operationId = "readContractReport",
      summary = "A contract on one page",
      description =
          "Every promise with its verdict, its KPIs, figures by period, what is due and a plain"
              + " forecast, as it stands today. Small numbers of people are hidden from those who"
              + " neither run, verify nor audit the contract. As JSON, as a page with charts where"
              + " Accept asks for text/html, or as text/csv.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = org.socialvalue.monitoring.report.Content.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
        @Content(mediaType = Csv.TYPE, schema = @Schema(implementation = String.class))
      })
  public Response read(
      @PathParam("id") UUID contractId,
      @HeaderParam("Accept") @Nullable String accept,
      @HeaderParam("Accept-Language") @Nullable String language) {
    var content = reading.of(contractId);
    return switch (Form.asked(accept)) {
      case JSON ->
          Response.ok(content, MediaType.APPLICATION_JSON)
              .header("Cache-Control", "private, no-store")
              .header("Vary", "Accept")
              .build();
      case HTML ->
          Page.reply(
              new Paper(
                  Words.ours("Contract report"),
                  content.authority().name() + " and " + content.supplier().name(),
                  "As it stands on "
                      + Plain.day(content.asOf())
                      + ". For the two sides; not to be passed on.",
                  null,
                  ContentSheet.sections(content)),
              Wording.preferred(language));
      case CSV -> Page.file(ContentCsv.of(content), "contract-report-" + content.asOf());
    };
  }
}

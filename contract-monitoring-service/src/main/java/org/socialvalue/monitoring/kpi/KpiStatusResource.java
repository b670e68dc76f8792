package org.socialvalue.monitoring.kpi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;

/** Where a KPI stood, over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KPIs")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class KpiStatusResource {

  private final ReadingKpiStatus reading;

  public KpiStatusResource(ReadingKpiStatus reading) {
    this.reading = reading;
  }

  @GET
  @Path("/kpis/{id}/status")
  @Operation(
      operationId = "readKpiStatus",
      summary = "Where a KPI stood on a day, and why",
      description =
          "On any day, today where asOf is left out: from the figures and the spend of periods that"
              + " were over by then. With by=period also each reporting period by itself: what fell"
              + " due in it against the figures whose period ends in it, for those who run, verify or"
              + " audit the contract; others read the term so far, without small numbers of people.")
  public KpiStatusView status(
      @PathParam("id") UUID kpiId,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("by") @Nullable String by) {
    if (by != null && !by.equals("period")) {
      throw Refused.invalid("by", "must be period, or left out");
    }
    return reading.of(kpiId, asOf, by != null);
  }
}

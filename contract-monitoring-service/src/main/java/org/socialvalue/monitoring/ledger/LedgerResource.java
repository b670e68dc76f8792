package org.socialvalue.monitoring.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.monitoring.Roles;

/** The ledger of promises over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class LedgerResource {

  private final ReadingLedger reading;

  public LedgerResource(ReadingLedger reading) {
    this.reading = reading;
  }

  @GET
  @Path("/contracts/{id}/ledger")
  @Operation(
      operationId = "readLedger",
      summary = "Every promise from its question to its verdict",
      description =
          "Provenance, question, points, agreed versions, status, stories and what reviews decided,"
              + " in one view.")
  public LedgerView read(@PathParam("id") UUID contractId) {
    return reading.of(contractId);
  }
}

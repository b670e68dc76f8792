package org.socialvalue.monitoring.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
  private final ReadingPromise promise;
  private final ReadingLineage lineages;
  private final ReadingPromisesKept kept;

  public LedgerResource(
      ReadingLedger reading,
      ReadingPromise promise,
      ReadingLineage lineages,
      ReadingPromisesKept kept) {
    this.reading = reading;
    this.promise = promise;
    this.lineages = lineages;
    this.kept = kept;
  }

  @GET
  @Path("/contracts/{id}/ledger")
  @Operation(
      operationId = "readLedger",
      summary = "Every promise from its question to its verdict",
      description =
          "Who asked or offered, the question, its points, agreed versions, status, figures, stories,"
              + " what reviews decided, and the verdict with its reason, in one view. Who neither runs"
              + " nor checks the contract reads it without small numbers of people: a verdict that"
              + " would tell one stands as open.")
  public LedgerView read(@PathParam("id") UUID contractId) {
    return reading.of(contractId);
  }

  @GET
  @Path("/commitments/{id}/ledger")
  @Operation(
      operationId = "readPromise",
      summary = "One promise from its question to its verdict",
      description = "As the ledger of its contract has it.")
  public LedgerView.Entry promise(@PathParam("id") UUID commitmentId) {
    return promise.of(commitmentId);
  }

  @GET
  @Path("/lineages/{lineage}")
  @Operation(
      operationId = "readLineage",
      summary = "Where an outcome was promised",
      description =
          "The contracts of the actor's organisation that promised it, oldest first, at most 200; the"
              + " ledger of each commitment tells the rest.")
  public LineageView lineage(@PathParam("lineage") UUID lineage) {
    return lineages.of(lineage);
  }

  @GET
  @Path("/promises-kept")
  @RolesAllowed({
    Roles.COMMISSIONER,
    Roles.PROCUREMENT_OFFICER,
    Roles.CONTRACT_MANAGER,
    Roles.VERIFIER,
    Roles.AUDITOR,
    Roles.MEMBER
  })
  @Operation(
      operationId = "readPromisesKept",
      summary = "How many promises were kept",
      description =
          "Of the authority's contracts that run or ran: kept of decided (kept, partly kept and not"
              + " kept), in per cent, half up to one place. Waived ones and those still open stand"
              + " apart. By contract, provider size, sector, category, priority, area, or the year in"
              + " which they fell due. A promise in several areas counts in each, and once in all."
              + " One whose verdict would tell a small number of people is in none of these counts;"
              + " how many these are is said.")
  public PromisesKept kept(@QueryParam("by") @DefaultValue("CATEGORY") PromisesKept.By by) {
    return kept.by(by);
  }
}

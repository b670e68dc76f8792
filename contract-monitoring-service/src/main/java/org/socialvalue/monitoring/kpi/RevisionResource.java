package org.socialvalue.monitoring.kpi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.ActivationRequest;
import org.socialvalue.monitoring.contract.Contracts;

/** Revisions of a running contract's KPIs over HTTP. */
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
public class RevisionResource {

  private final Contracts contracts;
  private final KpiRevisionRepository revisions;
  private final ProposingRevision proposing;
  private final RetiringKpi retiring;
  private final AgreeingRevision agreeing;
  private final DismissingRevision dismissing;
  private final Idempotency idempotency;

  public RevisionResource(
      Contracts contracts,
      KpiRevisionRepository revisions,
      ProposingRevision proposing,
      RetiringKpi retiring,
      AgreeingRevision agreeing,
      DismissingRevision dismissing,
      Idempotency idempotency) {
    this.contracts = contracts;
    this.revisions = revisions;
    this.proposing = proposing;
    this.retiring = retiring;
    this.agreeing = agreeing;
    this.dismissing = dismissing;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/contracts/{id}/kpi-revisions")
  @Operation(
      operationId = "listKpiRevisions",
      summary = "Revisions of a contract's KPIs",
      description = "Oldest first, the dismissed too.")
  @APIResponse(
      responseCode = "200",
      description = "A page of revisions",
      content = @Content(schema = @Schema(implementation = RevisionPage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        revisions.page(contractId, page), page, KpiRevision::id, RevisionView::from, uri);
  }

  @GET
  @Path("/kpi-revisions/{id}")
  @Operation(
      operationId = "readKpiRevision",
      summary = "One revision",
      description = "With all its changes and who agreed.")
  @APIResponse(
      responseCode = "200",
      description = "The revision",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  public Response read(@PathParam("id") UUID id) {
    var revision = revisions.findById(id);
    if (revision == null) {
      throw Refused.notFound("revision");
    }
    contracts.seen(revision.contractId(), "revision");
    return reply(revision);
  }

  @POST
  @Path("/kpis/{id}/revisions")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "proposeKpiRevision",
      summary = "Propose other terms for a KPI of a running contract",
      description =
          "They go into the contract's open revision, or open one; both sides then agree anew on all"
              + " of it, and what was agreed before holds until they have. Once figures are"
              + " reported, kind, unit, direction, baseline and scale stay: another measure is"
              + " another KPI. inForceFrom is today or later: terms that were agreed afterwards"
              + " would rewrite what had fallen due and was judged. 409 once the contract is"
              + " over.")
  @APIResponse(
      responseCode = "201",
      description = "The open revision",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  public Response propose(
      @PathParam("id") UUID kpiId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      RevisionRequest request) {
    return idempotency.once(
        key,
        request,
        () ->
            created(
                proposing.propose(
                    kpiId, request.terms().asTerms(), request.reason(), request.inForceFrom())));
  }

  @POST
  @Path("/kpis/{id}/retirement")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "proposeKpiRetirement",
      summary = "Propose to retire a KPI of a running contract",
      description =
          "Goes into the contract's open revision, with its weight shared among the others in"
              + " proportion to two places. Its figures stay on record. A scored promise that would"
              + " have no KPI left has to be waived openly with it, or the sides can't agree.")
  @APIResponse(
      responseCode = "201",
      description = "The open revision",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  public Response retire(
      @PathParam("id") UUID kpiId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      RevisionRequest.RetirementRequest request) {
    return idempotency.once(
        key,
        request,
        () ->
            created(
                retiring.propose(
                    kpiId, request.reason(), request.waives(), request.inForceFrom())));
  }

  @POST
  @Path("/kpi-revisions/{id}/agreement")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "agreeKpiRevision",
      summary = "Agree on a revision as it stands",
      description =
          "Each side once. Refused with every finding while the contract as it would be breaks a"
              + " rule; new advice needs an acknowledgement. With the second side it comes into force"
              + " on its day, at once where that has come, and never for a day before both had"
              + " agreed: what had fallen due by then stays due. 409 once the contract is over. With"
              + " validateOnly nothing changes and no"
              + " If-Match is needed.")
  @APIResponse(
      responseCode = "200",
      description = "The revision, or with validateOnly what the rules find",
      content = @Content(schema = @Schema(oneOf = {RevisionView.class, FindingsView.class})))
  public Response agree(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      ActivationRequest request) {
    return validateOnly
        ? Response.ok(agreeing.tried(id, request.given())).build()
        : reply(agreeing.agree(id, ifMatch, request.given()));
  }

  @POST
  @Path("/kpi-revisions/{id}/dismissal")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
  @Operation(
      operationId = "dismissKpiRevision",
      summary = "Let an open revision go",
      description =
          "By either side; what was agreed stays in force. With kpiId only that change is taken out"
              + " and both sides agree anew on the rest.")
  @APIResponse(
      responseCode = "200",
      description = "The revision",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  public Response dismiss(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @QueryParam("kpiId") @Nullable UUID kpiId) {
    return reply(dismissing.dismiss(id, ifMatch, kpiId));
  }

  private static Response created(KpiRevision revision) {
    return Replies.created(
        URI.create("/v1/kpi-revisions/" + revision.id()), revision, RevisionView.from(revision));
  }

  private static Response reply(KpiRevision revision) {
    return Replies.ok(revision, RevisionView.from(revision));
  }

  /** A page of revisions. */
  record RevisionPage(List<RevisionView> items, @Nullable String next) {}
}

package org.socialvalue.monitoring.proxy;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.proxy.ProxyViews.EvidenceView;
import org.socialvalue.monitoring.proxy.ProxyViews.ProxyView;
import org.socialvalue.monitoring.proxy.ProxyViews.UseView;

/** Proxies over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proxies")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class ProxyResource {

  private final Contracts contracts;
  private final Proxies proxies;
  private final ProxyUses uses;
  private final RecordingProxy recording;
  private final RetiringProxy retiring;
  private final PuttingProxyBeside putting;
  private final TakingProxyOff taking;
  private final ReadingEvidence evidence;
  private final Idempotency idempotency;

  public ProxyResource(
      Contracts contracts,
      Proxies proxies,
      ProxyUses uses,
      RecordingProxy recording,
      RetiringProxy retiring,
      PuttingProxyBeside putting,
      TakingProxyOff taking,
      ReadingEvidence evidence,
      Idempotency idempotency) {
    this.contracts = contracts;
    this.proxies = proxies;
    this.uses = uses;
    this.recording = recording;
    this.retiring = retiring;
    this.putting = putting;
    this.taking = taking;
    this.evidence = evidence;
    this.idempotency = idempotency;
  }

  @POST
  @Path("/proxies")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER})
  @Operation(
      operationId = "recordProxy",
      summary = "Record a financial proxy",
      description =
          "Pounds for one of a unit, with source, year and licence. It doesn't change: another year"
              + " is another proxy.")
  @APIResponse(
      responseCode = "201",
      description = "The proxy",
      content = @Content(schema = @Schema(implementation = ProxyView.class)))
  public Response record(
      @HeaderParam("Idempotency-Key") @Nullable String key, RecordProxy request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var proxy = recording.record(request);
          return Replies.created(
              URI.create("/v1/proxies/" + proxy.id()), proxy, ProxyView.from(proxy));
        });
  }

  @GET
  @Path("/proxies")
  @Operation(
      operationId = "listProxies",
      summary = "The authority's proxies",
      description =
          "In the order they were recorded unless sorted otherwise, retired ones included. Never by value: proxies are no ranking.")
  @APIResponse(
      responseCode = "200",
      description = "A page of proxies",
      content = @Content(schema = @Schema(implementation = ProxyView.Page.class)))
  public Response list(
      @Parameter(description = ListTexts.WORDS + " Name, unit, source and note are searched.")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(
              description = "true: only those that were retired; false: only those that are in use")
          @QueryParam("retired")
          @Nullable Boolean retired,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = Proxy.SORTING.asked(limit, after, sort);
    return page.reply(proxies.page(q, retired, page), ProxyView::from, uri);
  }

  @GET
  @Path("/proxies/{id}")
  @Operation(
      operationId = "readProxy",
      summary = "One proxy",
      description = "With its value, source, year and licence.")
  @APIResponse(
      responseCode = "200",
      description = "The proxy",
      content = @Content(schema = @Schema(implementation = ProxyView.class)))
  public Response read(@PathParam("id") UUID id) {
    var proxy = proxies.own(id);
    return Replies.ok(proxy, ProxyView.from(proxy));
  }

  @POST
  @Path("/proxies/{id}/retirement")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER})
  @Operation(
      operationId = "retireProxy",
      summary = "Stop using a proxy",
      description = "It stays where it is shown, and is put beside nothing more.")
  @APIResponse(
      responseCode = "200",
      description = "The proxy",
      content = @Content(schema = @Schema(implementation = ProxyView.class)))
  public Response retire(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var proxy = retiring.retire(id, ifMatch);
    return Replies.ok(proxy, ProxyView.from(proxy));
  }

  @POST
  @Path("/kpis/{id}/proxies")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "putProxyBeside",
      summary = "Show a proxy beside a KPI",
      description =
          "As evidence only: target, weight, status, rating and every comparison stay without it."
              + " Refused with every finding of PROXIES_AS_EVIDENCE: without source or licence, for"
              + " another unit than the KPI counts, beside anything but a count, or a second time.")
  @APIResponse(
      responseCode = "201",
      description = "The proxy beside the KPI",
      content = @Content(schema = @Schema(implementation = UseView.class)))
  public Response put(
      @PathParam("id") UUID kpiId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      PutProxy request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var use = putting.put(kpiId, request);
          return Replies.created(URI.create("/v1/proxy-uses/" + use.id()), use, UseView.from(use));
        });
  }

  @GET
  @Path("/proxy-uses/{id}")
  @Operation(
      operationId = "readProxyUse",
      summary = "One proxy beside a KPI",
      description = "With the reason why its value fits.")
  @APIResponse(
      responseCode = "200",
      description = "The proxy beside the KPI",
      content = @Content(schema = @Schema(implementation = UseView.class)))
  public Response readUse(@PathParam("id") UUID id) {
    var use = uses.findById(id);
    if (use == null) {
      throw Refused.notFound("use of a proxy");
    }
    contracts.seen(use.contractId(), "use of a proxy");
    return Replies.ok(use, UseView.from(use));
  }

  @POST
  @Path("/proxy-uses/{id}/removal")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "takeProxyOff",
      summary = "Show a proxy no more beside a KPI",
      description = "That it was shown stays on record.")
  @APIResponse(
      responseCode = "200",
      description = "The proxy that was beside the KPI",
      content = @Content(schema = @Schema(implementation = UseView.class)))
  public Response takeOff(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var use = taking.take(id, ifMatch);
    return Replies.ok(use, UseView.from(use));
  }

  @GET
  @Path("/contracts/{id}/proxy-evidence")
  @RolesAllowed({
    Roles.COMMISSIONER,
    Roles.PROCUREMENT_OFFICER,
    Roles.CONTRACT_MANAGER,
    Roles.PROVIDER,
    Roles.VERIFIER,
    Roles.AUDITOR,
    Roles.MEMBER
  })
  @Operation(
      operationId = "readProxyEvidence",
      summary = "A contract's outcomes with the proxies beside them",
      description =
          "In the order of the promises, never by pounds, and for one contract at a time. What is"
              + " beside them adds up for these outcomes alone; it is not the social value of the"
              + " contract. Who neither runs nor checks the contract reads neither small numbers of"
              + " people nor the pounds beside them.")
  public EvidenceView evidence(@PathParam("id") UUID contractId) {
    return evidence.of(contractId);
  }
}

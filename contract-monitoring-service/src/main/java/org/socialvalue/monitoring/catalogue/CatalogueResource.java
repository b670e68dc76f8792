package org.socialvalue.monitoring.catalogue;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.socialvalue.monitoring.Roles;

/** The catalogue of common measures over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Common measures")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class CatalogueResource {

  private final CatalogueRepository catalogue;
  private final PublishingMeasure publishing;
  private final PublishingMeasureAnew publishingAnew;
  private final RetiringMeasure retiring;
  private final ComparingMeasure comparing;
  private final Idempotency idempotency;

  public CatalogueResource(
      CatalogueRepository catalogue,
      PublishingMeasure publishing,
      PublishingMeasureAnew publishingAnew,
      RetiringMeasure retiring,
      ComparingMeasure comparing,
      Idempotency idempotency) {
    this.catalogue = catalogue;
    this.publishing = publishing;
    this.publishingAnew = publishingAnew;
    this.retiring = retiring;
    this.comparing = comparing;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/measures")
  @Operation(
      operationId = "listMeasures",
      summary = "Measures that contracts share",
      description =
          "Of every authority, oldest first unless sorted otherwise, each with all its versions.")
  @APIResponse(
      responseCode = "200",
      description = "A page of measures",
      content = @Content(schema = @Schema(implementation = MeasurePage.class)))
  public Response list(
      @Parameter(
              description =
                  ListTexts.WORDS
                      + " Its code is searched, and name, way of counting, unit and source of its latest version.")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "Only those that this authority keeps, by its identifier")
          @QueryParam("authority")
          @Nullable String authority,
      @Parameter(
              description = "true: only those that were retired; false: only those that are in use")
          @QueryParam("retired")
          @Nullable Boolean retired,
      @Parameter(description = ListTexts.SORT + "createdAt, code") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = CatalogueMeasure.SORTING.asked(limit, after, sort);
    var rows = catalogue.page(new MeasureSearch(q, authority, retired), page);
    var versions =
        catalogue.versionsOf(rows.stream().map(CatalogueMeasure::id).toList()).stream()
            .collect(Collectors.groupingBy(CatalogueMeasureVersion::measureId));
    return page.reply(
        rows,
        measure -> MeasureView.from(measure, versions.getOrDefault(measure.id(), List.of())),
        uri);
  }

  @GET
  @Path("/measures/{id}")
  @Operation(
      operationId = "readMeasure",
      summary = "One measure",
      description = "With all its versions, oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "The measure",
      content = @Content(schema = @Schema(implementation = MeasureView.class)))
  public Response read(@PathParam("id") UUID id) {
    return reply(catalogue.known(id));
  }

  @GET
  @Path("/measures/{id}/comparison")
  @RolesAllowed({Roles.COMMISSIONER, Roles.CONTRACT_MANAGER, Roles.AUDITOR, Roles.MEMBER})
  @Operation(
      operationId = "compareMeasure",
      summary = "What contracts reached by one measure",
      description =
          "A line for each KPI of the actor's authority that uses the measure, in any version, with"
              + " where it stands today. Figures of one version can be set side by side. One outcome"
              + " followed under two contracts has the same lineage on both lines and is meant to be"
              + " counted once. Who neither runs nor checks the contracts reads it without small"
              + " numbers of people.")
  public ComparisonView compare(@PathParam("id") UUID id) {
    return comparing.compare(id);
  }

  @POST
  @Path("/measures")
  @RolesAllowed({Roles.COMMISSIONER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "publishMeasure",
      summary = "Publish a measure",
      description =
          "Under a code that the authority has not used. KPIs take it up by naming it and its"
              + " version; they then count just as it says.")
  @APIResponse(
      responseCode = "201",
      description = "The measure",
      content = @Content(schema = @Schema(implementation = MeasureView.class)))
  public Response publish(
      @HeaderParam("Idempotency-Key") @Nullable String key, MeasureRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var measure = publishing.publish(request.code(), request.definition().asDefinition());
          return Replies.created(
              URI.create("/v1/measures/" + measure.id()), measure, view(measure));
        });
  }

  @POST
  @Path("/measures/{id}/versions")
  @RolesAllowed({Roles.COMMISSIONER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "publishMeasureAnew",
      summary = "Publish another version of a measure",
      description =
          "KPIs stay with the version that they name until both their sides agree on another.")
  @APIResponse(
      responseCode = "200",
      description = "The measure",
      content = @Content(schema = @Schema(implementation = MeasureView.class)))
  public Response publishAnew(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MeasureRequest.DefinitionRequest request) {
    return reply(publishingAnew.publish(id, ifMatch, request.asDefinition()));
  }

  @POST
  @Path("/measures/{id}/retirement")
  @RolesAllowed({Roles.COMMISSIONER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "retireMeasure",
      summary = "Retire a measure",
      description = "It gets no further versions. KPIs that use it keep it.")
  @APIResponse(
      responseCode = "200",
      description = "The measure",
      content = @Content(schema = @Schema(implementation = MeasureView.class)))
  public Response retire(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(retiring.retire(id, ifMatch));
  }

  private Response reply(CatalogueMeasure measure) {
    return Replies.ok(measure, view(measure));
  }

  private MeasureView view(CatalogueMeasure measure) {
    return MeasureView.from(measure, catalogue.versionsOf(List.of(measure.id())));
  }

  /** A page of measures. */
  record MeasurePage(List<MeasureView> items, @Nullable String next) {}
}

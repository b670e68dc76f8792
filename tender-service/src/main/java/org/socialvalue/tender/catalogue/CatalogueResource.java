package org.socialvalue.tender.catalogue;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;

/** The suite of options: what ships, and each authority's own. */
@Path("/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class CatalogueResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ShippedCatalogue shipped;
  private final CatalogueRepository entries;
  private final SearchingCatalogue searching;
  private final ImportingEntries importing;
  private final RetiringEntry retiring;

  public CatalogueResource(
      CurrentActor actor,
      Idempotency idempotency,
      ShippedCatalogue shipped,
      CatalogueRepository entries,
      SearchingCatalogue searching,
      ImportingEntries importing,
      RetiringEntry retiring) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.shipped = shipped;
    this.entries = entries;
    this.searching = searching;
    this.importing = importing;
    this.retiring = retiring;
  }

  @GET
  @Authenticated
  @APIResponseSchema(CatalogueView.Page.class)
  @Operation(
      operationId = "searchCatalogue",
      summary = "Outcomes, measures and proxies to use again",
      description =
          "The latest version of each, what ships first and then the authority's own, oldest first,"
              + " in pages. Retired ones only if asked for.")
  public Response search(
      @QueryParam("kind") @Nullable EntryKind kind,
      @Parameter(
              description =
                  ListTexts.WORDS
                      + " The title in every language, the measure's name and the code are"
                      + " searched.")
          @QueryParam("q")
          @Nullable String q,
      @QueryParam("category") @Nullable OutcomeCategory category,
      @QueryParam("priority") @Nullable String priority,
      @QueryParam("retired") @DefaultValue("false") boolean retired,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    var search = new CatalogueSearch(kind, q, category, priority, retired);
    return Pages.reply(
        searching.page(actor.get().org(), search, page),
        page,
        SearchingCatalogue.Line::id,
        SearchingCatalogue.Line::entry,
        uri);
  }

  @POST
  @Path("/import")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(ImportedEntries.class)
  @Operation(
      operationId = "importCatalogue",
      summary = "Take entries into the authority's catalogue",
      description =
          "All or none: every fault is told by row. The same again changes nothing, other words make"
              + " a new version. A proxy names its licence; none ship.")
  public Response importEntries(
      @HeaderParam("Idempotency-Key") @Nullable String key, ImportEntries asked) {
    return idempotency.once(
        key, asked, () -> Response.ok(importing.importEntries(actor.get(), asked)).build());
  }

  @GET
  @Path("/{code}")
  @Authenticated
  @APIResponseSchema(CatalogueView.class)
  @Operation(
      operationId = "readCatalogueEntry",
      summary = "An entry as it is now",
      description = "Its latest version, also where it is retired.")
  public Response read(@PathParam("code") String code) {
    return shipped
        .find(code)
        .map(CatalogueResource::shipped)
        .or(() -> entries.latest(actor.get().org(), code).map(CatalogueResource::own))
        .orElseThrow(() -> Refused.notFound("catalogue entry"));
  }

  @GET
  @Path("/{code}/versions/{version}")
  @Authenticated
  @APIResponseSchema(CatalogueView.class)
  @Operation(
      operationId = "readCatalogueVersion",
      summary = "One version of an entry",
      description = "What it says never changes.")
  public Response read(@PathParam("code") String code, @PathParam("version") int version) {
    var ref = new CatalogueRef(code, version);
    return shipped
        .find(code)
        .filter(item -> version == 1)
        .map(CatalogueResource::shipped)
        .or(() -> entries.one(actor.get().org(), ref).map(CatalogueResource::own))
        .orElseThrow(() -> Refused.notFound("catalogue entry"));
  }

  @POST
  @Path("/{code}/retirement")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(CatalogueView.class)
  @Operation(
      operationId = "retireCatalogueEntry",
      summary = "Stop using an entry",
      description = "With a reason. Outcomes that were made from it stay as they are.")
  public Response retire(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      RetireEntry asked) {
    return own(retiring.retire(actor.get(), code, ifMatch, asked));
  }

  private static Response own(CatalogueEntry entry) {
    return Replies.ok(entry, entry.view());
  }

  private static Response shipped(CatalogueItem item) {
    return Response.ok(CatalogueView.shipped(item)).tag(item.code() + ".1").build();
  }
}

package org.socialvalue.tender.framework;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.text.TextVariants;

/** Social value frameworks. A version never changes: its ETag is its code and number. */
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
public class FrameworkResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final Frameworks frameworks;
  private final ListingFrameworks listing;
  private final ImportingFramework importing;
  private final PublishedSchema schema;
  private final DatabaseClock clock;

  public FrameworkResource(
      CurrentActor actor,
      Idempotency idempotency,
      Frameworks frameworks,
      ListingFrameworks listing,
      ImportingFramework importing,
      PublishedSchema schema,
      DatabaseClock clock) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.frameworks = frameworks;
    this.listing = listing;
    this.importing = importing;
    this.schema = schema;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponse(
      responseCode = "201",
      description = "The version as it is kept",
      content = @Content(schema = @Schema(implementation = Framework.class)))
  @APIResponse(
      responseCode = "200",
      description = "With validateOnly: it could be imported",
      content = @Content(schema = @Schema(implementation = FrameworkCheck.class)))
  @Operation(
      operationId = "importFramework",
      summary = "Import a version of the authority's own framework",
      description =
          "Takes the published shape (see /v1/frameworks/schema), or tells every fault at once."
              + " Projects that are there keep the version they began with; new ones begin with the"
              + " authority's own frameworks in force.")
  public Response importFramework(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      Framework framework) {
    if (validateOnly) {
      return Response.ok(FrameworkCheck.of(framework.ownedBy(actor.get().org()))).build();
    }
    return idempotency.once(
        key,
        framework,
        () -> {
          var kept = importing.importFramework(actor.get(), framework).content();
          return Response.created(location(kept)).tag(tag(kept)).entity(kept).build();
        });
  }

  @GET
  @Authenticated
  @APIResponseSchema(FrameworkView.Page.class)
  @Operation(
      operationId = "listFrameworks",
      summary = "Social value frameworks",
      description =
          "Every version that ships or is the authority's own, in pages, oldest first; also those"
              + " whose first day is still to come.")
  public Response list(
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        listing.page(actor.get().org(), page),
        page,
        ListingFrameworks.Line::id,
        line -> FrameworkView.from(line.framework()),
        uri);
  }

  @GET
  @Path("/schema")
  @Authenticated
  @APIResponse(
      responseCode = "200",
      description = "A JSON Schema, 2020-12",
      content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
  @Operation(
      operationId = "readFrameworkSchema",
      summary = "The shape of a framework",
      description =
          "What an import is held to, as far as a schema can say it; the import also looks at codes"
              + " that stand twice, sums and the versions that are there.")
  public Response schema() {
    return Response.ok(schema.text()).build();
  }

  @GET
  @Path("/{code}")
  @Authenticated
  @APIResponseSchema(Framework.class)
  @Operation(
      operationId = "readFramework",
      summary = "A framework as it is in force",
      description = "The latest version whose first day has come.")
  public Response read(@PathParam("code") String code) {
    return reply(
        frameworks.inForce(actor.get().org(), clock.today()).stream()
            .filter(framework -> framework.code().equals(code))
            .findFirst()
            .orElseThrow(() -> Refused.notFound("framework")));
  }

  @GET
  @Path("/{code}/versions/{version}")
  @Authenticated
  @APIResponseSchema(Framework.class)
  @Operation(
      operationId = "readFrameworkVersion",
      summary = "One version of a framework",
      description = "It never changes; a project keeps the version it began with.")
  public Response read(@PathParam("code") String code, @PathParam("version") int version) {
    return reply(one(code, version));
  }

  @GET
  @Path("/{code}/versions/{version}/texts")
  @Authenticated
  @APIResponseSchema(TextVariants.class)
  @Operation(
      operationId = "readFrameworkTexts",
      summary = "Which of its texts have Welsh and easy read",
      description = "Each text with what is there and what is missing. Nothing is machine-made.")
  public Response texts(@PathParam("code") String code, @PathParam("version") int version) {
    return Response.ok(TextVariants.of(one(code, version))).build();
  }

  private Framework one(String code, int version) {
    return frameworks
        .find(actor.get().org(), new FrameworkRef(code, version))
        .orElseThrow(() -> Refused.notFound("framework"));
  }

  private static Response reply(Framework framework) {
    return Response.ok(framework).tag(tag(framework)).build();
  }

  private static String tag(Framework framework) {
    return framework.code() + "." + framework.version();
  }

  private static URI location(Framework framework) {
    return URI.create("/v1/frameworks/" + framework.code() + "/versions/" + framework.version());
  }
}

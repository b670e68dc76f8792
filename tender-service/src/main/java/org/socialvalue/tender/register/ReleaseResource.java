package org.socialvalue.tender.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register's releases, for anybody: as a feed, and one by one. */
@Path("/v1/ocds/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
@PermitAll
public class ReleaseResource {

  private final RegisterReleases releases;
  private final PackageOf packages;

  ReleaseResource(RegisterReleases releases, PackageOf packages) {
    this.releases = releases;
    this.packages = packages;
  }

  @GET
  @APIResponseSchema(OcdsPackage.OfReleases.class)
  @Extension(name = "x-public", value = "true", parseValue = true)
  @Operation(
      operationId = "listReleases",
      summary = "What was published, release by release",
      description =
          "A release package (OCDS 1.1), in the order in which releases came in, without a gap."
              + " While there is more, links.next (and the Link header) leads on. links.later leads"
              + " to what comes after this page, now or later: whoever polls it sees each release"
              + " exactly once.")
  public Response list(
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @HeaderParam("If-Modified-Since") @Nullable String ifModifiedSince,
      @Context UriInfo uri) {
    var cursor = Cursor.of(after, limit);
    var rows = releases.after(cursor.after(), cursor.limit() + 1);
    boolean more = rows.size() > cursor.limit();
    var shown = more ? rows.subList(0, cursor.limit()) : rows;
    var at = published(shown, cursor);
    var later = cursor.page(uri, shown.isEmpty() ? cursor.after() : shown.getLast().number());
    var links = new LinkedHashMap<String, String>();
    links.put("later", later);
    if (more) {
      links.put("next", later);
    }
    var body =
        packages.releases(
            uri.getRequestUri().toString(),
            at,
            shown.stream().map(RegisterRelease::body).toList(),
            links);
    var reply = new OpenReply(body, at);
    return more
        ? Response.fromResponse(reply.forGood(ifNoneMatch, ifModifiedSince))
            .header(HttpHeaders.LINK, "<" + later + ">; rel=\"next\"")
            .build()
        : reply.forNow(ifNoneMatch).build();
  }

  /** When the last of a page was published; of an empty one, the last before it. */
  private Instant published(List<RegisterRelease> shown, Cursor cursor) {
    return shown.stream()
        .map(RegisterRelease::date)
        .max(Instant::compareTo)
        .or(() -> releases.findByIdOptional(cursor.after()).map(RegisterRelease::date))
        .orElse(Instant.EPOCH);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(OcdsPackage.OfReleases.class)
  @Extension(name = "x-public", value = "true", parseValue = true)
  @Operation(
      operationId = "readRelease",
      summary = "One release",
      description = "A release package (OCDS 1.1) that holds it alone. A release never changes.")
  public Response read(
      @PathParam("id") String id,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @HeaderParam("If-Modified-Since") @Nullable String ifModifiedSince,
      @Context UriInfo uri) {
    var release = releases.one(id);
    var body =
        packages.releases(
            uri.getRequestUri().toString(), release.date(), List.of(release.body()), Map.of());
    return new OpenReply(body, release.date()).forGood(ifNoneMatch, ifModifiedSince);
  }
}

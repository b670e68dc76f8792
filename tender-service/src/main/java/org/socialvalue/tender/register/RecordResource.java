package org.socialvalue.tender.register;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.register.ocds.Merging;

/** What stands in the end of each process, for anybody. */
@Path("/v1/ocds/records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
@PermitAll
public class RecordResource {

  private final RegisterReleases releases;
  private final PackageOf packages;

  RecordResource(RegisterReleases releases, PackageOf packages) {
    this.releases = releases;
    this.packages = packages;
  }

  @GET
  @APIResponseSchema(OcdsPackage.OfRecords.class)
  @Extension(name = "x-public", value = "true", parseValue = true)
  @Operation(
      operationId = "listRecords",
      summary = "What stands of each process",
      description =
          "A record package (OCDS 1.1), in the order in which processes came in first. While there"
              + " are more, links.next (and the Link header) leads on. A record changes with each"
              + " release of its process: who wants to hear of that follows the releases.")
  public Response list(
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @Context UriInfo uri) {
    var cursor = Cursor.of(after, limit);
    var first = releases.firstOfProcesses(cursor.after(), cursor.limit() + 1);
    boolean more = first.size() > cursor.limit();
    var shown = more ? first.subList(0, cursor.limit()) : first;
    var next = more ? cursor.page(uri, shown.getLast().number()) : null;
    var of = releases.of(shown.stream().map(RegisterRelease::ocid).toList());
    var at =
        of.values().stream()
            .map(List::getLast)
            .map(RegisterRelease::date)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    var body =
        packages.records(
            uri.getRequestUri().toString(),
            at,
            shown.stream().map(one -> entry(of.getOrDefault(one.ocid(), List.of()), uri)).toList(),
            next == null ? Map.of() : Map.of("next", next));
    var reply = new OpenReply(body, at).forNow(ifNoneMatch);
    return next == null
        ? reply.build()
        : reply.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"").build();
  }

  @GET
  @Path("/{ocid}")
  @APIResponseSchema(OcdsPackage.OfRecords.class)
  @Extension(name = "x-public", value = "true", parseValue = true)
  @Operation(
      operationId = "readRecord",
      summary = "All that was published of one process",
      description =
          "A record package (OCDS 1.1): where each release is, and all of them compiled into what"
              + " stands now.")
  public Response read(
      @PathParam("ocid") String ocid,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @Context UriInfo uri) {
    var found = releases.of(ocid);
    var at = found.getLast().date();
    var body =
        packages.records(uri.getRequestUri().toString(), at, List.of(entry(found, uri)), Map.of());
    return new OpenReply(body, at).forNow(ifNoneMatch).build();
  }

  /**
   * @param found all releases of a process, by date
   */
  private static ObjectNode entry(List<RegisterRelease> found, UriInfo uri) {
    var bodies =
        found.stream().map(release -> Json.read(release.body(), ObjectNode.class)).toList();
    var entry = JsonNodeFactory.instance.objectNode().put("ocid", found.getLast().ocid());
    linked(entry, bodies, uri);
    entry.set("compiledRelease", Merging.compiled(bodies));
    return entry;
  }

  private static void linked(ObjectNode entry, List<ObjectNode> releases, UriInfo uri) {
    var list = entry.putArray("releases");
    for (var release : releases) {
      var id = release.path("id").asText();
      var at = uri.getBaseUriBuilder().path("/v1/ocds/releases/{id}").fragment(id).build(id);
      var link = list.addObject().put("url", at.toString());
      link.set("date", release.get("date"));
      link.set("tag", release.get("tag"));
    }
  }
}

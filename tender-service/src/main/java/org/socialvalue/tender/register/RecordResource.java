package org.socialvalue.tender.register;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.register.ocds.Merging;

/** What stands in the end of one process, for anybody. */
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
    var bodies =
        found.stream().map(release -> Json.read(release.body(), ObjectNode.class)).toList();
    var entry = JsonNodeFactory.instance.objectNode().put("ocid", ocid);
    linked(entry, bodies, uri);
    entry.set("compiledRelease", Merging.compiled(bodies));
    var at = found.getLast().date();
    var body = packages.record(uri.getRequestUri().toString(), at, entry);
    return new OpenReply(body, at).forNow(ifNoneMatch).build();
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

package org.socialvalue.tender.publication;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

/** The versions of a tender, each as it went out. */
@Path("/v1/tenders/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
@Authenticated
public class VersionResource {

  private final CurrentActor actor;
  private final TenderRepository tenders;
  private final TenderVersionRepository versions;

  public VersionResource(
      CurrentActor actor, TenderRepository tenders, TenderVersionRepository versions) {
    this.actor = actor;
    this.tenders = tenders;
    this.versions = versions;
  }

  @GET
  @APIResponseSchema(TenderVersionView.Page.class)
  @Operation(
      operationId = "listTenderVersions",
      summary = "The versions of a tender",
      description = "Oldest first, in pages: what changed, when and why. A draft has none.")
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var inside = inside(id);
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        versions.page(id, page),
        page,
        TenderVersion::id,
        version -> TenderVersionView.listed(version, inside),
        uri);
  }

  @GET
  @Path("/{number}")
  @APIResponseSchema(TenderVersionView.class)
  @Operation(
      operationId = "readTenderVersion",
      summary = "One version of a tender",
      description = "Frozen as it went out, with its hash and what differs from the one before.")
  public Response read(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var inside = inside(id);
    var version = versions.one(id, number);
    return Replies.ok(
        ifNoneMatch,
        new EntityTag(Integer.toString(number)),
        () -> TenderVersionView.from(version, inside));
  }

  private boolean inside(UUID id) {
    return TenderRepository.seesDraft(tenders.readable(id, actor.get()), actor.get());
  }
}

package org.socialvalue.tender.atrisk;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.tender.project.ProjectRepository;

/** The register of value that a project could lose. */
@Path("/v1/projects/{projectId}/at-risk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "At risk")
public class AtRiskResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final AtRiskRepository register;
  private final AddingAtRisk adding;
  private final DescribingAtRisk describing;
  private final DecidingFate deciding;

  public AtRiskResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      AtRiskRepository register,
      AddingAtRisk adding,
      DescribingAtRisk describing,
      DecidingFate deciding) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.register = register;
    this.adding = adding;
    this.describing = describing;
    this.deciding = deciding;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = AtRiskView.class, responseCode = "201")
  @Operation(
      operationId = "addAtRisk",
      summary = "Put something on the register",
      description =
          "Value that is being made now and that recommissioning could lose (rule AT_RISK).")
  public Response add(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      DescribeAtRisk asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var item = adding.add(actor.get(), projectId, asked);
          return Replies.created(
              URI.create("/v1/projects/" + projectId + "/at-risk/" + item.id()),
              item,
              AtRiskView.from(item));
        });
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(AtRiskView.Page.class)
  @Operation(
      operationId = "listAtRisk",
      summary = "The register",
      description =
          "Oldest first unless sorted otherwise, in pages. What earlier contracts saw at risk is in it at once.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @Parameter(
              description =
                  "true: only those whose fate is decided; false: only those that wait for it")
          @QueryParam("decided")
          @Nullable Boolean decided,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var page = AtRiskItem.SORTING.asked(limit, after, sort);
    return page.reply(register.page(project.id(), decided, page), AtRiskView::from, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(AtRiskView.class)
  @Operation(
      operationId = "readAtRisk",
      summary = "One item of the register",
      description = "With its fate, once that is decided.")
  public Response read(@PathParam("projectId") UUID projectId, @PathParam("id") UUID id) {
    var project = projects.own(projectId, actor.get());
    var item = register.one(project.id(), id);
    return Replies.ok(item, AtRiskView.from(item));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(AtRiskView.class)
  @Operation(
      operationId = "describeAtRisk",
      summary = "Word an item anew",
      description = "Replaces its description as a whole, until its fate is decided.")
  public Response describe(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DescribeAtRisk asked) {
    var item = describing.describe(actor.get(), projectId, id, ifMatch, asked);
    return Replies.ok(item, AtRiskView.from(item));
  }

  @PUT
  @Path("/{id}/fate")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(AtRiskView.class)
  @Operation(
      operationId = "decideFate",
      summary = "Decide what becomes of it",
      description =
          "Protect it, make it core, or accept the loss with a reason (rule AT_RISK). MAKE_CORE adds a"
              + " core outcome to the project where its code is new.")
  public Response decide(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DecideFate asked) {
    var item = deciding.decide(actor.get(), projectId, id, ifMatch, asked);
    return Replies.ok(item, AtRiskView.from(item));
  }
}

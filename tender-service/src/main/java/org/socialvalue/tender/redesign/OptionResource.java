package org.socialvalue.tender.redesign;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.tender.project.ProjectRepository;

/** Options to redesign the service. */
@Path("/v1/projects/{projectId}/redesign-options")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluating and redesigning")
public class OptionResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final OptionRepository options;
  private final ProposingOption proposing;
  private final DescribingOption describing;
  private final WithdrawingOption withdrawing;

  public OptionResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      OptionRepository options,
      ProposingOption proposing,
      DescribingOption describing,
      WithdrawingOption withdrawing) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.options = options;
    this.proposing = proposing;
    this.describing = describing;
    this.withdrawing = withdrawing;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = OptionView.class, responseCode = "201")
  @Operation(
      operationId = "proposeRedesignOption",
      summary = "Lay an option on the table",
      description =
          "Described on the framework's dimensions as far as they have been thought about, and with"
              + " what it does to whom (rules FIVE_DIMENSIONS and CORE_PURPOSE).")
  public Response propose(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      DescribeOption asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var option = proposing.propose(actor.get(), projectId, asked);
          return Replies.created(
              URI.create("/v1/projects/" + projectId + "/redesign-options/" + option.id()),
              option,
              OptionView.from(option));
        });
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(OptionView.Page.class)
  @Operation(
      operationId = "listRedesignOptions",
      summary = "The project's options",
      description = "Oldest first, in pages, those withdrawn with their reason.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var project = projects.own(projectId, actor.get());
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        options.page(project.id(), page), page, RedesignOption::id, OptionView::from, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(OptionView.class)
  @Operation(
      operationId = "readRedesignOption",
      summary = "One option",
      description = "As it is described now.")
  public Response read(@PathParam("projectId") UUID projectId, @PathParam("id") UUID id) {
    var project = projects.own(projectId, actor.get());
    var option = options.one(project.id(), id);
    return Replies.ok(option, OptionView.from(option));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(OptionView.class)
  @Operation(
      operationId = "describeRedesignOption",
      summary = "Describe an option anew",
      description = "Replaces it as a whole, until redesign is concluded or it is withdrawn.")
  public Response describe(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DescribeOption asked) {
    var option = describing.describe(actor.get(), projectId, id, ifMatch, asked);
    return Replies.ok(option, OptionView.from(option));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(OptionView.class)
  @Operation(
      operationId = "withdrawRedesignOption",
      summary = "Take an option off the table",
      description = "With the reason; it stays on record and isn't judged any more.")
  public Response withdraw(
      @PathParam("projectId") UUID projectId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      WithdrawOption asked) {
    var option = withdrawing.withdraw(actor.get(), projectId, id, ifMatch, asked);
    return Replies.ok(option, OptionView.from(option));
  }
}

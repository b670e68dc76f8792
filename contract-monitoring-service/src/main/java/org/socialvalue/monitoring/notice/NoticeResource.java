package org.socialvalue.monitoring.notice;

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
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.notice.ClosingNotice.Way;

/** Notices of breaches and of poor performance over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class NoticeResource {

  private final Contracts contracts;
  private final PerformanceNoticeRepository notices;
  private final RecordingPoorPerformance recording;
  private final ClosingNotice closing;
  private final Idempotency idempotency;
  private final DatabaseClock clock;

  public NoticeResource(
      Contracts contracts,
      PerformanceNoticeRepository notices,
      RecordingPoorPerformance recording,
      ClosingNotice closing,
      Idempotency idempotency,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.notices = notices;
    this.recording = recording;
    this.closing = closing;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @GET
  @Path("/contracts/{id}/notices")
  @Operation(
      operationId = "listNotices",
      summary = "Notices of a contract",
      description =
          "Of breaches and of poor performance, oldest first unless sorted otherwise, with what is advised.")
  @APIResponse(
      responseCode = "200",
      description = "A page of notices",
      content = @Content(schema = @Schema(implementation = NoticePage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @QueryParam("state") @Nullable NoticeState state,
      @Parameter(description = ListTexts.SORT + "createdAt, knownOn, publishBy") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = PerformanceNotice.SORTING.asked(limit, after, sort);
    var today = clock.today();
    return page.reply(
        notices.page(contractId, state, page), notice -> NoticeView.from(notice, today), uri);
  }

  @GET
  @Path("/notices/{id}")
  @Operation(
      operationId = "readNotice",
      summary = "One notice",
      description = "With what is advised about it today.")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeView.class)))
  public Response read(@PathParam("id") UUID id) {
    contracts.seen(notices.contractOf(id), "notice");
    return reply(notices.findById(id));
  }

  @POST
  @Path("/contracts/{id}/notices")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "recordPoorPerformance",
      summary = "Record a breach or poor performance",
      description =
          "Its notice is to be published within so many calendar days from when it was known: 30 in"
              + " every regime that is known. The last day stands in the calendar. A poor rating"
              + " records it by itself.")
  @APIResponse(
      responseCode = "201",
      description = "The notice that is due",
      content = @Content(schema = @Schema(implementation = NoticeView.class)))
  public Response record(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      NoticeRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var notice = recording.record(contractId, request);
          return Replies.created(
              URI.create("/v1/notices/" + notice.id()),
              notice,
              NoticeView.from(notice, clock.today()));
        });
  }

  @POST
  @Path("/notices/{id}/publication")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "publishNotice",
      summary = "Record that a notice was published",
      description =
          "Also late: that it was is shown. The public register tells it, with what the public is"
              + " told; the notice itself is published elsewhere.")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeView.class)))
  public Response publish(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      PublicationRequest request) {
    return reply(closing.close(id, ifMatch, new Way.Published(request)));
  }

  @POST
  @Path("/notices/{id}/dismissal")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "dismissNotice",
      summary = "Decide that no notice is called for",
      description = "With the reason, which is kept.")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeView.class)))
  public Response dismiss(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DismissalRequest request) {
    return reply(closing.close(id, ifMatch, new Way.Dismissed(request)));
  }

  private Response reply(PerformanceNotice notice) {
    return Replies.ok(notice, NoticeView.from(notice, clock.today()));
  }

  /** A page of notices. */
  record NoticePage(List<NoticeView> items, @Nullable String next) {}
}

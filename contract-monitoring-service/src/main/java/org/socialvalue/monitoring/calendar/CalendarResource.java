package org.socialvalue.monitoring.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.monitoring.Roles;

/** The calendar over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class CalendarResource {

  private final ReadingCalendar reading;

  public CalendarResource(ReadingCalendar reading) {
    this.reading = reading;
  }

  @GET
  @Path("/calendar")
  @Operation(
      operationId = "listCalendar",
      summary = "What falls due, in the order of its days",
      description =
          "Reviews, reports, statements, ratings and notices of the actor's organisation, over all"
              + " its contracts or one. Days are calendar dates in Europe/London, from and to"
              + " included. For every review that falls due in a month: kind=REVIEW with that"
              + " month's first and last day.")
  @APIResponse(
      responseCode = "200",
      description = "A page of the calendar",
      content = @Content(schema = @Schema(implementation = CalendarPage.class)))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response list(
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("kind") @Nullable DueKind kind,
      @QueryParam("state") @Nullable ItemState state,
      @QueryParam("contract") @Nullable UUID contract,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var asked = CalendarQuery.of(from, to, kind, state, contract, limit, after);
    var page = reading.page(asked);
    var answer = Response.ok(page);
    if (page.next() != null) {
      var link =
          uri.getRequestUriBuilder()
              .replaceQueryParam("limit", asked.limit())
              .replaceQueryParam("after", page.next())
              .build();
      answer.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"");
    }
    return answer.build();
  }

  @GET
  @Path("/calendar/{id}")
  @Operation(
      operationId = "readCalendarItem",
      summary = "One thing that falls due",
      description = "With what was told of it and when it was done.")
  public CalendarItemView read(@PathParam("id") UUID id) {
    return reading.one(id);
  }

  /** A page of the calendar. */
  record CalendarPage(List<CalendarItemView> items, @Nullable String next) {}
}

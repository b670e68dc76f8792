package org.socialvalue.monitoring.measurement;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.measurement.rules.EachReportHasItsFigure;
import org.socialvalue.monitoring.measurement.rules.ReportedTime;

/** Reported figures over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class MeasurementResource {

  private static final EachReportHasItsFigure AS_AGREED = new EachReportHasItsFigure();

  private final ExactReaders readers;
  private final KpiRepository kpis;
  private final MeasurementRepository measurements;
  private final ReportingMeasurement reporting;
  private final VerifyingMeasurement verifying;
  private final ReportingCorrection correcting;
  private final TalkingAboutMeasurement talking;
  private final MeasurementHistory history;
  private final Messages messages;
  private final Idempotency idempotency;

  MeasurementResource(
      ExactReaders readers,
      KpiRepository kpis,
      MeasurementRepository measurements,
      ReportingMeasurement reporting,
      VerifyingMeasurement verifying,
      ReportingCorrection correcting,
      TalkingAboutMeasurement talking,
      MeasurementHistory history,
      Messages messages,
      Idempotency idempotency) {
    this.readers = readers;
    this.kpis = kpis;
    this.measurements = measurements;
    this.reporting = reporting;
    this.verifying = verifying;
    this.correcting = correcting;
    this.talking = talking;
    this.history = history;
    this.messages = messages;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/kpis/{id}/measurements")
  @Operation(
      operationId = "listMeasurements",
      summary = "Figures reported for a KPI",
      description =
          "In the order in which they came in, those of one file or batch in the order of its rows,"
              + " unless sorted otherwise; with gross, net and what checks found.")
  @APIResponse(
      responseCode = "200",
      description = "A page of figures",
      content = @Content(schema = @Schema(implementation = MeasurementPage.class)))
  public Response list(
      @PathParam("id") UUID kpiId,
      @QueryParam("stage") @Nullable MeasurementStage stage,
      @Parameter(description = "Only those with a day on or after this one") @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Only those with a day on or before this one") @QueryParam("to")
          @Nullable LocalDate to,
      @Parameter(description = ListTexts.SORT + "createdAt, to") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    readers.seen(kpis.contractOf(kpiId), "KPI");
    var search = new MeasurementSearch(stage, from, to);
    var page = Measurement.SORTING.asked(limit, after, sort);
    return page.reply(measurements.page(kpiId, search, page), this::view, uri);
  }

  @GET
  @Path("/measurements/{id}")
  @Operation(
      operationId = "readMeasurement",
      summary = "One reported figure",
      description = "With its attribution, evidence and checks.")
  @APIResponse(
      responseCode = "200",
      description = "The figure",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public Response read(@PathParam("id") UUID id) {
    var measurement = measurements.findById(id);
    if (measurement == null) {
      throw Refused.notFound("measurement");
    }
    readers.seen(measurement.contractId(), "measurement");
    return reply(measurement);
  }

  @POST
  @Path("/kpis/{id}/measurements")
  @RolesAllowed(Roles.PROVIDER)
  @Operation(
      operationId = "reportMeasurement",
      summary = "Report a figure",
      description =
          "For a past period within the contract that has no figure yet. Both questions about"
              + " attribution are to be answered; net = gross × share × (1 − what would have"
              + " happened anyway). What is longer than a reporting period is taken, and a finding"
              + " says so wherever it is read, also where it came in with a file.")
  @APIResponse(
      responseCode = "201",
      description = "The figure, as it was taken in",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public Response report(
      @PathParam("id") UUID kpiId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      MeasurementRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var measurement = reporting.report(kpiId, request);
          return Replies.created(
              URI.create("/v1/measurements/" + measurement.id()), measurement, view(measurement));
        });
  }

  @POST
  @Path("/measurements/{id}/verification")
  @RolesAllowed({Roles.VERIFIER, Roles.CONTRACT_MANAGER})
  @Operation(
      operationId = "verifyMeasurement",
      summary = "Bear a figure out, or query it",
      description = "The latest check decides: a queried figure counts nothing until verified.")
  @APIResponse(
      responseCode = "200",
      description = "The figure",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public Response verify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      VerificationRequest request) {
    var measurement = verifying.verify(id, ifMatch, request);
    return reply(measurement);
  }

  @PUT
  @Path("/measurements/{id}")
  @RolesAllowed(Roles.PROVIDER)
  @Operation(
      operationId = "correctMeasurement",
      summary = "Correct a figure",
      description =
          "A new version takes its place, held to the same rules; the earlier ones stay on record."
              + " What was evidenced or verified was the earlier one, so it is a claim again.")
  @APIResponse(
      responseCode = "200",
      description = "The figure",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      CorrectionRequest request) {
    return reply(correcting.correct(id, ifMatch, request));
  }

  @GET
  @Path("/measurements/{id}/versions")
  @Operation(
      operationId = "listMeasurementVersions",
      summary = "A figure as it was before",
      description = "Every earlier version, oldest first, with who corrected it, when and why.")
  public List<MeasurementHistory.Earlier> versions(@PathParam("id") UUID id) {
    readers.seen(measurements.contractOf(id), "measurement");
    return history.of(id);
  }

  @GET
  @Path("/measurements/{id}/messages")
  @Operation(
      operationId = "listMeasurementMessages",
      summary = "What was asked and answered about a figure",
      description = "Oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of messages",
      content = @Content(schema = @Schema(implementation = MessagePage.class)))
  public Response messages(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    readers.seen(measurements.contractOf(id), "measurement");
    var page = PageRequest.of(limit, after);
    return Pages.reply(messages.page(id, page), page, Message::id, message -> message, uri);
  }

  @POST
  @Path("/measurements/{id}/question")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.VERIFIER})
  @Operation(
      operationId = "questionMeasurement",
      summary = "Ask about a figure",
      description = "As often as it takes. From now on it counts nothing, until that is settled.")
  @APIResponse(
      responseCode = "200",
      description = "The figure",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public Response question(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MessageRequest request) {
    return reply(talking.say(id, ifMatch, Message.Kind.QUESTION, request.words()));
  }

  @POST
  @Path("/measurements/{id}/answer")
  @RolesAllowed(Roles.PROVIDER)
  @Operation(
      operationId = "answerAboutMeasurement",
      summary = "Answer a question about a figure",
      description = "While one is open; the figure still counts nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The figure",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MessageRequest request) {
    return reply(talking.say(id, ifMatch, Message.Kind.ANSWER, request.words()));
  }

  @POST
  @Path("/measurements/{id}/settlement")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.VERIFIER})
  @Operation(
      operationId = "settleMeasurement",
      summary = "Settle what was asked about a figure",
      description =
          "It counts again, as evidenced where a file lies with it, else as claimed. By who manages"
              + " the contract, or a verifier whom both sides accepted.")
  @APIResponse(
      responseCode = "200",
      description = "The figure",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  public Response settle(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MessageRequest request) {
    return reply(talking.say(id, ifMatch, Message.Kind.SETTLED, request.words()));
  }

  private Response reply(Measurement measurement) {
    return Replies.ok(measurement, view(measurement));
  }

  private MeasurementView view(Measurement measurement) {
    var terms = Objects.requireNonNull(kpis.findById(measurement.kpiId())).terms();
    return MeasurementView.from(
        measurement,
        AS_AGREED.check(new ReportedTime(measurement.period(), terms.frequencyMonths())));
  }

  /** A page of messages. */
  record MessagePage(List<Message> items, @Nullable String next) {}

  /** A page of figures. */
  record MeasurementPage(List<MeasurementView> items, @Nullable String next) {}
}

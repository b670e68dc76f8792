package org.socialvalue.evaluation.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.time.DatabaseClock;

/** The wind tunnel: award models tried out before they are published. */
@Path("/v1/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Simulations")
public class SimulationResource {

  private final TryingAtOnce trying;
  private final BeginningSimulation beginning;
  private final CancellingSimulation cancelling;
  private final SimulationRepository simulations;
  private final CurrentActor actor;
  private final DatabaseClock clock;
  private final Idempotency idempotency;

  public SimulationResource(
      TryingAtOnce trying,
      BeginningSimulation beginning,
      CancellingSimulation cancelling,
      SimulationRepository simulations,
      CurrentActor actor,
      DatabaseClock clock,
      Idempotency idempotency) {
    this.trying = trying;
    this.beginning = beginning;
    this.cancelling = cancelling;
    this.simulations = simulations;
    this.actor = actor;
    this.clock = clock;
    this.idempotency = idempotency;
  }

  /** A page of simulations. */
  record SimulationPage(List<SimulationListed> items, @Nullable String next) {}

  @POST
  @RolesAllowed({"commissioner", "procurement-officer"})
  @Operation(
      operationId = "beginSimulation",
      summary = "Try an award model out",
      description =
          "On bids that are given (one competition, ranked in full) or drawn from stated"
              + " distributions with a seed. Reports what each section really decides, what comes"
              + " of losing bids that leave, whether a middle bid can win, and how the winner"
              + " hangs on each weight. Scored in exact fractions. What takes seconds is answered"
              + " at once (201, with the result), one at a time; what takes longer, or comes"
              + " meanwhile, runs in the background (202: ask the location for progress). At most 1,000,000 competitions, 50 drawn or 200"
              + " given bids, 200 questions, and competitions × bids × (bids + questions) at most"
              + " 400,000,000; eight simulations wait at most, a ninth is refused (409).")
  @APIResponse(
      responseCode = "201",
      description = "The simulation with its result",
      content = @Content(schema = @Schema(implementation = SimulationView.class)))
  @APIResponse(
      responseCode = "202",
      description = "The simulation runs",
      content = @Content(schema = @Schema(implementation = SimulationView.class)))
  public Response begin(
      @HeaderParam("Idempotency-Key") @Nullable String key, SimulationRequest request) {
    var result = trying.result(request);
    return idempotency.once(
        key,
        request,
        () -> {
          var simulation = beginning.begin(request, result);
          var view = SimulationView.from(simulation, clock.now());
          var created =
              Replies.created(URI.create("/v1/simulations/" + simulation.id()), simulation, view);
          return simulation.result() == null
              ? Response.fromResponse(created).status(Response.Status.ACCEPTED).build()
              : created;
        });
  }

  @GET
  @RolesAllowed({"commissioner", "procurement-officer", "auditor"})
  @Operation(
      operationId = "listSimulations",
      summary = "Simulations of your authority",
      description = "Oldest first unless sorted otherwise, without request and result.")
  @APIResponse(
      responseCode = "200",
      description = "A page of simulations",
      content = @Content(schema = @Schema(implementation = SimulationPage.class)))
  public Response list(
      @QueryParam("status") Simulation.@Nullable Status status,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = Simulation.SORTING.asked(limit, after, sort);
    var now = clock.now();
    return page.reply(
        simulations.page(actor.get().org(), status, now, page),
        simulation -> SimulationListed.from(simulation, now),
        uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"commissioner", "procurement-officer", "auditor"})
  @Operation(
      operationId = "readSimulation",
      summary = "One simulation",
      description =
          "How far it is, and its result once it is done. One that was running when the service"
              + " stopped has failed and is to be begun anew.")
  @APIResponse(
      responseCode = "200",
      description = "The simulation",
      content = @Content(schema = @Schema(implementation = SimulationView.class)))
  public Response read(@PathParam("id") UUID id) {
    var simulation = simulations.of(actor.get(), id);
    return Replies.ok(simulation, SimulationView.from(simulation, clock.now()));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"commissioner", "procurement-officer"})
  @Operation(
      operationId = "cancelSimulation",
      summary = "Cancel a simulation",
      description = "While it runs. It is kept, without a result.")
  @APIResponse(responseCode = "204", description = "It will not be computed to its end")
  public Response cancel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    cancelling.cancel(id, ifMatch);
    return Response.noContent().build();
  }
}

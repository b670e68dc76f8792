package org.socialvalue.evaluation.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Somebody tries an award model out. What was computed at once is kept; everything else is computed
 * in the background, one after the other.
 */
@ApplicationScoped
public class BeginningSimulation {

  private static final Logger LOG = Logger.getLogger(BeginningSimulation.class);

  private final SimulationRepository simulations;
  private final BackgroundSimulations background;
  private final Event<BackgroundSimulations.Begun> begun;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public BeginningSimulation(
      SimulationRepository simulations,
      BackgroundSimulations background,
      Event<BackgroundSimulations.Begun> begun,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.simulations = simulations;
    this.background = background;
    this.begun = begun;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** What the audit keeps. */
  record Noted(Simulation.Status status, int competitions) {}

  /**
   * @param result what {@link TryingAtOnce} found; empty where it is computed in the background
   * @return done where there is a result, else running
   * @throws Refused 400 with every fault of the request; 409 while too many wait
   */
  @Transactional
  public Simulation begin(SimulationRequest request, Optional<SimulationResult> result) {
    RequestFaults.requireNone(request);
    var who = actor.get();
    var simulation = new Simulation(who.org(), who.id(), clock.now(), request);
    if (result.isPresent()) {
      simulation.finish(result.get());
    } else {
      background.reserve(simulation.id());
      begun.fire(new BackgroundSimulations.Begun(simulation.id(), request));
    }
    simulations.persist(simulation);
    var now = simulation.statusAt(clock.now());
    audit.append(
        simulation, who, "simulation begun", null, new Noted(now, simulation.competitions()));
    simulations.flush();
    LOG.infof("event=simulation-begun simulationId=%s status=%s", simulation.id(), now);
    return simulation;
  }
}

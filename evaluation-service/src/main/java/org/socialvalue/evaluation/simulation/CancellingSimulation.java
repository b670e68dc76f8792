package org.socialvalue.evaluation.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A simulation is no longer wanted; whoever computes it notices within a second or two. */
@ApplicationScoped
public class CancellingSimulation {

  private final SimulationRepository simulations;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public CancellingSimulation(
      SimulationRepository simulations, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.simulations = simulations;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 when it has ended already
   */
  @Transactional
  public void cancel(UUID id, @Nullable String ifMatch) {
    var simulation = simulations.locked(actor.get(), id);
    Versions.require(ifMatch, simulation);
    simulation.cancel(clock.now());
    simulations.flush();
    audit.append(simulation, actor.get(), "simulation cancelled", null, null);
  }
}

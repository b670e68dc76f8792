package org.socialvalue.evaluation.simulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A simulation.
 *
 * @param competitions how many there are to try; {@code done} how many are
 * @param result null until it is done
 */
public record SimulationView(
    UUID id,
    Simulation.Status status,
    String begunBy,
    Instant begunAt,
    int competitions,
    int done,
    SimulationRequest request,
    @Nullable SimulationResult result) {

  static SimulationView from(Simulation simulation, Instant now) {
    return new SimulationView(
        simulation.id(),
        simulation.statusAt(now),
        simulation.begunBy(),
        simulation.begunAt(),
        simulation.competitions(),
        simulation.done(),
        simulation.request(),
        simulation.result());
  }
}

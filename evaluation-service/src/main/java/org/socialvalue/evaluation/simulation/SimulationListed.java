package org.socialvalue.evaluation.simulation;

import java.time.Instant;
import java.util.UUID;

/** A simulation in the list of an authority's. */
public record SimulationListed(
    UUID id,
    Simulation.Status status,
    String begunBy,
    Instant begunAt,
    int competitions,
    int done) {

  static SimulationListed from(Simulation simulation, Instant now) {
    return new SimulationListed(
        simulation.id(),
        simulation.statusAt(now),
        simulation.begunBy(),
        simulation.begunAt(),
        simulation.competitions(),
        simulation.done());
  }
}

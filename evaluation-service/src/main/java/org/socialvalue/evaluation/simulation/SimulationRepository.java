package org.socialvalue.evaluation.simulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Simulations; each authority sees its own. */
@ApplicationScoped
public class SimulationRepository implements PanacheRepositoryBase<Simulation, UUID> {

  Simulation of(Actor actor, UUID id) {
    return ofAuthority(actor, findById(id));
  }

  Simulation locked(Actor actor, UUID id) {
    return ofAuthority(actor, findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Simulation ofAuthority(Actor actor, @Nullable Simulation simulation) {
    if (simulation == null || !actor.actsFor(simulation.authority())) {
      throw Refused.notFound("simulation");
    }
    return simulation;
  }

  /**
   * @param now at which they are in this status; one that nobody computes any more has failed
   */
  List<Simulation> page(
      String authority,
      Simulation.@Nullable Status status,
      Instant now,
      SortedPage<Simulation> page) {
    var wanted = Wanted.where("authority = :org", "org", authority);
    var silent = Simulation.silentSince(now);
    switch (status) {
      case null -> {}
      case RUNNING -> wanted.and("status = RUNNING and aliveAt >= :silent", "silent", silent);
      case FAILED ->
          wanted.and("status = FAILED or status = RUNNING and aliveAt < :silent", "silent", silent);
      case DONE, CANCELLED -> wanted.and("status = :status", "status", status);
    }
    return wanted.page(this, "Simulation s", page);
  }

  /**
   * Says how far it is, and that somebody is at it. The version stays: this is no change of it.
   *
   * @return whether it is still wanted
   */
  boolean progress(UUID id, int done) {
    return getEntityManager()
            .createNativeQuery(
                "update simulation set done = :done, alive_at = clock_timestamp()"
                    + " where id = :id and status = 'RUNNING'")
            .setParameter("done", done)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }
}

package org.socialvalue.monitoring.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.measurement.ExactReaders;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.standing.Standing;

/** A contract as it stands today, in four statements whatever its size and whoever reads it. */
@ApplicationScoped
public class ReadingReport {

  private final Standing standing;
  private final CurrentActor actor;
  private final Policies policies;
  private final ExactReaders readers;

  public ReadingReport(
      Standing standing, CurrentActor actor, Policies policies, ExactReaders readers) {
    this.standing = standing;
    this.actor = actor;
    this.policies = policies;
    this.readers = readers;
  }

  /**
   * @throws Refused 404 where the actor sees nothing of the contract
   */
  @Transactional
  public Content of(UUID contractId) {
    var now = policies.nowFor(contractId);
    var today = now.today();
    var stands = standing.of(contractId, today);
    if (stands == null || stands.contract().readerOf(actor.get()) == null) {
      throw Refused.notFound("contract");
    }
    var period = stands.contract().period();
    var to = today.isAfter(period.to()) ? period.to() : today;
    var told = new Period(period.from(), to.isBefore(period.from()) ? period.from() : to);
    return Writing.of(
        DocumentKind.CONTRACT_REPORT,
        stands,
        told,
        readers.reads(stands.contract()) ? null : now.policy().threshold(),
        List.of());
  }
}

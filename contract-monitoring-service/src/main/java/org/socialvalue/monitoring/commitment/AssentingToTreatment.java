package org.socialvalue.monitoring.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;

/** The other side assents to a waiver or a story (AGREED_BY_BOTH); its KPIs are then withdrawn. */
@ApplicationScoped
public class AssentingToTreatment {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final StillTreated still;
  private final KpiRepository kpis;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AssentingToTreatment(
      Contracts contracts,
      CommitmentRepository commitments,
      StillTreated still,
      KpiRepository kpis,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.still = still;
    this.kpis = kpis;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param treatment what the caller believes was proposed
   * @throws Refused 409 when nothing of that kind waits for this side's assent
   */
  @Transactional
  public Commitment assent(UUID id, @Nullable String ifMatch, Treatment treatment) {
    var contract = contracts.locked(commitments.contractOf(id), "commitment");
    var commitment = commitments.findById(id);
    Versions.require(ifMatch, commitment);
    still.require(contract, commitment, treatment);
    var proposal = commitment.proposal();
    if (proposal != null && proposal.treatment() != treatment) {
      throw Refused.conflict("What waits for assent is " + proposal.treatment());
    }
    var before = commitment.forActivation();
    commitment.assent(contracts.side(contract), actor.get(), clock.now());
    kpis.standingFor(id).forEach(Kpi::withdraw);
    audit.append(commitment, actor.get(), "treatment agreed", before, commitment.proposal());
    return commitment;
  }
}

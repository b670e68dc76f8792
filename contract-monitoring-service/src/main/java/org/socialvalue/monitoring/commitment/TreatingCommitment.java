package org.socialvalue.monitoring.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.kpi.ProposedTerms;
import org.socialvalue.monitoring.policy.Policies;

/**
 * One side proposes how a promise is kept in sight. A waiver or a story waits for the other side's
 * assent; a KPI is drafted at once, because both sides have yet to agree on it anyway.
 */
@ApplicationScoped
public class TreatingCommitment {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final StillTreated still;
  private final KpiRepository kpis;
  private final Policies policies;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public TreatingCommitment(
      Contracts contracts,
      CommitmentRepository commitments,
      StillTreated still,
      KpiRepository kpis,
      Policies policies,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.still = still;
    this.kpis = kpis;
    this.policies = policies;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 when the contract runs already, but for letting go what no KPI follows, or
   *     an earlier proposal waits for assent
   */
  @Transactional
  public Commitment propose(UUID id, @Nullable String ifMatch, Treatment treatment, String reason) {
    var contract = contracts.locked(commitments.contractOf(id), "commitment");
    var commitment = commitments.findById(id);
    Versions.require(ifMatch, commitment);
    still.require(contract, commitment, treatment);
    var before = commitment.forActivation();
    if (treatment == Treatment.KPI) {
      draftKpi(contract, commitment);
    } else {
      commitment.propose(treatment, reason, contracts.side(contract), actor.get(), clock.now());
    }
    audit.append(commitment, actor.get(), "treatment proposed", before, commitment.proposal());
    return commitment;
  }

  private void draftKpi(Contract contract, Commitment commitment) {
    if (commitment.treatment() == Treatment.KPI) {
      throw Refused.conflict("A KPI follows it already");
    }
    if (!ProposedTerms.canBeDrafted(commitment.promise())) {
      throw Refused.conflict(
          "The promise names no number to reach; tell it by stories or waive it");
    }
    commitment.followByKpi();
    var terms =
        ProposedTerms.of(
            commitment.promise(),
            BigDecimal.ZERO,
            policies.inForce(contract.particulars().authority().id()).tolerancePercent());
    kpis.persist(
        new Kpi(
            Ids.next(), commitment.contractId(), commitment.id(), commitment.position(), terms));
  }
}

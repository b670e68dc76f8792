package org.socialvalue.monitoring.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.rules.ActivationCase;
import org.socialvalue.monitoring.contract.rules.ActivationCase.CommitmentCase;
import org.socialvalue.monitoring.contract.rules.ActivationCase.KpiCase;
import org.socialvalue.monitoring.contract.rules.ActivationRules;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.policy.Policies;

/** Puts together what the rules of activation look at, also when a running contract is revised. */
@ApplicationScoped
public class ContractFiles {

  private final CommitmentRepository commitments;
  private final KpiRepository kpis;
  private final Policies policies;

  ContractFiles(CommitmentRepository commitments, KpiRepository kpis, Policies policies) {
    this.commitments = commitments;
    this.kpis = kpis;
    this.policies = policies;
  }

  List<Finding> findings(Contract contract) {
    return Findings.of(ActivationRules.ALL, of(contract));
  }

  /**
   * The same for a running contract as it would be.
   *
   * @param kpis those that would be left
   * @param waived commitments that would be let go
   */
  public List<Finding> findings(Contract contract, List<KpiCase> kpis, Set<UUID> waived) {
    var promises =
        commitments.of(contract.id()).stream()
            .map(Commitment::forActivation)
            .map(commitment -> waived.contains(commitment.id()) ? letGo(commitment) : commitment)
            .toList();
    return Findings.of(ActivationRules.WHILE_RUNNING, of(contract, promises, kpis));
  }

  private static CommitmentCase letGo(CommitmentCase commitment) {
    return new CommitmentCase(
        commitment.id(),
        commitment.promiseId(),
        commitment.statement(),
        commitment.counted(),
        Treatment.WAIVED,
        commitment.awaitsOtherSide());
  }

  private ActivationCase of(Contract contract) {
    return of(
        contract,
        commitments.of(contract.id()).stream().map(Commitment::forActivation).toList(),
        kpis.standing(contract.id()).stream().map(Kpi::forActivation).toList());
  }

  private ActivationCase of(
      Contract contract, List<CommitmentCase> promises, List<KpiCase> measured) {
    var settled = contract.particulars();
    return new ActivationCase(
        settled.supplier().size(),
        settled.value(),
        contract.period(),
        settled.scored(),
        promises,
        measured,
        policies.inForce(settled.authority().id()));
  }
}

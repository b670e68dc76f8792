package org.socialvalue.monitoring.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.rules.ActivationCase;
import org.socialvalue.monitoring.contract.rules.ActivationRules;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.policy.Policies;

/** Puts together what the rules of activation look at. */
@ApplicationScoped
class ContractFiles {

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

  private ActivationCase of(Contract contract) {
    var settled = contract.particulars();
    return new ActivationCase(
        settled.supplier().size(),
        settled.value(),
        contract.period(),
        settled.scored(),
        commitments.of(contract.id()).stream().map(Commitment::forActivation).toList(),
        kpis.standing(contract.id()).stream().map(Kpi::forActivation).toList(),
        policies.inForce(settled.authority().id()));
  }
}

package org.socialvalue.monitoring.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.socialvalue.events.Promise;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.EqualWeights;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.kpi.ProposedTerms;
import org.socialvalue.monitoring.policy.Policies;

/**
 * A commitment for each promise, with a proposed KPI where the promise can be counted: of equal
 * weight at first, and of weight 0 for what comes later, so that both sides settle what gives way.
 */
@ApplicationScoped
public class DraftingCommitments {

  private final CommitmentRepository commitments;
  private final KpiRepository kpis;
  private final Policies policies;

  public DraftingCommitments(
      CommitmentRepository commitments, KpiRepository kpis, Policies policies) {
    this.commitments = commitments;
    this.kpis = kpis;
    this.policies = policies;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void draft(Contract contract, List<Promise> promises) {
    int before = (int) commitments.count("contractId", contract.id());
    var drafted =
        IntStream.range(0, promises.size())
            .mapToObj(
                i -> new Commitment(Ids.next(), contract.id(), before + i + 1, promises.get(i)))
            .toList();
    commitments.persist(drafted);
    var counted = drafted.stream().filter(c -> c.treatment() == Treatment.KPI).toList();
    var weights =
        before == 0
            ? EqualWeights.of(counted.size())
            : Collections.nCopies(counted.size(), BigDecimal.ZERO);
    var tolerance = policies.inForce(contract.particulars().authority().id()).tolerancePercent();
    for (int i = 0; i < counted.size(); i++) {
      var commitment = counted.get(i);
      var terms = ProposedTerms.of(commitment.promise(), weights.get(i), tolerance);
      kpis.persist(
          new Kpi(Ids.next(), contract.id(), commitment.id(), commitment.position(), terms));
    }
  }
}

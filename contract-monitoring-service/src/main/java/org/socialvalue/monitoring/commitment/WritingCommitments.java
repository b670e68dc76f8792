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

/**
 * A commitment for each promise, with a proposed KPI where the promise can be counted: of equal
 * weight at first, and of weight 0 for what comes later, so that both sides settle what gives way.
 * Asks the database for nothing.
 */
@ApplicationScoped
public class WritingCommitments {

  private final CommitmentRepository commitments;
  private final KpiRepository kpis;

  public WritingCommitments(CommitmentRepository commitments, KpiRepository kpis) {
    this.commitments = commitments;
    this.kpis = kpis;
  }

  /**
   * @param before how many the contract has
   * @param tolerance in per cent, that the KPIs are proposed with
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(Contract contract, List<Promise> promises, int before, BigDecimal tolerance) {
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
    for (int i = 0; i < counted.size(); i++) {
      var commitment = counted.get(i);
      var terms = ProposedTerms.of(commitment.promise(), weights.get(i), tolerance);
      kpis.persist(
          new Kpi(Ids.next(), contract.id(), commitment.id(), commitment.position(), terms));
    }
  }
}

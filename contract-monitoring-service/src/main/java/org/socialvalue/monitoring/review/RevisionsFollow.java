package org.socialvalue.monitoring.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.DroppingCommitment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.kpi.KpiStage;
import org.socialvalue.monitoring.kpi.ProposingRevision;
import org.socialvalue.monitoring.kpi.RetiringKpi;
import org.socialvalue.monitoring.review.ClosingRequest.DecisionRequest;

/**
 * What a review decides is proposed for the KPIs at once: other terms where it revises, retirement
 * with the promise let go where it drops; one that no KPI follows is let go by itself. Both sides
 * agree on it as on any revision; until then what was agreed stays in force. After the contract's
 * end there is nothing to revise and nothing to let go: its promises have their verdicts.
 */
@ApplicationScoped
class RevisionsFollow {

  private final KpiRepository kpis;
  private final ProposingRevision proposing;
  private final RetiringKpi retiring;
  private final DroppingCommitment dropping;
  private final DatabaseClock clock;

  RevisionsFollow(
      KpiRepository kpis,
      ProposingRevision proposing,
      RetiringKpi retiring,
      DroppingCommitment dropping,
      DatabaseClock clock) {
    this.kpis = kpis;
    this.proposing = proposing;
    this.retiring = retiring;
    this.dropping = dropping;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for a KPI of another promise, terms without a decision to revise, and terms
   *     once the contract is over
   */
  void requireFitting(Contract contract, List<DecisionRequest> decisions) {
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < decisions.size(); i++) {
      var decided = decisions.get(i);
      var at = "/decisions/" + i + "/kpis";
      if (!decided.revisedKpis().isEmpty() && decided.decision() != Decision.Kind.REVISE) {
        faults.add(new Fault(at, "only a decision to revise has other terms"));
        continue;
      }
      if (!decided.revisedKpis().isEmpty() && !runs(contract)) {
        faults.add(new Fault(at, "the contract is over: there is nothing to revise any more"));
        continue;
      }
      var known = agreed(decided.commitmentId()).stream().map(Kpi::id).toList();
      for (int k = 0; k < decided.revisedKpis().size(); k++) {
        if (!known.contains(decided.revisedKpis().get(k).kpiId())) {
          faults.add(new Fault(at + "/" + k + "/kpiId", "is no agreed KPI of this promise"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  /** Commitments to be revised whose KPIs get no other terms by the decision. */
  Set<UUID> awaitingTerms(Contract contract, List<DecisionRequest> decisions) {
    return decisions.stream()
        .filter(decided -> decided.decision() == Decision.Kind.REVISE)
        .filter(decided -> decided.revisedKpis().isEmpty() && runs(contract))
        .map(DecisionRequest::commitmentId)
        .filter(commitment -> !agreed(commitment).isEmpty())
        .collect(Collectors.toSet());
  }

  /** In the transaction that closes the review. */
  void follow(Contract contract, Review review, List<DecisionRequest> decisions) {
    if (!runs(contract)) {
      return;
    }
    for (var decided : decisions) {
      var because = "Review " + review.number() + ": " + decided.reason();
      switch (decided.decision()) {
        case REVISE ->
            decided
                .revisedKpis()
                .forEach(
                    one ->
                        proposing.propose(one.kpiId(), one.terms().asTerms(), cut(because), null));
        case DROP -> drop(contract, decided.commitmentId(), cut(because));
        case KEEP, PROMOTE_TO_CORE -> {}
      }
    }
  }

  private boolean runs(Contract contract) {
    return contract.state(clock.today()) == ContractState.ACTIVE;
  }

  private void drop(Contract contract, UUID commitmentId, String because) {
    var followedBy = agreed(commitmentId);
    if (followedBy.isEmpty()) {
      dropping.propose(contract, commitmentId, because);
    } else {
      retiring.propose(followedBy.getFirst().id(), because, true, null);
    }
  }

  private List<Kpi> agreed(UUID commitmentId) {
    return kpis.standingFor(commitmentId).stream()
        .filter(kpi -> kpi.stage() == KpiStage.AGREED)
        .toList();
  }

  /** As long as a revision's reason may be. */
  private static String cut(String reason) {
    return reason.length() <= 2000 ? reason : reason.substring(0, 2000);
  }
}

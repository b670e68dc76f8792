package org.socialvalue.monitoring.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.status.KpiStatus;

/** Reads how a contract stands as it may be told to others, in four statements. */
@ApplicationScoped
public class TellingOthers {

  private final Standing standing;
  private final Policies policies;

  public TellingOthers(Standing standing, Policies policies) {
    this.standing = standing;
    this.policies = policies;
  }

  /** By the end of a day; whoever asks has been checked. */
  public ToldToOthers of(Contract contract, LocalDate day) {
    int threshold = policies.inForce(contract.particulars().authority().id()).threshold();
    var stands = Objects.requireNonNull(standing.of(contract.id(), day));
    var kpis = new HashMap<UUID, KpiStatus>();
    var verdicts = new HashMap<UUID, Optional<PromiseVerdict>>();
    for (var promise : stands.promises()) {
      var shared =
          promise.kpis().stream().map(kpi -> kpi.sharedOn(day, contract, threshold)).toList();
      for (int i = 0; i < shared.size(); i++) {
        var kpi = promise.kpis().get(i);
        kpis.put(kpi.kpiId(), shared.get(i).told(kpi.terms(), threshold));
      }
      verdicts.put(promise.commitmentId(), Optional.ofNullable(promise.verdict(stands, shared)));
    }
    return new ToldToOthers(kpis, verdicts);
  }
}

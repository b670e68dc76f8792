package org.socialvalue.monitoring.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.policy.Policies;

/** A breach or poor performance is known; its notice becomes due (POOR_PERFORMANCE). */
@ApplicationScoped
public class RecordingPoorPerformance {

  private final Contracts contracts;
  private final OpeningNotice opening;
  private final Policies policies;
  private final DatabaseClock clock;

  public RecordingPoorPerformance(
      Contracts contracts, OpeningNotice opening, Policies policies, DatabaseClock clock) {
    this.contracts = contracts;
    this.opening = opening;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for a day before the contract or to come, or an unknown regime; 409 while
   *     the contract is a draft
   */
  @Transactional
  public PerformanceNotice record(UUID contractId, NoticeRequest request) {
    var contract = contracts.locked(contractId, "contract");
    contract.requireActivated();
    var policy = policies.inForce(contract.particulars().authority().id());
    var today = clock.today();
    var known = request.knownOn() == null ? today : request.knownOn();
    if (known.isAfter(today) || known.isBefore(contract.period().from())) {
      throw Refused.invalid(
          "/knownOn",
          "must be from the contract's first day, " + contract.period().from() + ", to today");
    }
    var code = request.regime() == null ? policy.regime() : request.regime();
    var regime =
        Regimes.of(code)
            .orElseThrow(() -> Refused.invalid("/regime", "must be one of " + Regimes.codes()));
    return opening.open(contract, request.ground(), request.because(), null, regime, known, policy);
  }
}

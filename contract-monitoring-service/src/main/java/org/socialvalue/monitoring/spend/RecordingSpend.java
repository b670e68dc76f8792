package org.socialvalue.monitoring.spend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.WatchingKpis;
import org.socialvalue.monitoring.measurement.rules.PeriodIsPastAndCountedOnce;
import org.socialvalue.monitoring.measurement.rules.ReportedPeriod;

/** Records what was really spent; rates fall due from it at once (RATE_TARGET). */
@ApplicationScoped
public class RecordingSpend {

  private static final PeriodIsPastAndCountedOnce ONCE = new PeriodIsPastAndCountedOnce();

  private final Contracts contracts;
  private final SpendRepository spend;
  private final WatchingKpis watching;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public RecordingSpend(
      Contracts contracts,
      SpendRepository spend,
      WatchingKpis watching,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.spend = spend;
    this.watching = watching;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 with every finding of PERIOD_COUNTED_ONCE
   */
  @Transactional
  public SpendEntry record(UUID contractId, SpendRequest request) {
    var contract = contracts.locked(contractId, "contract");
    contract.requireActivated();
    var period = Period.asked(request.from(), request.to());
    var taken = spend.of(contractId).stream().map(SpendEntry::period).toList();
    var findings = ONCE.check(new ReportedPeriod(period, contract.period(), taken, clock.today()));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var entry =
        new SpendEntry(
            Ids.next(), contractId, period, request.amount(), actor.get().id(), clock.now());
    spend.persist(entry);
    audit.append(contract, actor.get(), "spend recorded", null, SpendView.from(entry));
    watching.look(contract);
    return entry;
  }
}

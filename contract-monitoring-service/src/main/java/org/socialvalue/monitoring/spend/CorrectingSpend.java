package org.socialvalue.monitoring.spend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.WatchingKpis;
import org.socialvalue.monitoring.measurement.rules.PeriodIsPastAndCountedOnce;
import org.socialvalue.monitoring.measurement.rules.ReportedPeriod;

/**
 * What was recorded as spent was wrong: a new version takes its place, and rates follow it
 * (RATE_TARGET). The earlier ones stay on record.
 */
@ApplicationScoped
public class CorrectingSpend {

  private static final PeriodIsPastAndCountedOnce ONCE = new PeriodIsPastAndCountedOnce();

  private final Contracts contracts;
  private final SpendRepository spend;
  private final SpendHistory history;
  private final WatchingKpis watching;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public CorrectingSpend(
      Contracts contracts,
      SpendRepository spend,
      SpendHistory history,
      WatchingKpis watching,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.spend = spend;
    this.history = history;
    this.watching = watching;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 with every finding of PERIOD_COUNTED_ONCE
   */
  @Transactional
  public SpendEntry correct(UUID id, @Nullable String ifMatch, SpendCorrection request) {
    var contract = contracts.locked(spend.contractOf(id), "spend");
    var entry = Objects.requireNonNull(spend.findById(id));
    Versions.require(ifMatch, entry);
    var period = Period.asked(request.spend().from(), request.spend().to());
    var taken =
        spend.of(contract.id()).stream()
            .filter(other -> !other.id().equals(id))
            .map(SpendEntry::period)
            .toList();
    var findings = ONCE.check(new ReportedPeriod(period, contract.period(), taken, clock.today()));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var before = SpendView.from(entry);
    history.keep(entry, actor.get().id(), clock.now(), request.reason());
    entry.correct(period, request.spend().amount(), actor.get().id(), clock.now());
    audit.append(contract, actor.get(), "spend corrected", before, SpendView.from(entry));
    watching.look(contract);
    return entry;
  }
}

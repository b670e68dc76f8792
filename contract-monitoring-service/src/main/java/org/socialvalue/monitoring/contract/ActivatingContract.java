package org.socialvalue.monitoring.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.calendar.LayingOutCalendar;
import org.socialvalue.monitoring.kpi.KpiRepository;

/** Starts a contract once nothing is lost and both sides agree, and lays out its calendar. */
@ApplicationScoped
public class ActivatingContract {

  private final Contracts contracts;
  private final ContractFiles files;
  private final KpiRepository kpis;
  private final LayingOutCalendar calendar;
  private final TellingContract telling;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ActivatingContract(
      Contracts contracts,
      ContractFiles files,
      KpiRepository kpis,
      LayingOutCalendar calendar,
      TellingContract telling,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.files = files;
    this.kpis = kpis;
    this.calendar = calendar;
    this.telling = telling;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** What stands in the way, without changing anything. */
  @Transactional
  FindingsView tried(UUID id, List<Acknowledgement> given) {
    return FindingsView.of(files.findings(contracts.seen(id, "contract")), given);
  }

  /**
   * @throws Refused 409 with every finding while a rule is broken or advice is not acknowledged
   */
  @Transactional
  public Contract activate(UUID id, @Nullable String ifMatch, List<Acknowledgement> given) {
    var contract = contracts.locked(id, "contract");
    Versions.require(ifMatch, contract);
    contract.requireDraft();
    var findings = files.findings(contract);
    if (!Findings.standing(findings, given).isEmpty()) {
      throw Refused.broken(findings);
    }
    contract.activate(given, clock.now());
    kpis.standing(id).forEach(kpi -> kpi.watchFrom(clock.today()));
    calendar.relay(contract);
    audit.append(contract, actor.get(), "contract activated", null, given);
    telling.started(contract);
    return contract;
  }
}

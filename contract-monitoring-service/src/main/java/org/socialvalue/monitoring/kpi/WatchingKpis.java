package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.socialvalue.events.KpiOffTrack;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.calendar.ReportsComeIn;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.standing.TellingOthers;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * Looks where a contract's KPIs stand and tells each that went off track, once for each time it
 * does. The contract is locked by the caller, so that two changes can't both be the first to
 * notice.
 */
@ApplicationScoped
public class WatchingKpis {

  private static final Logger LOG = Logger.getLogger(WatchingKpis.class);

  private final Standings standings;
  private final CommitmentRepository commitments;
  private final ReportsComeIn reports;
  private final Outbox outbox;
  private final DatabaseClock clock;
  private final TellingOthers others;

  public WatchingKpis(
      Standings standings,
      CommitmentRepository commitments,
      ReportsComeIn reports,
      Outbox outbox,
      DatabaseClock clock,
      TellingOthers others) {
    this.standings = standings;
    this.commitments = commitments;
    this.reports = reports;
    this.outbox = outbox;
    this.clock = clock;
    this.others = others;
  }

  /**
   * Looks after a change. A KPI that nobody ever reported on is left to the calendar, which looks
   * once a day: the first spend of a contract is no reason to tell of figures still on their way.
   * To be called last in the transaction that changed a figure.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void look(Contract contract) {
    reports.look(contract.id(), clock.today());
    look(contract, false);
  }

  /** Looks because time has passed, at every agreed KPI. */
  @Transactional(Transactional.TxType.MANDATORY)
  void lookByCalendar(Contract contract) {
    look(contract, true);
  }

  private void look(Contract contract, boolean everyOne) {
    var today = clock.today();
    standings
        .of(contract, today)
        .forEach(
            (kpi, status) -> {
              boolean heardOf = status.achieved() != null || kpi.hasBeenWatched();
              if (kpi.stage() == KpiStage.AGREED
                  && (everyOne || heardOf)
                  && kpi.noteState(status.state(), today)) {
                tell(contract, kpi, status);
              }
            });
  }

  private void tell(Contract contract, Kpi kpi, KpiStatus status) {
    Commitment commitment = commitments.findById(kpi.commitmentId());
    LOG.infof("event=kpi-off-track contractId=%s kpiId=%s", contract.id(), kpi.id());
    var told = others.of(contract, status.asOf()).status(kpi.id(), status);
    outbox.append(
        kpi,
        KpiOffTrack.TYPE,
        new KpiOffTrack(
            contract.id(),
            kpi.id(),
            kpi.agreedVersion(),
            commitment.promiseId(),
            commitment.lineage(),
            contract.particulars().authority(),
            contract.particulars().supplier().id(),
            kpi.terms().name(),
            kpi.terms().unit(),
            told.due(),
            told.achieved(),
            status.asOf(),
            told.reason(),
            clock.now()));
  }
}

package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.calendar.LayingOutCalendar;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.contract.TellingContract;

/** Puts an agreed revision in force. The contract is locked by the caller. */
@ApplicationScoped
class ApplyingRevision {

  private static final Logger LOG = Logger.getLogger(ApplyingRevision.class);

  private final KpiRepository kpis;
  private final KpiRevisionRepository revisions;
  private final KpiVersionRepository versions;
  private final CommitmentRepository commitments;
  private final LayingOutCalendar calendar;
  private final WatchingKpis watching;
  private final WeightsFollow weights;
  private final TellingContract telling;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  ApplyingRevision(
      KpiRepository kpis,
      KpiRevisionRepository revisions,
      KpiVersionRepository versions,
      CommitmentRepository commitments,
      LayingOutCalendar calendar,
      WatchingKpis watching,
      WeightsFollow weights,
      TellingContract telling,
      AuditTrail audit,
      DatabaseClock clock) {
    this.kpis = kpis;
    this.revisions = revisions;
    this.versions = versions;
    this.commitments = commitments;
    this.calendar = calendar;
    this.watching = watching;
    this.weights = weights;
    this.telling = telling;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void apply(Contract contract, KpiRevision revision, Actor who) {
    var before = revision.state();
    var next = revisions.open(contract.id());
    for (var change : revision.changes()) {
      var kpi = Objects.requireNonNull(kpis.findById(change.kpiId()));
      if (kpi.stage() == KpiStage.WITHDRAWN) {
        continue; // its promise was let go since: what was agreed before does not bring it back
      }
      var was = kpi.terms();
      switch (change.kind()) {
        case ADD, REVISE, REWEIGH -> revise(kpi, change, revision);
        case RETIRE -> {
          kpi.retire(revision.inForceFrom());
          if (next != null && next.changeOf(kpi.id()) != null) {
            next.takeBack(kpi.id());
          }
        }
      }
      if (change.waivesPromise()) {
        waive(change, revision);
      }
      if (change.kind() == RevisionChange.Kind.ADD) {
        kpi.watchFrom(clock.today());
        commitments.findById(change.commitmentId()).followByKpi();
      }
      audit.append(kpi, who, "revision " + revision.number() + " in force", was, change);
    }
    revision.comeIntoForce();
    audit.append(revision, who, "revision in force", before, revision.inForceFrom());
    LOG.infof("event=revision-in-force contractId=%s revisionId=%s", contract.id(), revision.id());
    weights.follow(
        contract,
        "Weights in proportion, since a promise was let go",
        revision.changes().getFirst().by(),
        who);
    calendar.relay(contract);
    watching.look(contract);
    telling.revised(contract, revision.number(), revision.inForceFrom());
  }

  private void revise(Kpi kpi, RevisionChange change, KpiRevision revision) {
    var authority = revision.agreedBy(Side.AUTHORITY);
    var provider = revision.agreedBy(Side.PROVIDER);
    int version =
        kpi.revise(Objects.requireNonNull(change.terms()), change.by(), authority, provider);
    versions.persist(
        new KpiVersion(
            kpi,
            version,
            authority,
            provider,
            Objects.requireNonNull(revision.settledAt()),
            revision.inForceFrom()));
  }

  private void waive(RevisionChange change, KpiRevision revision) {
    commitments
        .findById(change.commitmentId())
        .waived(
            change.reason(),
            change.by(),
            revision.agreedBy(change.by()).by(),
            revision.agreedBy(change.by().other()).by(),
            Objects.requireNonNull(revision.settledAt()));
  }
}

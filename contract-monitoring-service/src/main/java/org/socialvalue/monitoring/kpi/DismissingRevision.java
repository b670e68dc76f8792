package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;

/**
 * Either side lets an open revision, or one change of it, go: what was agreed stays in force, and a
 * KPI that was to be added is withdrawn.
 */
@ApplicationScoped
public class DismissingRevision {

  private final Contracts contracts;
  private final KpiRevisionRepository revisions;
  private final KpiRepository kpis;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DismissingRevision(
      Contracts contracts,
      KpiRevisionRepository revisions,
      KpiRepository kpis,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.revisions = revisions;
    this.kpis = kpis;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param kpiId the one change to take out; null for all of it
   */
  @Transactional
  public KpiRevision dismiss(UUID id, @Nullable String ifMatch, @Nullable UUID kpiId) {
    contracts.locked(revisions.contractOf(id), "revision");
    var revision = revisions.findById(id);
    Versions.require(ifMatch, revision);
    var before = revision.changes();
    before.stream()
        .filter(change -> change.kind() == RevisionChange.Kind.ADD)
        .filter(change -> kpiId == null || change.kpiId().equals(kpiId))
        .forEach(change -> Objects.requireNonNull(kpis.findById(change.kpiId())).withdraw());
    if (kpiId == null) {
      revision.dismiss(clock.now());
      audit.append(revision, actor.get(), "revision dismissed", before, null);
    } else {
      revision.takeBack(kpiId);
      audit.append(revision, actor.get(), "change taken out", before, revision.changes());
    }
    return revision;
  }
}

package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.catalogue.CommonMeasures;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.measurement.MeasurementRepository;

/**
 * Either side proposes other terms for a KPI of a running contract. They go into the contract's
 * open revision; the agreed version stays in force until both sides agree on all of it.
 */
@ApplicationScoped
public class ProposingRevision {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final OpenRevisions revisions;
  private final MeasurementRepository measurements;
  private final CommonMeasures common;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public ProposingRevision(
      Contracts contracts,
      KpiRepository kpis,
      OpenRevisions revisions,
      MeasurementRepository measurements,
      CommonMeasures common,
      AuditTrail audit,
      CurrentActor actor) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.revisions = revisions;
    this.measurements = measurements;
    this.common = common;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @param reason why, for the other side and for the record
   * @param inForceFrom the day of the contract from which it holds, today or later; null for the
   *     day that the open revision has, or today
   * @return the contract's open revision, with both agreements due anew
   * @throws Refused 400 with every fault of the terms; 409 while the contract is a draft or the KPI
   *     not agreed
   */
  @Transactional
  public KpiRevision propose(
      UUID kpiId, KpiTerms terms, String reason, @Nullable LocalDate inForceFrom) {
    var contract = contracts.locked(kpis.contractOf(kpiId), "KPI");
    contract.requireActivated();
    var kpi = Objects.requireNonNull(kpis.findById(kpiId));
    kpi.requireAgreed();
    var faults = new ArrayList<>(TermsFit.faults(terms, contract.period()));
    if (measurements.hasAny(kpiId)) {
      faults.addAll(otherMeasure(kpi.terms(), terms));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    common.requireKept(terms);
    var revision = revisions.of(contract, inForceFrom);
    revision.propose(
        new RevisionChange(
            kpiId,
            kpi.commitmentId(),
            RevisionChange.Kind.REVISE,
            terms,
            reason,
            contracts.side(contract),
            false,
            terms.weight().compareTo(kpi.terms().weight()) != 0));
    audit.append(revision, actor.get(), "revision of a KPI proposed", kpi.terms(), terms);
    return revision;
  }

  /** Figures on record keep their meaning: another measure is another KPI. */
  private static List<Fault> otherMeasure(KpiTerms now, KpiTerms proposed) {
    var faults = new ArrayList<Fault>();
    var why = "can't change once figures are reported: retire this KPI and add another";
    if (now.kind() != proposed.kind()) {
      faults.add(new Fault("/terms/kind", why));
    }
    if (!now.unit().equals(proposed.unit())) {
      faults.add(new Fault("/terms/unit", why));
    }
    if (now.direction() != proposed.direction()) {
      faults.add(new Fault("/terms/direction", why));
    }
    if (!same(now.baseline(), proposed.baseline())) {
      faults.add(new Fault("/terms/baseline", why));
    }
    if (now.tellsOfPeople() && !proposed.tellsOfPeople()) {
      faults.add(
          new Fault(
              "/terms/countsPeople",
              "can't become false once figures are reported: they told of people"));
    }
    if (!KpiTerms.Scale.same(now.scale(), proposed.scale())) {
      faults.add(new Fault("/terms/scale", why));
    }
    return faults;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}

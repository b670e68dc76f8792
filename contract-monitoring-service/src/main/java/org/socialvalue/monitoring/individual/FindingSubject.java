package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;

/** Finds what an outcome is about, and the scale that it is scored on. */
@ApplicationScoped
class FindingSubject {

  private final CommitmentRepository commitments;
  private final KpiRepository kpis;

  FindingSubject(CommitmentRepository commitments, KpiRepository kpis) {
    this.commitments = commitments;
    this.kpis = kpis;
  }

  /**
   * @param scale null where there is none, which is a fault then
   */
  record Found(Subject subject, @Nullable ScoreScale scale) {}

  Found find(UUID contractId, OutcomeRequest told, List<Fault> faults) {
    var commitment = commitments.findById(told.commitmentId());
    if (commitment == null || !commitment.contractId().equals(contractId)) {
      faults.add(new Fault("/commitmentId", "is no commitment of this contract"));
    }
    var kpi = told.kpiId() == null ? null : kpis.findById(told.kpiId());
    if (told.kpiId() != null && (kpi == null || !kpi.commitmentId().equals(told.commitmentId()))) {
      faults.add(new Fault("/kpiId", "is no KPI of this commitment"));
    }
    return new Found(
        new Subject(contractId, told.commitmentId(), told.kpiId()),
        scale(told, commitment, kpi, faults));
  }

  private static @Nullable ScoreScale scale(
      OutcomeRequest told, @Nullable Commitment commitment, @Nullable Kpi kpi, List<Fault> faults) {
    var asked = told.scale();
    var agreed = kpi == null ? null : kpi.terms().scale();
    if (agreed != null && kpi != null) {
      if (asked != null) {
        faults.add(new Fault("/scale", "is settled by the KPI; leave it out"));
      }
      return new ScoreScale(agreed.lowest(), agreed.highest(), kpi.terms().higherIsBetter());
    }
    if (asked == null) {
      faults.add(new Fault("/scale", "is needed, since no KPI settles it"));
      return null;
    }
    if (asked.highest().compareTo(asked.lowest()) <= 0) {
      faults.add(new Fault("/scale/highest", "must be more than the lowest"));
    }
    return new ScoreScale(
        asked.lowest(), asked.highest(), higherIsBetter(asked.higherIsBetter(), commitment, kpi));
  }

  private static boolean higherIsBetter(
      @Nullable Boolean said, @Nullable Commitment commitment, @Nullable Kpi kpi) {
    if (said != null) {
      return said;
    }
    if (kpi != null) {
      return kpi.terms().higherIsBetter();
    }
    return commitment == null
        || commitment.promise().measure().direction() == Measure.Direction.HIGHER_IS_BETTER;
  }
}

package org.socialvalue.monitoring.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.monitoring.kpi.KpiRequest;
import org.socialvalue.monitoring.review.Decision.Kind;

/**
 * Closes a review.
 *
 * @param decisions one for each commitment that was not waived
 * @param acknowledgements why to go on in spite of advice; may be left out
 */
public record ClosingRequest(
    @NotNull @Size(max = 500) List<@NotNull @Valid DecisionRequest> decisions,
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  /**
   * What is decided about one commitment.
   *
   * @param evidence what it rests on; needed to recommend it as core
   * @param kpis to revise: other terms to propose for KPIs of it; may be left out
   */
  public record DecisionRequest(
      @NotNull UUID commitmentId,
      @NotNull Kind decision,
      @NotBlank @Size(max = 2000) String reason,
      @Nullable @Size(max = 4000) String evidence,
      @Nullable @Size(max = 20) List<@NotNull @Valid RevisedKpi> kpis) {

    public DecisionRequest(
        UUID commitmentId, Kind decision, String reason, @Nullable String evidence) {
      this(commitmentId, decision, reason, evidence, null);
    }

    List<RevisedKpi> revisedKpis() {
      return kpis == null ? List.of() : kpis;
    }

    Decision asDecision() {
      return new Decision(commitmentId, decision, reason, evidence);
    }
  }

  /** Other terms for a KPI; they go into the contract's open revision, for both to agree on. */
  public record RevisedKpi(@NotNull UUID kpiId, @NotNull @Valid KpiRequest terms) {}

  List<Decision> asDecisions() {
    return decisions.stream().map(DecisionRequest::asDecision).toList();
  }

  List<Acknowledgement> given() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}

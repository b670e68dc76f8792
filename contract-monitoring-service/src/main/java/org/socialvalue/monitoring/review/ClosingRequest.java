package org.socialvalue.monitoring.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;
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
   */
  public record DecisionRequest(
      @NotNull UUID commitmentId,
      @NotNull Kind decision,
      @NotBlank @Size(max = 2000) String reason,
      @Nullable @Size(max = 4000) String evidence) {

    Decision asDecision() {
      return new Decision(commitmentId, decision, reason, evidence);
    }
  }

  List<Decision> asDecisions() {
    return decisions.stream().map(DecisionRequest::asDecision).toList();
  }

  List<Acknowledgement> given() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}

package org.socialvalue.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.contract.ActivationRequest;
import org.socialvalue.monitoring.kpi.KpiRequest;
import org.socialvalue.monitoring.measurement.VerificationRequest;
import org.socialvalue.monitoring.review.ClosingRequest;
import org.socialvalue.monitoring.review.ClosingRequest.DecisionRequest;

/** What a request has to hold is told missing, also where its type stands in another. */
@NullUnmarked
class RequestsTest {

  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

  private java.util.List<String> faults(Object request) {
    return validator.validate(request).stream().map(v -> v.getPropertyPath().toString()).toList();
  }

  @Test
  void aVerificationHasAVerdict() {
    assertThat(faults(new VerificationRequest(null, null))).containsExactly("verdict");
  }

  @Test
  void aKpiHasAKindAndADirection() {
    assertThat(
            faults(
                new KpiRequest(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null)))
        .contains("looksAt", "direction");
  }

  @Test
  void aDecisionIsThereAndDecides() {
    var undecided = new DecisionRequest(UUID.randomUUID(), null, "why", null);
    assertThat(
            faults(
                new ClosingRequest(
                    Arrays.asList(undecided, null), Collections.singletonList(null))))
        .hasSize(3)
        .contains("decisions[0].decision");
  }

  @Test
  void anAcknowledgementIsThere() {
    assertThat(faults(new ActivationRequest(Collections.singletonList(null)))).hasSize(1);
  }
}

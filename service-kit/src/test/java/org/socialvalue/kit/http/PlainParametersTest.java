package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Fault;

class PlainParametersTest {

  @Test
  void theCharacterNoughtIsRefused() {
    assertThat(PlainParameters.faults(Map.of("questionId", List.of("Q1", "Q\0"))))
        .containsExactly(new Fault("questionId", "must not hold the character nought"));
  }

  @Test
  void allElseIsTaken() {
    assertThat(PlainParameters.faults(Map.of("a", List.of("0", "\t", ""), "b", List.of())))
        .isEmpty();
  }
}

package org.socialvalue.tender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.HouseRules;

class HouseRulesTest {

  @Test
  void theHouseIsInOrder() {
    assertThat(HouseRules.of("org.socialvalue.tender").violations()).isEmpty();
  }
}
